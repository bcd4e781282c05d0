# gnuplot fig4.gp, in the folder of fig4.csv, writes fig4.svg
set terminal svg enhanced rounded name 'fig4' size 514, 320 font 'Arial,8.00' background '#FFFFFF'
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
set multiplot

# The panel
set lmargin at screen 0.22015
set rmargin at screen 0.97059
set bmargin at screen 0.17313
set tmargin at screen 0.85825
set logscale x
unset logscale y
set xrange [0.333771952157:6.20345116174]
set yrange [0.4:12]
set xtics nomirror out scale 0.5, 0.25 offset screen 0, 0.01853 ('−50' 0.5, '−25' 0.75, '0' 1, '+50' 1.5, '+100' 2, '+200' 3, '+300' 4, '+500' 6)
unset ytics
set border 1 linewidth 0.67 linecolor rgb '#222222'
unset grid
set object rectangle from screen 0.22015, 0.95157 to screen 0.23633, 0.97756 front fillcolor rgb '#0072B2' fillstyle solid noborder
set object rectangle from screen 0.38380, 0.95157 to screen 0.39998, 0.97756 front fillcolor rgb '#D55E00' fillstyle solid noborder
set arrow from screen 0.51994, 0.79919 to screen 0.56702, 0.79919 nohead front linewidth 0.67 linecolor rgb '#666666'
set arrow from screen 0.37978, 0.81218 to screen 0.64921, 0.81218 nohead front linewidth 0.67 linecolor rgb '#73B1D5'
set arrow from screen 0.38618, 0.78620 to screen 0.75876, 0.78620 nohead front linewidth 0.67 linecolor rgb '#E8A673'
set arrow from screen 0.46102, 0.74013 to screen 0.46294, 0.74013 nohead front linewidth 0.67 linecolor rgb '#666666'
set arrow from screen 0.38427, 0.75312 to screen 0.52688, 0.75312 nohead front linewidth 0.67 linecolor rgb '#73B1D5'
set arrow from screen 0.33701, 0.72713 to screen 0.59977, 0.72713 nohead front linewidth 0.67 linecolor rgb '#E8A673'
set arrow from screen 0.42575, 0.69406 to screen 0.54837, 0.69406 nohead front linewidth 0.67 linecolor rgb '#73B1D5'
set arrow from screen 0.40783, 0.66807 to screen 0.55875, 0.66807 nohead front linewidth 0.67 linecolor rgb '#E8A673'
set arrow from screen 0.53921, 0.62200 to screen 0.54186, 0.62200 nohead front linewidth 0.67 linecolor rgb '#666666'
set arrow from screen 0.44860, 0.63500 to screen 0.64602, 0.63500 nohead front linewidth 0.67 linecolor rgb '#73B1D5'
set arrow from screen 0.38698, 0.60901 to screen 0.68055, 0.60901 nohead front linewidth 0.67 linecolor rgb '#E8A673'
set arrow from screen 0.57821, 0.56294 to screen 0.58993, 0.56294 nohead front linewidth 0.67 linecolor rgb '#666666'
set arrow from screen 0.49858, 0.57593 to screen 0.69217, 0.57593 nohead front linewidth 0.67 linecolor rgb '#73B1D5'
set arrow from screen 0.44876, 0.54995 to screen 0.69676, 0.54995 nohead front linewidth 0.67 linecolor rgb '#E8A673'
set arrow from screen 0.47375, 0.50388 to screen 0.54168, 0.50388 nohead front linewidth 0.67 linecolor rgb '#666666'
set arrow from screen 0.42920, 0.51687 to screen 0.66504, 0.51687 nohead front linewidth 0.67 linecolor rgb '#73B1D5'
set arrow from screen 0.34040, 0.49088 to screen 0.59620, 0.49088 nohead front linewidth 0.67 linecolor rgb '#E8A673'
set arrow from screen 0.43207, 0.38575 to screen 0.61210, 0.38575 nohead front linewidth 0.67 linecolor rgb '#666666'
set arrow from screen 0.24795, 0.39875 to screen 0.60529, 0.39875 nohead front linewidth 0.67 linecolor rgb '#73B1D5'
set arrow from screen 0.35350, 0.37276 to screen 0.88159, 0.37276 nohead front linewidth 0.67 linecolor rgb '#E8A673'
set arrow from screen 0.55448, 0.32669 to screen 0.60982, 0.32669 nohead front linewidth 0.67 linecolor rgb '#666666'
set arrow from screen 0.43858, 0.33969 to screen 0.65949, 0.33969 nohead front linewidth 0.67 linecolor rgb '#73B1D5'
set arrow from screen 0.47848, 0.31370 to screen 0.75206, 0.31370 nohead front linewidth 0.67 linecolor rgb '#E8A673'
set arrow from screen 0.55809, 0.26763 to screen 0.60520, 0.26763 nohead front linewidth 0.67 linecolor rgb '#666666'
set arrow from screen 0.40355, 0.28062 to screen 0.70174, 0.28062 nohead front linewidth 0.67 linecolor rgb '#73B1D5'
set arrow from screen 0.41223, 0.25464 to screen 0.80906, 0.25464 nohead front linewidth 0.67 linecolor rgb '#E8A673'
set arrow from screen 0.64138, 0.20857 to screen 0.66411, 0.20857 nohead front linewidth 0.67 linecolor rgb '#666666'
set arrow from screen 0.39633, 0.22156 to screen 0.94279, 0.22156 nohead front linewidth 0.67 linecolor rgb '#73B1D5'
set arrow from screen 0.41908, 0.19557 to screen 0.85279, 0.19557 nohead front linewidth 0.67 linecolor rgb '#E8A673'
set arrow from screen 0.50193, 0.17313 to screen 0.50193, 0.85825 nohead front linewidth 0.67 linecolor rgb '#CCCCCC'
set arrow from screen 0.54399, 0.17313 to screen 0.54399, 0.18731 nohead front linewidth 0.67 linecolor rgb '#0072B2'
set arrow from screen 0.54399, 0.20148 to screen 0.54399, 0.21566 nohead front linewidth 0.67 linecolor rgb '#0072B2'
set arrow from screen 0.54399, 0.22983 to screen 0.54399, 0.24401 nohead front linewidth 0.67 linecolor rgb '#0072B2'
set arrow from screen 0.54399, 0.25818 to screen 0.54399, 0.27236 nohead front linewidth 0.67 linecolor rgb '#0072B2'
set arrow from screen 0.54399, 0.28653 to screen 0.54399, 0.30070 nohead front linewidth 0.67 linecolor rgb '#0072B2'
set arrow from screen 0.54399, 0.31488 to screen 0.54399, 0.32905 nohead front linewidth 0.67 linecolor rgb '#0072B2'
set arrow from screen 0.54399, 0.34323 to screen 0.54399, 0.35740 nohead front linewidth 0.67 linecolor rgb '#0072B2'
set arrow from screen 0.54399, 0.37158 to screen 0.54399, 0.38575 nohead front linewidth 0.67 linecolor rgb '#0072B2'
set arrow from screen 0.54399, 0.39993 to screen 0.54399, 0.41410 nohead front linewidth 0.67 linecolor rgb '#0072B2'
set arrow from screen 0.54399, 0.42828 to screen 0.54399, 0.44245 nohead front linewidth 0.67 linecolor rgb '#0072B2'
set arrow from screen 0.54399, 0.45663 to screen 0.54399, 0.47080 nohead front linewidth 0.67 linecolor rgb '#0072B2'
set arrow from screen 0.54399, 0.48498 to screen 0.54399, 0.49915 nohead front linewidth 0.67 linecolor rgb '#0072B2'
set arrow from screen 0.54399, 0.51333 to screen 0.54399, 0.52750 nohead front linewidth 0.67 linecolor rgb '#0072B2'
set arrow from screen 0.54399, 0.54168 to screen 0.54399, 0.55585 nohead front linewidth 0.67 linecolor rgb '#0072B2'
set arrow from screen 0.54399, 0.57003 to screen 0.54399, 0.58420 nohead front linewidth 0.67 linecolor rgb '#0072B2'
set arrow from screen 0.54399, 0.59838 to screen 0.54399, 0.61255 nohead front linewidth 0.67 linecolor rgb '#0072B2'
set arrow from screen 0.54399, 0.62673 to screen 0.54399, 0.64090 nohead front linewidth 0.67 linecolor rgb '#0072B2'
set arrow from screen 0.54399, 0.65508 to screen 0.54399, 0.66925 nohead front linewidth 0.67 linecolor rgb '#0072B2'
set arrow from screen 0.54399, 0.68343 to screen 0.54399, 0.69760 nohead front linewidth 0.67 linecolor rgb '#0072B2'
set arrow from screen 0.54399, 0.71178 to screen 0.54399, 0.72595 nohead front linewidth 0.67 linecolor rgb '#0072B2'
set arrow from screen 0.54399, 0.74013 to screen 0.54399, 0.75430 nohead front linewidth 0.67 linecolor rgb '#0072B2'
set arrow from screen 0.54399, 0.76848 to screen 0.54399, 0.78265 nohead front linewidth 0.67 linecolor rgb '#0072B2'
set arrow from screen 0.54399, 0.79683 to screen 0.54399, 0.81100 nohead front linewidth 0.67 linecolor rgb '#0072B2'
set arrow from screen 0.54399, 0.82518 to screen 0.54399, 0.83935 nohead front linewidth 0.67 linecolor rgb '#0072B2'
set arrow from screen 0.54399, 0.85353 to screen 0.54399, 0.85825 nohead front linewidth 0.67 linecolor rgb '#0072B2'
set arrow from screen 0.57516, 0.17313 to screen 0.57516, 0.18731 nohead front linewidth 0.67 linecolor rgb '#D55E00'
set arrow from screen 0.57516, 0.20148 to screen 0.57516, 0.21566 nohead front linewidth 0.67 linecolor rgb '#D55E00'
set arrow from screen 0.57516, 0.22983 to screen 0.57516, 0.24401 nohead front linewidth 0.67 linecolor rgb '#D55E00'
set arrow from screen 0.57516, 0.25818 to screen 0.57516, 0.27236 nohead front linewidth 0.67 linecolor rgb '#D55E00'
set arrow from screen 0.57516, 0.28653 to screen 0.57516, 0.30070 nohead front linewidth 0.67 linecolor rgb '#D55E00'
set arrow from screen 0.57516, 0.31488 to screen 0.57516, 0.32905 nohead front linewidth 0.67 linecolor rgb '#D55E00'
set arrow from screen 0.57516, 0.34323 to screen 0.57516, 0.35740 nohead front linewidth 0.67 linecolor rgb '#D55E00'
set arrow from screen 0.57516, 0.37158 to screen 0.57516, 0.38575 nohead front linewidth 0.67 linecolor rgb '#D55E00'
set arrow from screen 0.57516, 0.39993 to screen 0.57516, 0.41410 nohead front linewidth 0.67 linecolor rgb '#D55E00'
set arrow from screen 0.57516, 0.42828 to screen 0.57516, 0.44245 nohead front linewidth 0.67 linecolor rgb '#D55E00'
set arrow from screen 0.57516, 0.45663 to screen 0.57516, 0.47080 nohead front linewidth 0.67 linecolor rgb '#D55E00'
set arrow from screen 0.57516, 0.48498 to screen 0.57516, 0.49915 nohead front linewidth 0.67 linecolor rgb '#D55E00'
set arrow from screen 0.57516, 0.51333 to screen 0.57516, 0.52750 nohead front linewidth 0.67 linecolor rgb '#D55E00'
set arrow from screen 0.57516, 0.54168 to screen 0.57516, 0.55585 nohead front linewidth 0.67 linecolor rgb '#D55E00'
set arrow from screen 0.57516, 0.57003 to screen 0.57516, 0.58420 nohead front linewidth 0.67 linecolor rgb '#D55E00'
set arrow from screen 0.57516, 0.59838 to screen 0.57516, 0.61255 nohead front linewidth 0.67 linecolor rgb '#D55E00'
set arrow from screen 0.57516, 0.62673 to screen 0.57516, 0.64090 nohead front linewidth 0.67 linecolor rgb '#D55E00'
set arrow from screen 0.57516, 0.65508 to screen 0.57516, 0.66925 nohead front linewidth 0.67 linecolor rgb '#D55E00'
set arrow from screen 0.57516, 0.68343 to screen 0.57516, 0.69760 nohead front linewidth 0.67 linecolor rgb '#D55E00'
set arrow from screen 0.57516, 0.71178 to screen 0.57516, 0.72595 nohead front linewidth 0.67 linecolor rgb '#D55E00'
set arrow from screen 0.57516, 0.74013 to screen 0.57516, 0.75430 nohead front linewidth 0.67 linecolor rgb '#D55E00'
set arrow from screen 0.57516, 0.76848 to screen 0.57516, 0.78265 nohead front linewidth 0.67 linecolor rgb '#D55E00'
set arrow from screen 0.57516, 0.79683 to screen 0.57516, 0.81100 nohead front linewidth 0.67 linecolor rgb '#D55E00'
set arrow from screen 0.57516, 0.82518 to screen 0.57516, 0.83935 nohead front linewidth 0.67 linecolor rgb '#D55E00'
set arrow from screen 0.57516, 0.85353 to screen 0.57516, 0.85825 nohead front linewidth 0.67 linecolor rgb '#D55E00'
set label 'Unsupervised learning' at screen 0.20545, 0.79919 right font 'Arial,8.00' textcolor rgb '#222222' front
set label 'Cluster analysis' at screen 0.20545, 0.74013 right font 'Arial,8.00' textcolor rgb '#222222' front
set label 'Artificial neural network' at screen 0.20545, 0.68106 right font 'Arial,8.00' textcolor rgb '#222222' front
set label 'Online learning' at screen 0.20545, 0.62200 right font 'Arial,8.00' textcolor rgb '#222222' front
set label 'Computer vision' at screen 0.20545, 0.56294 right font 'Arial,8.00' textcolor rgb '#222222' front
set label 'Object detection' at screen 0.20545, 0.50388 right font 'Arial,8.00' textcolor rgb '#222222' front
set label 'Robotics' at screen 0.20545, 0.38575 right font 'Arial,8.00' textcolor rgb '#222222' front
set label 'Reinforcement learning' at screen 0.20545, 0.32669 right font 'Arial,8.00' textcolor rgb '#222222' front
set label 'Transfer learning' at screen 0.20545, 0.26763 right font 'Arial,8.00' textcolor rgb '#222222' front
set label 'Natural language processing' at screen 0.20545, 0.20857 right font 'Arial,8.00' textcolor rgb '#222222' front
set label 'Named by the paper, but not counted (fewer than 30 works at first)' at screen 0.00735, 0.43891 left font 'Arial,8.00' textcolor rgb '#666666' front
set label 'Paper: +17.8 %' at screen 0.54840, 0.88188 right font 'Arial,8.00' textcolor rgb '#005B8E' front
set label '+33.0 %' at screen 0.57368, 0.88188 left font 'Arial,8.00' textcolor rgb '#AA4B00' front
set label 'Academic only' at screen 0.24368, 0.96456 left font 'Arial,9.33' textcolor rgb '#222222' front
set label 'With industry' at screen 0.40733, 0.96456 left font 'Arial,9.33' textcolor rgb '#222222' front
set label 'Change of compute terms per abstract, 2012–2024 (%)' at screen 0.59537, 0.10226 center font 'Arial,9.33' textcolor rgb '#222222' front
set label 'Source: Papers of 20 AI conferences, 2006-2024. 6 of the 25 largest topics have at least 30 works of both groups in the first three years and count; Poisson' at screen 0.00735, 0.05307 left font 'Arial,7.33' textcolor rgb '#666666' front
set label 'trends, lines: 95 % intervals. Over all topics that count: academic-only +6.1 % (−14.4 to +31.7), with industry +3.1 % (−15.6 to +25.9).' at screen 0.00735, 0.02556 left font 'Arial,7.33' textcolor rgb '#666666' front
plot data using (cell('academic_factor')):(cell('rank')) with points pointtype 7 pointsize 0.933 linecolor rgb '#0072B2', \
     data using (cell('industry_factor')):(cell('rank')) with points pointtype 7 pointsize 0.933 linecolor rgb '#D55E00'

unset multiplot
set output
