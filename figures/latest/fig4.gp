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
set xrange [0.333771952157:6.20345116174]
set yrange [0.4:12]
set xtics nomirror out scale 0.5, 0.25 offset screen 0, 0.01634 ('−50' 0.5, '−25' 0.75, '0' 1, '+50' 1.5, '+100' 2, '+200' 3, '+300' 4, '+500' 6)
unset ytics
set border 1 linewidth 0.67 linecolor rgb '#222222'
unset grid
set object rectangle from screen 0.22015, 0.87006 to screen 0.23633, 0.89298 front fillcolor rgb '#0072B2' fillstyle solid noborder
set object rectangle from screen 0.38380, 0.87006 to screen 0.39998, 0.89298 front fillcolor rgb '#D55E00' fillstyle solid noborder
set arrow from screen 0.51994, 0.73568 to screen 0.56702, 0.73568 nohead front linewidth 0.67 linecolor rgb '#666666'
set arrow from screen 0.37978, 0.74714 to screen 0.64921, 0.74714 nohead front linewidth 0.67 linecolor rgb '#73B1D5'
set arrow from screen 0.38618, 0.72422 to screen 0.75876, 0.72422 nohead front linewidth 0.67 linecolor rgb '#E8A673'
set arrow from screen 0.46102, 0.68359 to screen 0.46294, 0.68359 nohead front linewidth 0.67 linecolor rgb '#666666'
set arrow from screen 0.38427, 0.69505 to screen 0.52688, 0.69505 nohead front linewidth 0.67 linecolor rgb '#73B1D5'
set arrow from screen 0.33701, 0.67213 to screen 0.59977, 0.67213 nohead front linewidth 0.67 linecolor rgb '#E8A673'
set arrow from screen 0.42558, 0.64296 to screen 0.54831, 0.64296 nohead front linewidth 0.67 linecolor rgb '#73B1D5'
set arrow from screen 0.40802, 0.62004 to screen 0.55908, 0.62004 nohead front linewidth 0.67 linecolor rgb '#E8A673'
set arrow from screen 0.53921, 0.57942 to screen 0.54186, 0.57942 nohead front linewidth 0.67 linecolor rgb '#666666'
set arrow from screen 0.44860, 0.59087 to screen 0.64602, 0.59087 nohead front linewidth 0.67 linecolor rgb '#73B1D5'
set arrow from screen 0.38698, 0.56796 to screen 0.68055, 0.56796 nohead front linewidth 0.67 linecolor rgb '#E8A673'
set arrow from screen 0.57821, 0.52733 to screen 0.58993, 0.52733 nohead front linewidth 0.67 linecolor rgb '#666666'
set arrow from screen 0.49858, 0.53879 to screen 0.69217, 0.53879 nohead front linewidth 0.67 linecolor rgb '#73B1D5'
set arrow from screen 0.44876, 0.51587 to screen 0.69676, 0.51587 nohead front linewidth 0.67 linecolor rgb '#E8A673'
set arrow from screen 0.47375, 0.47524 to screen 0.54168, 0.47524 nohead front linewidth 0.67 linecolor rgb '#666666'
set arrow from screen 0.42920, 0.48670 to screen 0.66504, 0.48670 nohead front linewidth 0.67 linecolor rgb '#73B1D5'
set arrow from screen 0.34040, 0.46378 to screen 0.59620, 0.46378 nohead front linewidth 0.67 linecolor rgb '#E8A673'
set arrow from screen 0.43207, 0.37107 to screen 0.61210, 0.37107 nohead front linewidth 0.67 linecolor rgb '#666666'
set arrow from screen 0.24795, 0.38253 to screen 0.60529, 0.38253 nohead front linewidth 0.67 linecolor rgb '#73B1D5'
set arrow from screen 0.35350, 0.35961 to screen 0.88159, 0.35961 nohead front linewidth 0.67 linecolor rgb '#E8A673'
set arrow from screen 0.55448, 0.31898 to screen 0.60982, 0.31898 nohead front linewidth 0.67 linecolor rgb '#666666'
set arrow from screen 0.43858, 0.33044 to screen 0.65949, 0.33044 nohead front linewidth 0.67 linecolor rgb '#73B1D5'
set arrow from screen 0.47848, 0.30752 to screen 0.75206, 0.30752 nohead front linewidth 0.67 linecolor rgb '#E8A673'
set arrow from screen 0.55809, 0.26689 to screen 0.60520, 0.26689 nohead front linewidth 0.67 linecolor rgb '#666666'
set arrow from screen 0.40355, 0.27835 to screen 0.70174, 0.27835 nohead front linewidth 0.67 linecolor rgb '#73B1D5'
set arrow from screen 0.41223, 0.25543 to screen 0.80906, 0.25543 nohead front linewidth 0.67 linecolor rgb '#E8A673'
set arrow from screen 0.64138, 0.21481 to screen 0.66411, 0.21481 nohead front linewidth 0.67 linecolor rgb '#666666'
set arrow from screen 0.39633, 0.22627 to screen 0.94279, 0.22627 nohead front linewidth 0.67 linecolor rgb '#73B1D5'
set arrow from screen 0.41908, 0.20335 to screen 0.85279, 0.20335 nohead front linewidth 0.67 linecolor rgb '#E8A673'
set label 'Unsupervised learning' at screen 0.20545, 0.73568 right font 'Arial,8.00' textcolor rgb '#222222' front
set label 'Cluster analysis' at screen 0.20545, 0.68359 right font 'Arial,8.00' textcolor rgb '#222222' front
set label 'Artificial neural network' at screen 0.20545, 0.63150 right font 'Arial,8.00' textcolor rgb '#222222' front
set label 'Online learning' at screen 0.20545, 0.57942 right font 'Arial,8.00' textcolor rgb '#222222' front
set label 'Computer vision' at screen 0.20545, 0.52733 right font 'Arial,8.00' textcolor rgb '#222222' front
set label 'Object detection' at screen 0.20545, 0.47524 right font 'Arial,8.00' textcolor rgb '#222222' front
set label 'Robotics' at screen 0.20545, 0.37107 right font 'Arial,8.00' textcolor rgb '#222222' front
set label 'Reinforcement learning' at screen 0.20545, 0.31898 right font 'Arial,8.00' textcolor rgb '#222222' front
set label 'Transfer learning' at screen 0.20545, 0.26689 right font 'Arial,8.00' textcolor rgb '#222222' front
set label 'Natural language processing' at screen 0.20545, 0.21481 right font 'Arial,8.00' textcolor rgb '#222222' front
set label 'Named by the paper, but not counted (fewer than 30 works at first)' at screen 0.00735, 0.41795 left font 'Arial,8.00' textcolor rgb '#666666' front
set label 'Academic only' at screen 0.24368, 0.88152 left font 'Arial,9.33' textcolor rgb '#222222' front
set label 'With industry' at screen 0.40733, 0.88152 left font 'Arial,9.33' textcolor rgb '#222222' front
set label 'Change of compute terms per abstract, 2012–2024 (%; ratio scale)' at screen 0.59537, 0.12105 center font 'Arial,9.33' textcolor rgb '#222222' front
set label 'Paper: +17.8 %' at screen 0.50020, 0.80651 center font 'Arial,8.00' textcolor rgb '#00507D' front
set label 'Paper: +33.0 %' at screen 0.61895, 0.80651 center font 'Arial,8.00' textcolor rgb '#954200' front
set label 'Source: Papers of 20 AI conferences, 2006-2024. 6 of the 25 largest topics have at least 30 works of both groups in the first three years and' at screen 0.00735, 0.07657 left font 'Arial,8.00' textcolor rgb '#666666' front
set label 'count; Poisson trends, lines: 95 % intervals. Over all topics that count: academic-only +6.1 % (−14.5 to +31.7), with industry +3.1 % (−15.5 to' at screen 0.00735, 0.05011 left font 'Arial,8.00' textcolor rgb '#666666' front
set label '+25.9).' at screen 0.00735, 0.02365 left font 'Arial,8.00' textcolor rgb '#666666' front
set label 'Compute terms per abstract, 2012–2024: +6 % [−14, +32] in academic-only works,' at screen 0.00735, 0.97715 left font 'Arial:Bold,10.67' textcolor rgb '#222222' front
set label '+3 % [−16, +26] in works with industry' at screen 0.00735, 0.94187 left font 'Arial:Bold,10.67' textcolor rgb '#222222' front
$panel_labels << EOD
x,y,label
0.745830963688,4,"Robotics: compute terms per abstract of academic-only works by the factor 0.746 (−25.4 %, 95 % interval −62.8 to +49.6 %, from 0.836 to 0.624, works 1052)"
0.834837337671,10,"Cluster analysis: compute terms per abstract of academic-only works by the factor 0.835 (−16.5 %, 95 % interval −36.8 to +10.2 %, from 0.89 to 0.743, works 1247)"
0.943318433323,9,"Artificial neural network: compute terms per abstract of academic-only works by the factor 0.943 (−5.67 %, 95 % interval −25.7 to +19.8 %, from 1.1 to 1.03, works 6563)"
1.05017361694,11,"Unsupervised learning: compute terms per abstract of academic-only works by the factor 1.05 (+5.02 %, 95 % interval −37.9 to +77.5 %, from 0.562 to 0.59, works 2924)"
1.19245447801,6,"Object detection: compute terms per abstract of academic-only works by the factor 1.19 (+19.2 %, 95 % interval −24.7 to +88.7 %, from 0.824 to 0.983, works 1142)"
1.19331196111,8,"Online learning: compute terms per abstract of academic-only works by the factor 1.19 (+19.3 %, 95 % interval −18.8 to +75.3 %, from 0.748 to 0.892, works 1535)"
1.20136712254,3,"Reinforcement learning: compute terms per abstract of academic-only works by the factor 1.2 (+20.1 %, 95 % interval −21.9 to +84.7 %, from 0.595 to 0.715, works 2192)"
1.21836482114,2,"Transfer learning: compute terms per abstract of academic-only works by the factor 1.22 (+21.8 %, 95 % interval −31.8 to +118 %, from 0.717 to 0.873, works 852)"
1.43894749803,7,"Computer vision: compute terms per abstract of academic-only works by the factor 1.44 (+43.9 %, 95 % interval −1.29 to +110 %, from 0.675 to 0.972, works 1800)"
1.92094685742,1,"Natural language processing: compute terms per abstract of academic-only works by the factor 1.92 (+92.1 %, 95 % interval −33.7 to +457 %, from 0.427 to 0.821, works 1189)"
0.877260207694,6,"Object detection: compute terms per abstract of works with industry by the factor 0.877 (−12.3 %, 95 % interval −46.7 to +44.4 %, from 1.31 to 1.14, works 1252)"
0.87757104282,10,"Cluster analysis: compute terms per abstract of works with industry by the factor 0.878 (−12.2 %, 95 % interval −47.4 to +46.4 %, from 0.939 to 0.824, works 538)"
0.930943039957,9,"Artificial neural network: compute terms per abstract of works with industry by the factor 0.931 (−6.91 %, 95 % interval −30.6 to +24.9 %, from 1.35 to 1.26, works 4146)"
1.13200699224,8,"Online learning: compute terms per abstract of works with industry by the factor 1.13 (+13.2 %, 95 % interval −36.1 to +100 %, from 0.66 to 0.747, works 878)"
1.31616929392,11,"Unsupervised learning: compute terms per abstract of works with industry by the factor 1.32 (+31.6 %, 95 % interval −36.3 to +172 %, from 0.51 to 0.671, works 2280)"
1.31764773519,7,"Computer vision: compute terms per abstract of works with industry by the factor 1.32 (+31.8 %, 95 % interval −18.7 to +114 %, from 1.01 to 1.33, works 1209)"
1.52713138289,2,"Transfer learning: compute terms per abstract of works with industry by the factor 1.53 (+52.7 %, 95 % interval −29.5 to +231 %, from 0.794 to 1.21, works 672)"
1.55487843435,3,"Reinforcement learning: compute terms per abstract of works with industry by the factor 1.55 (+55.5 %, 95 % interval −8.72 to +165 %, from 0.55 to 0.855, works 1637)"
1.56871386001,4,"Robotics: compute terms per abstract of works with industry by the factor 1.57 (+56.9 %, 95 % interval −43.9 to +339 %, from 0.567 to 0.89, works 697)"
1.6851832925,1,"Natural language processing: compute terms per abstract of works with industry by the factor 1.69 (+68.5 %, 95 % interval −27.6 to +292 %, from 0.837 to 1.41, works 962)"
EOD
plot '+' every ::0::0 using (1):(0.4):(0):(11.6) with vectors nohead linewidth 0.67 linecolor rgb '#B8B8B8', \
     '+' every ::0::0 using (1.178):(0.4):(0):(11.6) with vectors nohead linewidth 1.07 dashtype (6,4) linecolor rgb '#0072B2', \
     '+' every ::0::0 using (1.33):(0.4):(0):(11.6) with vectors nohead linewidth 1.07 dashtype (6,4) linecolor rgb '#D55E00', \
     data using (cell('academic_factor')):(cell('rank')) with points pointtype 7 pointsize 0.933 linecolor rgb '#0072B2', \
     data using (cell('industry_factor')):(cell('rank')) with points pointtype 7 pointsize 0.933 linecolor rgb '#D55E00', \
     $panel_labels using 1:2:3 with labels hypertext point pointtype 7 pointsize 1.333 linecolor rgb '#FFFFFFFF'

unset multiplot
set output
