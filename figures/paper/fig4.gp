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
set xrange [0.189924776888:5.71033253606]
set yrange [0.4:12]
set xtics nomirror out scale 0.5, 0.25 offset screen 0, 0.01853 ('−80' 0.2, '−67' 0.33, '−50' 0.5, '−25' 0.75, '0' 1, '+50' 1.5, '+100' 2, '+200' 3, '+300' 4)
unset ytics
set border 1 linewidth 0.67 linecolor rgb '#222222'
unset grid
set object rectangle from screen 0.22015, 0.95157 to screen 0.23633, 0.97756 front fillcolor rgb '#0072B2' fillstyle solid noborder
set object rectangle from screen 0.38380, 0.95157 to screen 0.39998, 0.97756 front fillcolor rgb '#D55E00' fillstyle solid noborder
set arrow from screen 0.52430, 0.79919 to screen 0.59337, 0.79919 nohead front linewidth 0.67 linecolor rgb '#666666'
set arrow from screen 0.45006, 0.81218 to screen 0.58764, 0.81218 nohead front linewidth 0.67 linecolor rgb '#73B1D5'
set arrow from screen 0.47929, 0.78620 to screen 0.71834, 0.78620 nohead front linewidth 0.67 linecolor rgb '#E8A673'
set arrow from screen 0.59667, 0.74013 to screen 0.59958, 0.74013 nohead front linewidth 0.67 linecolor rgb '#666666'
set arrow from screen 0.49343, 0.75312 to screen 0.68902, 0.75312 nohead front linewidth 0.67 linecolor rgb '#73B1D5'
set arrow from screen 0.48305, 0.72713 to screen 0.72701, 0.72713 nohead front linewidth 0.67 linecolor rgb '#E8A673'
set arrow from screen 0.46547, 0.68106 to screen 0.52518, 0.68106 nohead front linewidth 0.67 linecolor rgb '#666666'
set arrow from screen 0.43237, 0.69406 to screen 0.62888, 0.69406 nohead front linewidth 0.67 linecolor rgb '#73B1D5'
set arrow from screen 0.33150, 0.66807 to screen 0.58854, 0.66807 nohead front linewidth 0.67 linecolor rgb '#E8A673'
set arrow from screen 0.55320, 0.62200 to screen 0.59904, 0.62200 nohead front linewidth 0.67 linecolor rgb '#666666'
set arrow from screen 0.54057, 0.63500 to screen 0.66841, 0.63500 nohead front linewidth 0.67 linecolor rgb '#73B1D5'
set arrow from screen 0.47353, 0.60901 to screen 0.62198, 0.60901 nohead front linewidth 0.67 linecolor rgb '#E8A673'
set arrow from screen 0.60115, 0.56294 to screen 0.64268, 0.56294 nohead front linewidth 0.67 linecolor rgb '#666666'
set arrow from screen 0.54340, 0.57593 to screen 0.75286, 0.57593 nohead front linewidth 0.67 linecolor rgb '#73B1D5'
set arrow from screen 0.44757, 0.54995 to screen 0.74384, 0.54995 nohead front linewidth 0.67 linecolor rgb '#E8A673'
set arrow from screen 0.49940, 0.50388 to screen 0.70204, 0.50388 nohead front linewidth 0.67 linecolor rgb '#666666'
set arrow from screen 0.59379, 0.51687 to screen 0.82119, 0.51687 nohead front linewidth 0.67 linecolor rgb '#73B1D5'
set arrow from screen 0.38155, 0.49088 to screen 0.60636, 0.49088 nohead front linewidth 0.67 linecolor rgb '#E8A673'
set arrow from screen 0.40919, 0.38575 to screen 0.58795, 0.38575 nohead front linewidth 0.67 linecolor rgb '#666666'
set arrow from screen 0.24795, 0.39875 to screen 0.55954, 0.39875 nohead front linewidth 0.67 linecolor rgb '#73B1D5'
set arrow from screen 0.30547, 0.37276 to screen 0.88131, 0.37276 nohead front linewidth 0.67 linecolor rgb '#E8A673'
set arrow from screen 0.50261, 0.32669 to screen 0.61996, 0.32669 nohead front linewidth 0.67 linecolor rgb '#666666'
set arrow from screen 0.35249, 0.33969 to screen 0.64183, 0.33969 nohead front linewidth 0.67 linecolor rgb '#73B1D5'
set arrow from screen 0.39799, 0.31370 to screen 0.85283, 0.31370 nohead front linewidth 0.67 linecolor rgb '#E8A673'
set arrow from screen 0.55452, 0.26763 to screen 0.61564, 0.26763 nohead front linewidth 0.67 linecolor rgb '#666666'
set arrow from screen 0.53329, 0.28062 to screen 0.70888, 0.28062 nohead front linewidth 0.67 linecolor rgb '#73B1D5'
set arrow from screen 0.42783, 0.25464 to screen 0.67033, 0.25464 nohead front linewidth 0.67 linecolor rgb '#E8A673'
set arrow from screen 0.56804, 0.20857 to screen 0.62922, 0.20857 nohead front linewidth 0.67 linecolor rgb '#666666'
set arrow from screen 0.32653, 0.22156 to screen 0.94279, 0.22156 nohead front linewidth 0.67 linecolor rgb '#73B1D5'
set arrow from screen 0.34524, 0.19557 to screen 0.77994, 0.19557 nohead front linewidth 0.67 linecolor rgb '#E8A673'
set arrow from screen 0.58642, 0.17313 to screen 0.58642, 0.85825 nohead front linewidth 0.67 linecolor rgb '#CCCCCC'
set arrow from screen 0.62255, 0.17313 to screen 0.62255, 0.18731 nohead front linewidth 0.67 linecolor rgb '#0072B2'
set arrow from screen 0.62255, 0.20148 to screen 0.62255, 0.21566 nohead front linewidth 0.67 linecolor rgb '#0072B2'
set arrow from screen 0.62255, 0.22983 to screen 0.62255, 0.24401 nohead front linewidth 0.67 linecolor rgb '#0072B2'
set arrow from screen 0.62255, 0.25818 to screen 0.62255, 0.27236 nohead front linewidth 0.67 linecolor rgb '#0072B2'
set arrow from screen 0.62255, 0.28653 to screen 0.62255, 0.30070 nohead front linewidth 0.67 linecolor rgb '#0072B2'
set arrow from screen 0.62255, 0.31488 to screen 0.62255, 0.32905 nohead front linewidth 0.67 linecolor rgb '#0072B2'
set arrow from screen 0.62255, 0.34323 to screen 0.62255, 0.35740 nohead front linewidth 0.67 linecolor rgb '#0072B2'
set arrow from screen 0.62255, 0.37158 to screen 0.62255, 0.38575 nohead front linewidth 0.67 linecolor rgb '#0072B2'
set arrow from screen 0.62255, 0.39993 to screen 0.62255, 0.41410 nohead front linewidth 0.67 linecolor rgb '#0072B2'
set arrow from screen 0.62255, 0.42828 to screen 0.62255, 0.44245 nohead front linewidth 0.67 linecolor rgb '#0072B2'
set arrow from screen 0.62255, 0.45663 to screen 0.62255, 0.47080 nohead front linewidth 0.67 linecolor rgb '#0072B2'
set arrow from screen 0.62255, 0.48498 to screen 0.62255, 0.49915 nohead front linewidth 0.67 linecolor rgb '#0072B2'
set arrow from screen 0.62255, 0.51333 to screen 0.62255, 0.52750 nohead front linewidth 0.67 linecolor rgb '#0072B2'
set arrow from screen 0.62255, 0.54168 to screen 0.62255, 0.55585 nohead front linewidth 0.67 linecolor rgb '#0072B2'
set arrow from screen 0.62255, 0.57003 to screen 0.62255, 0.58420 nohead front linewidth 0.67 linecolor rgb '#0072B2'
set arrow from screen 0.62255, 0.59838 to screen 0.62255, 0.61255 nohead front linewidth 0.67 linecolor rgb '#0072B2'
set arrow from screen 0.62255, 0.62673 to screen 0.62255, 0.64090 nohead front linewidth 0.67 linecolor rgb '#0072B2'
set arrow from screen 0.62255, 0.65508 to screen 0.62255, 0.66925 nohead front linewidth 0.67 linecolor rgb '#0072B2'
set arrow from screen 0.62255, 0.68343 to screen 0.62255, 0.69760 nohead front linewidth 0.67 linecolor rgb '#0072B2'
set arrow from screen 0.62255, 0.71178 to screen 0.62255, 0.72595 nohead front linewidth 0.67 linecolor rgb '#0072B2'
set arrow from screen 0.62255, 0.74013 to screen 0.62255, 0.75430 nohead front linewidth 0.67 linecolor rgb '#0072B2'
set arrow from screen 0.62255, 0.76848 to screen 0.62255, 0.78265 nohead front linewidth 0.67 linecolor rgb '#0072B2'
set arrow from screen 0.62255, 0.79683 to screen 0.62255, 0.81100 nohead front linewidth 0.67 linecolor rgb '#0072B2'
set arrow from screen 0.62255, 0.82518 to screen 0.62255, 0.83935 nohead front linewidth 0.67 linecolor rgb '#0072B2'
set arrow from screen 0.62255, 0.85353 to screen 0.62255, 0.85825 nohead front linewidth 0.67 linecolor rgb '#0072B2'
set arrow from screen 0.64931, 0.17313 to screen 0.64931, 0.18731 nohead front linewidth 0.67 linecolor rgb '#D55E00'
set arrow from screen 0.64931, 0.20148 to screen 0.64931, 0.21566 nohead front linewidth 0.67 linecolor rgb '#D55E00'
set arrow from screen 0.64931, 0.22983 to screen 0.64931, 0.24401 nohead front linewidth 0.67 linecolor rgb '#D55E00'
set arrow from screen 0.64931, 0.25818 to screen 0.64931, 0.27236 nohead front linewidth 0.67 linecolor rgb '#D55E00'
set arrow from screen 0.64931, 0.28653 to screen 0.64931, 0.30070 nohead front linewidth 0.67 linecolor rgb '#D55E00'
set arrow from screen 0.64931, 0.31488 to screen 0.64931, 0.32905 nohead front linewidth 0.67 linecolor rgb '#D55E00'
set arrow from screen 0.64931, 0.34323 to screen 0.64931, 0.35740 nohead front linewidth 0.67 linecolor rgb '#D55E00'
set arrow from screen 0.64931, 0.37158 to screen 0.64931, 0.38575 nohead front linewidth 0.67 linecolor rgb '#D55E00'
set arrow from screen 0.64931, 0.39993 to screen 0.64931, 0.41410 nohead front linewidth 0.67 linecolor rgb '#D55E00'
set arrow from screen 0.64931, 0.42828 to screen 0.64931, 0.44245 nohead front linewidth 0.67 linecolor rgb '#D55E00'
set arrow from screen 0.64931, 0.45663 to screen 0.64931, 0.47080 nohead front linewidth 0.67 linecolor rgb '#D55E00'
set arrow from screen 0.64931, 0.48498 to screen 0.64931, 0.49915 nohead front linewidth 0.67 linecolor rgb '#D55E00'
set arrow from screen 0.64931, 0.51333 to screen 0.64931, 0.52750 nohead front linewidth 0.67 linecolor rgb '#D55E00'
set arrow from screen 0.64931, 0.54168 to screen 0.64931, 0.55585 nohead front linewidth 0.67 linecolor rgb '#D55E00'
set arrow from screen 0.64931, 0.57003 to screen 0.64931, 0.58420 nohead front linewidth 0.67 linecolor rgb '#D55E00'
set arrow from screen 0.64931, 0.59838 to screen 0.64931, 0.61255 nohead front linewidth 0.67 linecolor rgb '#D55E00'
set arrow from screen 0.64931, 0.62673 to screen 0.64931, 0.64090 nohead front linewidth 0.67 linecolor rgb '#D55E00'
set arrow from screen 0.64931, 0.65508 to screen 0.64931, 0.66925 nohead front linewidth 0.67 linecolor rgb '#D55E00'
set arrow from screen 0.64931, 0.68343 to screen 0.64931, 0.69760 nohead front linewidth 0.67 linecolor rgb '#D55E00'
set arrow from screen 0.64931, 0.71178 to screen 0.64931, 0.72595 nohead front linewidth 0.67 linecolor rgb '#D55E00'
set arrow from screen 0.64931, 0.74013 to screen 0.64931, 0.75430 nohead front linewidth 0.67 linecolor rgb '#D55E00'
set arrow from screen 0.64931, 0.76848 to screen 0.64931, 0.78265 nohead front linewidth 0.67 linecolor rgb '#D55E00'
set arrow from screen 0.64931, 0.79683 to screen 0.64931, 0.81100 nohead front linewidth 0.67 linecolor rgb '#D55E00'
set arrow from screen 0.64931, 0.82518 to screen 0.64931, 0.83935 nohead front linewidth 0.67 linecolor rgb '#D55E00'
set arrow from screen 0.64931, 0.85353 to screen 0.64931, 0.85825 nohead front linewidth 0.67 linecolor rgb '#D55E00'
set label 'Cluster analysis' at screen 0.20545, 0.79919 right font 'Arial,8.00' textcolor rgb '#222222' front
set label 'Computer vision' at screen 0.20545, 0.74013 right font 'Arial,8.00' textcolor rgb '#222222' front
set label 'Unsupervised learning' at screen 0.20545, 0.68106 right font 'Arial,8.00' textcolor rgb '#222222' front
set label 'Artificial neural network' at screen 0.20545, 0.62200 right font 'Arial,8.00' textcolor rgb '#222222' front
set label 'Online learning' at screen 0.20545, 0.56294 right font 'Arial,8.00' textcolor rgb '#222222' front
set label 'Object detection' at screen 0.20545, 0.50388 right font 'Arial,8.00' textcolor rgb '#222222' front
set label 'Robotics' at screen 0.20545, 0.38575 right font 'Arial,8.00' textcolor rgb '#222222' front
set label 'Transfer learning' at screen 0.20545, 0.32669 right font 'Arial,8.00' textcolor rgb '#222222' front
set label 'Reinforcement learning' at screen 0.20545, 0.26763 right font 'Arial,8.00' textcolor rgb '#222222' front
set label 'Natural language processing' at screen 0.20545, 0.20857 right font 'Arial,8.00' textcolor rgb '#222222' front
set label 'Named by the paper, but not counted (fewer than 30 works at first)' at screen 0.00735, 0.43891 left font 'Arial,8.00' textcolor rgb '#666666' front
set label 'Paper: +17.8 %' at screen 0.62696, 0.88188 right font 'Arial,8.00' textcolor rgb '#005B8E' front
set label '+33.0 %' at screen 0.64783, 0.88188 left font 'Arial,8.00' textcolor rgb '#AA4B00' front
set label 'Academic only' at screen 0.24368, 0.96456 left font 'Arial,9.33' textcolor rgb '#222222' front
set label 'With industry' at screen 0.40733, 0.96456 left font 'Arial,9.33' textcolor rgb '#222222' front
set label 'Change of compute terms per abstract, 2012–2021 (%)' at screen 0.59537, 0.10226 center font 'Arial,9.33' textcolor rgb '#222222' front
set label 'Source: Papers of 20 AI conferences, 2006-2024. 6 of the 25 largest topics have at least 30 works of both groups in the first three years and count; Poisson' at screen 0.00735, 0.05307 left font 'Arial,7.33' textcolor rgb '#666666' front
set label 'trends, lines: 95 % intervals. Over all topics that count: academic-only +5.8 % (−16.1 to +33.3), with industry −15.2 % (−30.9 to +4.0).' at screen 0.00735, 0.02556 left font 'Arial,7.33' textcolor rgb '#666666' front
plot data using (cell('academic_factor')):(cell('rank')) with points pointtype 7 pointsize 0.933 linecolor rgb '#0072B2', \
     data using (cell('industry_factor')):(cell('rank')) with points pointtype 7 pointsize 0.933 linecolor rgb '#D55E00'

unset multiplot
set output
