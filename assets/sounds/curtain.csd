<CsoundSynthesizer>
; The curtain. Velvet is slow noise whose colour follows its speed, gathered in folds; wooden runners rattle
; over the rail; --omacro:DOWN=1 the same the other way round, and the weighted hem meets the boards.
<CsOptions>
-d -m0
</CsOptions>
<CsInstruments>
sr = 44100
ksmps = 32
nchnls = 2
0dbfs = 1
seed 1948
#ifndef DOWN
#define DOWN #0#
#endif
galeft init 0
garight init 0

instr Velvet
  anoise pinker
  kspeed = ($DOWN == 1 ? linseg:k(0, p3 * 0.15, 0.4, p3 * 0.55, 1, p3 * 0.2, 0.5, p3 * 0.1, 0) : linseg:k(0, p3 * 0.2, 1, p3 * 0.45, 0.75, p3 * 0.35, 0))
  kfolds randi 0.3, 9, 2
  kcolour = 260 + 1900 * kspeed * kspeed
  acloth butterlp anoise, kcolour
  acloth butterhp acloth, 110
  asilk butterbp anoise, 3600 + 900 * kspeed, 2600
  aout = (acloth * 1.5 + asilk * 0.22) * interp(kspeed * (0.75 + kfolds))
  kplace linseg ($DOWN == 1 ? 0.8 : 0.5), p3, ($DOWN == 1 ? 0.5 : 0.8)
  aleft = aout * sqrt(kplace)
  aright delay aout, 0.011
  outs aleft * 0.5, aright * 0.5 * sqrt(1.3 - kplace)
  galeft += aleft * 0.25
  garight += aright * 0.25
  ; runners, as many as the speed wants
  krattle metro 4 + 34 * kspeed
  if krattle == 1 && kspeed > 0.05 then
    klate random 0, 0.02
    kforce random 0.15, 1
    kplace2 random 0, 1
    event "i", "Runner", klate, 0.06, kforce * kspeed, kplace2
  endif
endin

instr Runner
  ipitch random 900, 2300
  aenv expseg 0.001, 0.0006, 1, 0.04, 0.001
  anoise noise 1, 0
  aknock reson anoise, ipitch, 90, 1
  aout = aknock * aenv * 0.02 * p4
  outs aout * (1 - p5), aout * p5
  galeft += aout * 0.5
  garight += aout * 0.5
endin

instr Hem
  apitch expseg 120, 0.05, 62, 0.4, 55
  aenv expseg 0.001, 0.006, 1, 0.4, 0.001
  abody oscili 0.42, apitch
  anoise pinker
  adust butterlp anoise, 420
  aout = abody * aenv + adust * aenv * aenv * 0.5
  outs aout, aout
  galeft += aout * 0.4
  garight += aout * 0.4
endin

instr Hall
  aleft, aright reverbsc galeft * 0.5, garight * 0.5, 0.72, 5000
  outs aleft, aright
  clear galeft, garight
endin

instr Evening
  if $DOWN == 1 then
    event_i "i", "Velvet", 0, 1.25
    event_i "i", "Hem", 1.08, 0.5
    event_i "i", "Hem", 1.17, 0.4
  else
    event_i "i", "Velvet", 0, 1.7
  endif
endin
</CsInstruments>
<CsScore>
i "Evening" 0 0.1
i "Hall" 0 2.3
e
</CsScore>
</CsoundSynthesizer>
