# gnuplot themes.gp, in the folder of themes.csv, writes themes.svg
set terminal svg enhanced rounded name 'themes' size 336, 248 font 'Arial,8.00' background '#FFFFFF'
set output 'themes.svg'
set encoding utf8
set datafile separator comma
set datafile columnheaders
data = 'themes.csv'
cell(c) = strcol(c) eq '' ? NaN : column(c)
middle(a, b) = (a + b)/2
inset(a, b, part) = a + (b - a)*part
log_middle(a, b) = sqrt(a)*sqrt(b)
log_inset(a, b, part) = a*(b/a)**part
unset key
set multiplot

# The panel
set lmargin at screen 0.09478
set rmargin at screen 0.97191
set bmargin at screen 0.16231
set tmargin at screen 0.77154
unset logscale x
unset logscale y
set xrange [0.5:3.5]
set yrange [0:0.192693850308]
set xtics nomirror out scale 0.5, 0.25 offset screen 0, 0.02389 ('Training parallelism' 1, 'Memory efficiency' 2, 'Training stability' 3)
set ytics nomirror out scale 0.5, 0.25 offset screen 0.00984, 0 ('0' 0, '5' 0.05, '10' 0.1, '15' 0.15)
set border 3 linewidth 0.67 linecolor rgb '#222222'
set grid ytics back linetype 1 dashtype solid linewidth 0.40 linecolor rgb '#E4E4E4'
set object rectangle from screen 0.09478, 0.81571 to screen 0.11950, 0.84922 front fillcolor rgb '#D55E00' fillstyle solid noborder
set object rectangle from screen 0.42890, 0.81571 to screen 0.45361, 0.84922 front fillcolor rgb '#0072B2' fillstyle solid noborder
set label 'With industry (n = 59)' at screen 0.13073, 0.83246 left font 'Arial,9.33' textcolor rgb '#222222' front
set label 'Academic only (n = 108)' at screen 0.46485, 0.83246 left font 'Arial,9.33' textcolor rgb '#222222' front
set label 'Works with the theme (%)' at screen 0.02788, 0.46692 center rotate by 90 font 'Arial,9.33' textcolor rgb '#222222' front
set label 'Source: simulated works, shipped with computedivide. Works of the topic Natural language' at screen 0.01124, 0.06842 left font 'Arial,7.33' textcolor rgb '#666666' front
set label 'processing whose abstract has a term of the theme, with Wilson 95 % intervals.' at screen 0.01124, 0.03296 left font 'Arial,7.33' textcolor rgb '#666666' front
set object rectangle from screen 0.00000, 0.89338 to screen 1.00000, 1.00000 front fillcolor rgb '#D55E00' fillstyle solid noborder
set label 'SYNTHETIC DATA – says nothing about the world' at screen 0.50000, 0.94669 center font 'Arial:Bold,12.00' textcolor rgb '#FFFFFF' front
rows1(c) = strcol('group') eq 'industry_involved' ? cell(c) : NaN
rows2(c) = strcol('group') eq 'academic_only' ? cell(c) : NaN
plot '+' every ::0::0 using (2):(0.0963469251539):('synthetic data') with labels center rotate by 20 font 'Arial:Bold,30.72' textcolor rgb '#C8C8C8', \
     data using (rows1('place')):(rows1('low')):(0):(rows1('high')-rows1('low')) with vectors nohead linewidth 2.93 linecolor rgb '#FFFFFF', \
     data using (rows1('place')):(rows1('low')):(0):(rows1('high')-rows1('low')) with vectors nohead linewidth 1.33 linecolor rgb '#D55E00', \
     data using (rows1('place')):(rows1('share')) with points pointtype 7 pointsize 0.889 linecolor rgb '#D55E00', \
     data using (rows2('place')):(rows2('low')):(0):(rows2('high')-rows2('low')) with vectors nohead linewidth 2.93 linecolor rgb '#FFFFFF', \
     data using (rows2('place')):(rows2('low')):(0):(rows2('high')-rows2('low')) with vectors nohead linewidth 1.33 linecolor rgb '#0072B2', \
     data using (rows2('place')):(rows2('share')) with points pointtype 7 pointsize 0.889 linecolor rgb '#0072B2'

unset multiplot
set output
