<CsoundSynthesizer>
; A gasp: two dozen people draw breath at nearly the same moment, and stop. Breath is noise through a throat
; that opens (three formants that rise); a few voices lend it a trace of tone.
<CsOptions>
-d -m0
</CsOptions>
<CsInstruments>
sr = 44100
ksmps = 32
nchnls = 2
0dbfs = 1
seed 1948
galeft init 0
garight init 0

instr Audience
  index = 0
  until index == 26 do
    istart random 0, 0.13
    ilength random 0.38, 0.56
    ithroat random 0.86, 1.24
    iplace random 0.05, 0.95
    iforce random 0.4, 1
    event_i "i", "Breath", istart, ilength, ithroat, iplace, iforce
    index += 1
  od
endin

instr Breath
  anoise noise 1, 0
  kopen linseg 0.72, p3 * 0.7, 1.08, p3 * 0.3, 1.12
  afirst reson anoise, 620 * p4 * kopen, 130, 1
  asecond reson anoise, 1350 * p4 * kopen, 200, 1
  athird reson anoise, 2900 * p4 * kopen, 520, 1
  aair butterhp anoise, 4200
  ktone linseg 175 * p4, p3 * 0.6, 265 * p4, p3 * 0.4, 250 * p4
  avoice vco2 0.10, ktone
  avoice butterbp avoice, 640 * p4 * kopen, 260
  aenv linseg 0, p3 * 0.22, 0.35, p3 * 0.5, 1, p3 * 0.10, 0.4, p3 * 0.18, 0
  aout = (afirst * 0.055 + asecond * 0.05 + athird * 0.026 + aair * 0.016 + avoice * 0.30) * aenv * aenv * p6
  aleft = aout * cos(p5 * $M_PI_2)
  aright = aout * sin(p5 * $M_PI_2)
  outs aleft, aright
  galeft += aleft
  garight += aright
endin

instr Hall
  aleft, aright reverbsc galeft * 0.35, garight * 0.35, 0.74, 7000
  outs aleft, aright
  clear galeft, garight
endin
</CsInstruments>
<CsScore>
i "Audience" 0 0.1
i "Hall" 0 1.6
e
</CsScore>
</CsoundSynthesizer>
