# gnuplot themes.gp, in the folder of themes.csv, writes themes.svg
set terminal svg enhanced rounded name 'themes' size 336, 246 font 'Arial,8.00' background '#FFFFFF'
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
set clip two
set multiplot

# The panel
set lmargin at screen 0.08156
set rmargin at screen 0.97191
set bmargin at screen 0.16829
set tmargin at screen 0.78240
unset logscale x
unset logscale y
set xrange [0.5:3.5]
set yrange [0:0.0713987539561]
set xtics nomirror out scale 0.5, 0.25 offset screen 0, 0.02408 ('Training parallelism' 1, 'Memory efficiency' 2, 'Training stability' 3)
set ytics nomirror out scale 0.5, 0.25 offset screen 0.00984, 0 ('0' 0, '2' 0.02, '4' 0.04, '6' 0.06)
set border 3 linewidth 0.67 linecolor rgb '#222222'
set grid ytics back linetype 1 dashtype solid linewidth 0.40 linecolor rgb '#E4E4E4'
set object rectangle from screen 0.08156, 0.82232 to screen 0.10628, 0.85609 front fillcolor rgb '#0072B2' fillstyle solid noborder
set object rectangle from screen 0.45116, 0.82232 to screen 0.47588, 0.85609 front fillcolor rgb '#D55E00' fillstyle solid noborder
set label 'Academic only (n = 389)' at screen 0.11751, 0.83921 left font 'Arial,9.33' textcolor rgb '#222222' front
set label 'With industry (n = 376)' at screen 0.48711, 0.83921 left font 'Arial,9.33' textcolor rgb '#222222' front
set label 'Works with the theme (%)' at screen 0.02788, 0.47535 center rotate by 90 font 'Arial,9.33' textcolor rgb '#222222' front
set label 'Source: Papers of 20 AI conferences, 2006-2024. Works of the topic Natural language' at screen 0.01124, 0.07385 left font 'Arial,8.00' textcolor rgb '#666666' front
set label 'processing whose abstract has a term of the theme, with Wilson 95 % intervals.' at screen 0.01124, 0.03485 left font 'Arial,8.00' textcolor rgb '#666666' front
set label 'Memory efficiency differs most: it is in 4.3 % of works with' at screen 0.01124, 0.96633 left font 'Arial:Bold,10.67' textcolor rgb '#222222' front
set label 'industry and 1.5 % of academic-only works' at screen 0.01124, 0.91433 left font 'Arial:Bold,10.67' textcolor rgb '#222222' front
$panel_labels << EOD
x,y,label
1.16,0.0106382978723,"Training parallelism, with industry: works with the theme 1.06 % (4 of 376, 95 % interval 0.414 to 2.7 %)"
2.16,0.0425531914894,"Memory efficiency, with industry: works with the theme 4.26 % (16 of 376, 95 % interval 2.64 to 6.8 %)"
3.16,0.0106382978723,"Training stability, with industry: works with the theme 1.06 % (4 of 376, 95 % interval 0.414 to 2.7 %)"
0.84,0.0025706940874,"Training parallelism, academic only: works with the theme 0.257 % (1 of 389, 95 % interval 0.0454 to 1.44 %)"
1.84,0.0154241645244,"Memory efficiency, academic only: works with the theme 1.54 % (6 of 389, 95 % interval 0.709 to 3.32 %)"
2.84,0.00514138817481,"Training stability, academic only: works with the theme 0.514 % (2 of 389, 95 % interval 0.141 to 1.85 %)"
EOD
rows1(c) = strcol('group') eq 'industry_involved' ? cell(c) : NaN
rows2(c) = strcol('group') eq 'academic_only' ? cell(c) : NaN
plot data using (rows1('place')):(rows1('low')):(0):(rows1('high')-rows1('low')) with vectors nohead linewidth 2.93 linecolor rgb '#FFFFFF', \
     data using (rows1('place')):(rows1('low')):(0):(rows1('high')-rows1('low')) with vectors nohead linewidth 1.33 linecolor rgb '#D55E00', \
     data using (rows1('place')):(rows1('share')) with points pointtype 7 pointsize 0.889 linecolor rgb '#D55E00', \
     data using (rows2('place')):(rows2('low')):(0):(rows2('high')-rows2('low')) with vectors nohead linewidth 2.93 linecolor rgb '#FFFFFF', \
     data using (rows2('place')):(rows2('low')):(0):(rows2('high')-rows2('low')) with vectors nohead linewidth 1.33 linecolor rgb '#0072B2', \
     data using (rows2('place')):(rows2('share')) with points pointtype 7 pointsize 0.889 linecolor rgb '#0072B2', \
     $panel_labels using 1:2:3 with labels hypertext point pointtype 7 pointsize 1.333 linecolor rgb '#FFFFFFFF'

unset multiplot
set output
