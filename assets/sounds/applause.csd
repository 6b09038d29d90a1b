<CsoundSynthesizer>
; Applause. Every clapper has hands of an own size, a place in the house and a pace that wavers; the hall is
; feedback delay lines. --omacro:SIZE=1 a polite dozen, 2 the stalls, 3 the whole house, with feet.
<CsOptions>
-d -m0
</CsOptions>
<CsInstruments>
sr = 44100
ksmps = 32
nchnls = 2
0dbfs = 1
seed 1948
#ifndef SIZE
#define SIZE #2#
#endif
giclappers = ($SIZE == 1 ? 9 : ($SIZE == 2 ? 38 : 120))
gilength = ($SIZE == 1 ? 2.0 : ($SIZE == 2 ? 3.0 : 4.6))
galeft init 0
garight init 0

; the house: clappers start one after another and tire one after another
instr House
  index = 0
  until index == giclappers do
    istart random 0, 0.28 * gilength
    istop random 0.62 * gilength, gilength
    ipace random 3.1, 5.2
    isize random 700, 1900
    iplace random 0.06, 0.94
    iforce random 0.35, 1
    event_i "i", "Clapper", istart * istart / (0.28 * gilength), istop - istart, ipace, isize, iplace, iforce
    index += 1
  od
  if $SIZE == 3 then
    event_i "i", "Feet", 0.9, gilength - 1.5
  endif
endin

instr Clapper
  kpace randi 0.07 * p4, 2.3, 2
  kclap metro p4 + kpace
  ktire linseg 0.7, 0.25, 1, p3 - 0.25, 0.45
  if kclap == 1 then
    kforce random 0.55, 1
    klate random 0, 0.018
    event "i", "Clap", klate, 0.09, p5, p6, p7 * kforce * ktire
  endif
endin

; two palms: a slap, the air between them, and a second contact a few milliseconds later
instr Clap
  iflam random 0.004, 0.012
  aslap expseg 0.0001, 0.0008, 1, 0.012, 0.08, 0.07, 0.0001
  aflam linseg 0, iflam, 0, 0.0006, 0.5, 0.02, 0.02, 0.05, 0
  anoise noise 1, 0
  ahollow butterbp anoise, p4, p4 * 0.55
  asharp butterbp anoise, p4 * 2.6, p4 * 2
  aout = (ahollow * 1.1 + asharp * 0.35) * (aslap + aflam) * p6
  aleft = aout * cos(p5 * $M_PI_2)
  aright = aout * sin(p5 * $M_PI_2)
  outs aleft * 0.5, aright * 0.5
  galeft += aleft * 0.5
  garight += aright * 0.5
endin

; shoes on a wooden floor, far back
instr Feet
  kstamp metro 9
  if kstamp == 1 then
    klate random 0, 0.09
    kforce random 0.2, 1
    event "i", "Stamp", klate, 0.22, kforce
  endif
endin

instr Stamp
  ifall random 58, 92
  apitch expseg ifall * 1.6, 0.03, ifall, 0.2, ifall * 0.9
  aenv expseg 0.001, 0.004, 1, 0.2, 0.001
  abody oscili 0.22 * p4, apitch
  outs abody * aenv, abody * aenv
endin

instr Hall
  aleft, aright reverbsc galeft * 0.30, garight * 0.30, 0.80, 6500
  outs aleft, aright
  clear galeft, garight
endin
</CsInstruments>
<CsScore>
i "House" 0 0.1
i "Hall" 0 6.4
e
</CsScore>
</CsoundSynthesizer>
