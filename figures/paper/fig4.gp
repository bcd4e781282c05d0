# gnuplot fig4.gp, in the folder of fig4.csv, writes fig4.svg
set terminal svg enhanced rounded name 'fig4' size 514, 363 font 'Arial,8.00' background '#FFFFFF'
set output 'fig4.svg'
set encoding utf8
set datafile separator comma
set datafile columnheaders
data = 'fig4.csv'
cell(c) = strcol(c) eq '' ? NaN : column(c)
middle(a, b) = (a + b)/2
inset(a, b, part) = a + (b - a)*part
log_middle(a, b) = sqrt(a)*sqrt(b)
log_inset(a, b, part) = a*(b/a)**part
unset key
set clip two
set multiplot

# The panel
set lmargin at screen 0.22015
set rmargin at screen 0.97059
set bmargin at screen 0.18355
set tmargin at screen 0.78776
set logscale x
unset logscale y
set xrange [0.189924776888:5.71033253606]
set yrange [0.4:12]
set xtics nomirror out scale 0.5, 0.25 offset screen 0, 0.01634 ('−80' 0.2, '−67' 0.33, '−50' 0.5, '−25' 0.75, '0' 1, '+50' 1.5, '+100' 2, '+200' 3, '+300' 4)
unset ytics
set border 1 linewidth 0.67 linecolor rgb '#222222'
unset grid
set object rectangle from screen 0.22015, 0.87006 to screen 0.23633, 0.89298 front fillcolor rgb '#0072B2' fillstyle solid noborder
set object rectangle from screen 0.38380, 0.87006 to screen 0.39998, 0.89298 front fillcolor rgb '#D55E00' fillstyle solid noborder
set arrow from screen 0.52430, 0.73568 to screen 0.59337, 0.73568 nohead front linewidth 0.67 linecolor rgb '#666666'
set arrow from screen 0.45006, 0.74714 to screen 0.58764, 0.74714 nohead front linewidth 0.67 linecolor rgb '#73B1D5'
set arrow from screen 0.47929, 0.72422 to screen 0.71834, 0.72422 nohead front linewidth 0.67 linecolor rgb '#E8A673'
set arrow from screen 0.59667, 0.68359 to screen 0.59958, 0.68359 nohead front linewidth 0.67 linecolor rgb '#666666'
set arrow from screen 0.49343, 0.69505 to screen 0.68902, 0.69505 nohead front linewidth 0.67 linecolor rgb '#73B1D5'
set arrow from screen 0.48305, 0.67213 to screen 0.72701, 0.67213 nohead front linewidth 0.67 linecolor rgb '#E8A673'
set arrow from screen 0.46547, 0.63150 to screen 0.52518, 0.63150 nohead front linewidth 0.67 linecolor rgb '#666666'
set arrow from screen 0.43237, 0.64296 to screen 0.62888, 0.64296 nohead front linewidth 0.67 linecolor rgb '#73B1D5'
set arrow from screen 0.33150, 0.62004 to screen 0.58854, 0.62004 nohead front linewidth 0.67 linecolor rgb '#E8A673'
set arrow from screen 0.55320, 0.57942 to screen 0.59904, 0.57942 nohead front linewidth 0.67 linecolor rgb '#666666'
set arrow from screen 0.54057, 0.59087 to screen 0.66841, 0.59087 nohead front linewidth 0.67 linecolor rgb '#73B1D5'
set arrow from screen 0.47353, 0.56796 to screen 0.62198, 0.56796 nohead front linewidth 0.67 linecolor rgb '#E8A673'
set arrow from screen 0.60115, 0.52733 to screen 0.64268, 0.52733 nohead front linewidth 0.67 linecolor rgb '#666666'
set arrow from screen 0.54340, 0.53879 to screen 0.75286, 0.53879 nohead front linewidth 0.67 linecolor rgb '#73B1D5'
set arrow from screen 0.44757, 0.51587 to screen 0.74384, 0.51587 nohead front linewidth 0.67 linecolor rgb '#E8A673'
set arrow from screen 0.49940, 0.47524 to screen 0.70204, 0.47524 nohead front linewidth 0.67 linecolor rgb '#666666'
set arrow from screen 0.59379, 0.48670 to screen 0.82119, 0.48670 nohead front linewidth 0.67 linecolor rgb '#73B1D5'
set arrow from screen 0.38155, 0.46378 to screen 0.60636, 0.46378 nohead front linewidth 0.67 linecolor rgb '#E8A673'
set arrow from screen 0.40919, 0.37107 to screen 0.58795, 0.37107 nohead front linewidth 0.67 linecolor rgb '#666666'
set arrow from screen 0.24795, 0.38253 to screen 0.55954, 0.38253 nohead front linewidth 0.67 linecolor rgb '#73B1D5'
set arrow from screen 0.30547, 0.35961 to screen 0.88131, 0.35961 nohead front linewidth 0.67 linecolor rgb '#E8A673'
set arrow from screen 0.50261, 0.31898 to screen 0.61996, 0.31898 nohead front linewidth 0.67 linecolor rgb '#666666'
set arrow from screen 0.35249, 0.33044 to screen 0.64183, 0.33044 nohead front linewidth 0.67 linecolor rgb '#73B1D5'
set arrow from screen 0.39799, 0.30752 to screen 0.85283, 0.30752 nohead front linewidth 0.67 linecolor rgb '#E8A673'
set arrow from screen 0.55452, 0.26689 to screen 0.61564, 0.26689 nohead front linewidth 0.67 linecolor rgb '#666666'
set arrow from screen 0.53329, 0.27835 to screen 0.70888, 0.27835 nohead front linewidth 0.67 linecolor rgb '#73B1D5'
set arrow from screen 0.42783, 0.25543 to screen 0.67033, 0.25543 nohead front linewidth 0.67 linecolor rgb '#E8A673'
set arrow from screen 0.56804, 0.21481 to screen 0.62922, 0.21481 nohead front linewidth 0.67 linecolor rgb '#666666'
set arrow from screen 0.32653, 0.22627 to screen 0.94279, 0.22627 nohead front linewidth 0.67 linecolor rgb '#73B1D5'
set arrow from screen 0.34524, 0.20335 to screen 0.77994, 0.20335 nohead front linewidth 0.67 linecolor rgb '#E8A673'
set label 'Cluster analysis' at screen 0.20545, 0.73568 right font 'Arial,8.00' textcolor rgb '#222222' front
set label 'Computer vision' at screen 0.20545, 0.68359 right font 'Arial,8.00' textcolor rgb '#222222' front
set label 'Unsupervised learning' at screen 0.20545, 0.63150 right font 'Arial,8.00' textcolor rgb '#222222' front
set label 'Artificial neural network' at screen 0.20545, 0.57942 right font 'Arial,8.00' textcolor rgb '#222222' front
set label 'Online learning' at screen 0.20545, 0.52733 right font 'Arial,8.00' textcolor rgb '#222222' front
set label 'Object detection' at screen 0.20545, 0.47524 right font 'Arial,8.00' textcolor rgb '#222222' front
set label 'Robotics' at screen 0.20545, 0.37107 right font 'Arial,8.00' textcolor rgb '#222222' front
set label 'Transfer learning' at screen 0.20545, 0.31898 right font 'Arial,8.00' textcolor rgb '#222222' front
set label 'Reinforcement learning' at screen 0.20545, 0.26689 right font 'Arial,8.00' textcolor rgb '#222222' front
set label 'Natural language processing' at screen 0.20545, 0.21481 right font 'Arial,8.00' textcolor rgb '#222222' front
set label 'Named by the paper, but not counted (fewer than 30 works at first)' at screen 0.00735, 0.41795 left font 'Arial,8.00' textcolor rgb '#666666' front
set label 'Academic only' at screen 0.24368, 0.88152 left font 'Arial,9.33' textcolor rgb '#222222' front
set label 'With industry' at screen 0.40733, 0.88152 left font 'Arial,9.33' textcolor rgb '#222222' front
set label 'Change of compute terms per abstract, 2012–2021 (%; ratio scale)' at screen 0.59537, 0.12105 center font 'Arial,9.33' textcolor rgb '#222222' front
set label 'Paper: +17.8 %' at screen 0.57655, 0.80651 center font 'Arial,8.00' textcolor rgb '#00507D' front
set label 'Paper: +33.0 %' at screen 0.69530, 0.80651 center font 'Arial,8.00' textcolor rgb '#954200' front
set label 'Source: Papers of 20 AI conferences, 2006-2024. 6 of the 25 largest topics have at least 30 works of both groups in the first three years and' at screen 0.00735, 0.07657 left font 'Arial,8.00' textcolor rgb '#666666' front
set label 'count; Poisson trends, lines: 95 % intervals. Over all topics that count: academic-only +5.8 % (−16.1 to +33.3), with industry −15.2 % (−30.9 to' at screen 0.00735, 0.05011 left font 'Arial,8.00' textcolor rgb '#666666' front
set label '+4.0).' at screen 0.00735, 0.02365 left font 'Arial,8.00' textcolor rgb '#666666' front
set label 'Compute terms per abstract, 2012–2021: +6 % [−16, +33] in academic-only works,' at screen 0.00735, 0.97715 left font 'Arial:Bold,10.67' textcolor rgb '#222222' front
set label '−15 % [−31, +4] in works with industry' at screen 0.00735, 0.94187 left font 'Arial:Bold,10.67' textcolor rgb '#222222' front
$panel_labels << EOD
x,y,label
0.436702683533,4,"Robotics: compute terms per abstract of academic-only works by the factor 0.437 (−56.3 %, 95 % interval −78.5 to −11.5 %, from 1.23 to 0.536, works 395)"
0.667083923815,3,"Transfer learning: compute terms per abstract of academic-only works by the factor 0.667 (−33.3 %, 95 % interval −65.4 to +28.6 %, from 1.01 to 0.675, works 399)"
0.736056775709,11,"Cluster analysis: compute terms per abstract of academic-only works by the factor 0.736 (−26.4 %, 95 % interval −46.1 to +0.554 %, from 0.953 to 0.701, works 796)"
0.77642911155,9,"Unsupervised learning: compute terms per abstract of academic-only works by the factor 0.776 (−22.4 %, 95 % interval −50.3 to +21.2 %, from 0.67 to 0.521, works 1385)"
1.02200643827,10,"Computer vision: compute terms per abstract of academic-only works by the factor 1.02 (+2.2 %, 95 % interval −34.4 to +59.2 %, from 0.754 to 0.77, works 1090)"
1.08538650394,8,"Artificial neural network: compute terms per abstract of academic-only works by the factor 1.09 (+8.54 %, 95 % interval −18.8 to +45 %, from 1 to 1.09, works 3989)"
1.17022287464,2,"Reinforcement learning: compute terms per abstract of academic-only works by the factor 1.17 (+17 %, 95 % interval −21.4 to +74.3 %, from 0.597 to 0.699, works 1119)"
1.24454958337,1,"Natural language processing: compute terms per abstract of academic-only works by the factor 1.24 (+24.5 %, 95 % interval −69.2 to +403 %, from 0.551 to 0.686, works 389)"
1.32293673486,7,"Online learning: compute terms per abstract of academic-only works by the factor 1.32 (+32.3 %, 95 % interval −17.7 to +113 %, from 0.689 to 0.912, works 970)"
1.73163764358,6,"Object detection: compute terms per abstract of academic-only works by the factor 1.73 (+73.2 %, 95 % interval +3.4 to +190 %, from 0.651 to 1.13, works 610)"
0.563685663723,9,"Unsupervised learning: compute terms per abstract of works with industry by the factor 0.564 (−43.6 %, 95 % interval −68.5 to +0.966 %, from 0.9 to 0.507, works 1156)"
0.657447995968,6,"Object detection: compute terms per abstract of works with industry by the factor 0.657 (−34.3 %, 95 % interval −60.5 to +9.46 %, from 1.61 to 1.06, works 623)"
0.839141323696,8,"Artificial neural network: compute terms per abstract of works with industry by the factor 0.839 (−16.1 %, 95 % interval −40.1 to +17.5 %, from 1.47 to 1.24, works 2841)"
0.84418657601,2,"Reinforcement learning: compute terms per abstract of works with industry by the factor 0.844 (−15.6 %, 95 % interval −51.3 to +46.3 %, from 0.794 to 0.67, works 950)"
0.897544620197,1,"Natural language processing: compute terms per abstract of works with industry by the factor 0.898 (−10.2 %, 95 % interval −66.5 to +141 %, from 1.34 to 1.2, works 376)"
1.03211031004,4,"Robotics: compute terms per abstract of works with industry by the factor 1.03 (+3.21 %, 95 % interval −72 to +281 %, from 0.711 to 0.734, works 286)"
1.04297870173,7,"Online learning: compute terms per abstract of works with industry by the factor 1.04 (+4.3 %, 95 % interval −46.7 to +104 %, from 0.676 to 0.705, works 605)"
1.0578170061,11,"Cluster analysis: compute terms per abstract of works with industry by the factor 1.06 (+5.78 %, 95 % interval −38.5 to +81.9 %, from 0.856 to 0.906, works 325)"
1.08804910368,10,"Computer vision: compute terms per abstract of works with industry by the factor 1.09 (+8.8 %, 95 % interval −37.4 to +89.2 %, from 1.06 to 1.16, works 672)"
1.19340051441,3,"Transfer learning: compute terms per abstract of works with industry by the factor 1.19 (+19.3 %, 95 % interval −57.5 to +235 %, from 0.881 to 1.05, works 300)"
EOD
plot '+' every ::0::0 using (1):(0.4):(0):(11.6) with vectors nohead linewidth 0.67 linecolor rgb '#B8B8B8', \
     '+' every ::0::0 using (1.178):(0.4):(0):(11.6) with vectors nohead linewidth 1.07 dashtype (6,4) linecolor rgb '#0072B2', \
     '+' every ::0::0 using (1.33):(0.4):(0):(11.6) with vectors nohead linewidth 1.07 dashtype (6,4) linecolor rgb '#D55E00', \
     data using (cell('academic_factor')):(cell('rank')) with points pointtype 7 pointsize 0.933 linecolor rgb '#0072B2', \
     data using (cell('industry_factor')):(cell('rank')) with points pointtype 7 pointsize 0.933 linecolor rgb '#D55E00', \
     $panel_labels using 1:2:3 with labels hypertext point pointtype 7 pointsize 1.333 linecolor rgb '#FFFFFFFF'

unset multiplot
set output
