<CsoundSynthesizer>
; Footsteps: a dancer in blocked shoes comes out onto a hollow wooden stage, from the left towards the middle.
; Each step is toe, then heel: a tap with the board's own three tones, and the hollow below it.
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

instr Step                ; p4 force, p5 place
  event_i "i", "Tap", 0, 0.25, p4, p5, 1
  event_i "i", "Tap", 0.052, 0.3, p4 * 0.62, p5, 0.72
endin

instr Tap                 ; p4 force, p5 place, p6 hardness
  iboard random 0.94, 1.07
  anoise noise 1, 0
  atip linseg 1, 0.003, 0.15, 0.012, 0, 1, 0
  astrike = anoise * atip
  aone mode astrike, 410 * iboard, 22
  atwo mode astrike, 873 * iboard, 30
  athree mode astrike, 1610 * iboard, 34
  aclick butterbp astrike, 2700, 2400
  apitch expseg 150 * iboard, 0.04, 92 * iboard, 0.25, 86 * iboard
  ahollow oscili 0.30, apitch
  aenv expseg 0.001, 0.003, 1, 0.16, 0.001, 0.2, 0.0001
  aout = (aone * 0.010 + atwo * 0.007 * p6 + athree * 0.004 * p6 + aclick * 0.10 * p6 + ahollow * aenv) * p4
  aleft = aout * cos(p5 * $M_PI_2)
  aright = aout * sin(p5 * $M_PI_2)
  outs aleft, aright
  galeft += aleft
  garight += aright
endin

instr Hall
  aleft, aright reverbsc galeft * 0.30, garight * 0.30, 0.70, 5200
  outs aleft, aright
  clear galeft, garight
endin
</CsInstruments>
<CsScore>
i "Step" 0.02 0.4 0.50 0.20
i "Step" 0.40 0.4 0.58 0.27
i "Step" 0.77 0.4 0.68 0.33
i "Step" 1.13 0.4 0.80 0.40
i "Step" 1.48 0.4 0.95 0.48
i "Hall" 0 2.3
e
</CsScore>
</CsoundSynthesizer>
