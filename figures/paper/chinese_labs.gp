# gnuplot chinese_labs.gp, in the folder of chinese_labs.csv, writes chinese_labs.svg
set terminal svg enhanced rounded name 'chinese_labs' size 692, 253 font 'Arial,8.00' background '#FFFFFF'
set output 'chinese_labs.svg'
set encoding utf8
set datafile separator comma
set datafile columnheaders
data = 'chinese_labs.csv'
cell(c) = strcol(c) eq '' ? NaN : column(c)
middle(a, b) = (a + b)/2
inset(a, b, part) = a + (b - a)*part
log_middle(a, b) = sqrt(a)*sqrt(b)
log_inset(a, b, part) = a*(b/a)**part
unset key
set clip two
set multiplot

# The panel
set lmargin at screen 0.05253
set rmargin at screen 0.49757
set bmargin at screen 0.12571
set tmargin at screen 0.72277
unset logscale x
unset logscale y
set xrange [2016.4:2022.6]
set yrange [0:1]
set xtics nomirror out scale 0.5, 0.25 offset screen 0, 0.02342 ('2017' 2017, '2018' 2018, '2019' 2019, '2020' 2020, '2021' 2021, '2022' 2022)
set ytics nomirror out scale 0.5, 0.25 offset screen 0.00478, 0 ('0' 0, '25' 0.25, '50' 0.5, '75' 0.75, '100' 1)
set border 3 linewidth 0.67 linecolor rgb '#222222'
set grid ytics back linetype 1 dashtype solid linewidth 0.40 linecolor rgb '#E4E4E4'
$panel_labels << EOD
x,y,label
2016.88,0,"outside industry, 2017: Chinese 0 % (0 of 1, 95 % interval 0 to 79.3 %)"
2019.88,0,"outside industry, 2020: Chinese 0 % (0 of 1, 95 % interval 0 to 79.3 %)"
2021.88,1,"outside industry, 2022: Chinese 100 % (1 of 1, 95 % interval 20.7 to 100 %)"
2017.12,0,"industry, 2017: Chinese 0 % (0 of 5, 95 % interval 0 to 43.4 %)"
2018.12,0,"industry, 2018: Chinese 0 % (0 of 7, 95 % interval 0 to 35.4 %)"
2019.12,0,"industry, 2019: Chinese 0 % (0 of 12, 95 % interval 0 to 24.2 %)"
2020.12,0,"industry, 2020: Chinese 0 % (0 of 6, 95 % interval 0 to 39 %)"
2021.12,0.294117647059,"industry, 2021: Chinese 29.4 % (5 of 17, 95 % interval 13.3 to 53.1 %)"
2022.12,0,"industry, 2022: Chinese 0 % (0 of 14, 95 % interval 0 to 21.5 %)"
EOD
rows1(c) = strcol('population') eq 'large-scale' && strcol('group') eq 'outside industry' && cell('known') >= 1 ? cell(c) : NaN
rows2(c) = strcol('population') eq 'large-scale' && strcol('group') eq 'industry' && cell('known') >= 1 ? cell(c) : NaN
plot data using (rows1('place')):(rows1('low')):(0):(rows1('high')-rows1('low')) with vectors nohead linewidth 2.05 linecolor rgb '#FFFFFF', \
     data using (rows1('place')):(rows1('low')):(0):(rows1('high')-rows1('low')) with vectors nohead linewidth 0.93 linecolor rgb '#66AAD1', \
     data using (rows1('place')):(rows1('share')) with points pointtype 7 pointsize 0.889 linecolor rgb '#0072B2', \
     data using (rows2('place')):(rows2('low')):(0):(rows2('high')-rows2('low')) with vectors nohead linewidth 2.05 linecolor rgb '#FFFFFF', \
     data using (rows2('place')):(rows2('low')):(0):(rows2('high')-rows2('low')) with vectors nohead linewidth 0.93 linecolor rgb '#E69E66', \
     data using (rows2('place')):(rows2('share')) with points pointtype 7 pointsize 0.889 linecolor rgb '#D55E00', \
     $panel_labels using 1:2:3 with labels hypertext point pointtype 7 pointsize 1.333 linecolor rgb '#FFFFFFFF'

# The panel
set lmargin at screen 0.54129
set rmargin at screen 0.98634
set bmargin at screen 0.12571
set tmargin at screen 0.72277
unset logscale x
unset logscale y
set xrange [2016.4:2022.6]
set yrange [0:1]
set xtics nomirror out scale 0.5, 0.25 offset screen 0, 0.02342 ('2017' 2017, '2018' 2018, '2019' 2019, '2020' 2020, '2021' 2021, '2022' 2022)
set ytics nomirror out scale 0.5, 0.25 offset screen 0.00478, 0 ('0' 0, '25' 0.25, '50' 0.5, '75' 0.75, '100' 1)
set border 3 linewidth 0.67 linecolor rgb '#222222'
set grid ytics back linetype 1 dashtype solid linewidth 0.40 linecolor rgb '#E4E4E4'
set object rectangle from screen 0.05253, 0.82725 to screen 0.06455, 0.86009 front fillcolor rgb '#0072B2' fillstyle solid noborder
set object rectangle from screen 0.18390, 0.82725 to screen 0.19592, 0.86009 front fillcolor rgb '#D55E00' fillstyle solid noborder
set label 'Outside industry' at screen 0.07001, 0.84367 left font 'Arial,9.33' textcolor rgb '#222222' front
set label 'With industry' at screen 0.20139, 0.84367 left font 'Arial,9.33' textcolor rgb '#222222' front
set label 'With an organisation in China (%)' at screen 0.01356, 0.42424 center rotate by 90 font 'Arial,9.33' textcolor rgb '#222222' front
set label 'Large-scale models' at screen 0.05253, 0.77949 left font 'Arial,9.33' textcolor rgb '#222222' front
set label 'Models above a billion parameters' at screen 0.54129, 0.77949 left font 'Arial,9.33' textcolor rgb '#222222' front
set label 'Source: Epoch AI, all machine learning systems, June 2025, until 2022-12-31. Among models whose countries are known; whiskers: 95 % Wilson intervals.' at screen 0.00546, 0.03388 left font 'Arial,8.00' textcolor rgb '#666666' front
set label 'Outside industry, an organisation in China takes part in 33 % of large-scale models (1 of 3) and in 48 % of models above a billion' at screen 0.00546, 0.96726 left font 'Arial:Bold,10.67' textcolor rgb '#222222' front
set label 'parameters (11 of 23) since 2017' at screen 0.00546, 0.91671 left font 'Arial:Bold,10.67' textcolor rgb '#222222' front
$panel_labels << EOD
x,y,label
2017.88,0,"outside industry, 2018: Chinese 0 % (0 of 1, 95 % interval 0 to 79.3 %)"
2019.88,0.25,"outside industry, 2020: Chinese 25 % (1 of 4, 95 % interval 4.56 to 69.9 %)"
2020.88,0.666666666667,"outside industry, 2021: Chinese 66.7 % (4 of 6, 95 % interval 30 to 90.3 %)"
2021.88,0.5,"outside industry, 2022: Chinese 50 % (6 of 12, 95 % interval 25.4 to 74.6 %)"
2017.12,0,"industry, 2017: Chinese 0 % (0 of 1, 95 % interval 0 to 79.3 %)"
2018.12,0,"industry, 2018: Chinese 0 % (0 of 2, 95 % interval 0 to 65.8 %)"
2019.12,0,"industry, 2019: Chinese 0 % (0 of 7, 95 % interval 0 to 35.4 %)"
2020.12,0,"industry, 2020: Chinese 0 % (0 of 13, 95 % interval 0 to 22.8 %)"
2021.12,0.279069767442,"industry, 2021: Chinese 27.9 % (12 of 43, 95 % interval 16.7 to 42.7 %)"
2022.12,0.0634920634921,"industry, 2022: Chinese 6.35 % (4 of 63, 95 % interval 2.5 to 15.2 %)"
EOD
rows1(c) = strcol('population') eq 'above 1e9 parameters' && strcol('group') eq 'outside industry' && cell('known') >= 1 ? cell(c) : NaN
rows2(c) = strcol('population') eq 'above 1e9 parameters' && strcol('group') eq 'industry' && cell('known') >= 1 ? cell(c) : NaN
plot data using (rows1('place')):(rows1('low')):(0):(rows1('high')-rows1('low')) with vectors nohead linewidth 2.05 linecolor rgb '#FFFFFF', \
     data using (rows1('place')):(rows1('low')):(0):(rows1('high')-rows1('low')) with vectors nohead linewidth 0.93 linecolor rgb '#66AAD1', \
     data using (rows1('place')):(rows1('share')) with points pointtype 7 pointsize 0.889 linecolor rgb '#0072B2', \
     data using (rows2('place')):(rows2('low')):(0):(rows2('high')-rows2('low')) with vectors nohead linewidth 2.05 linecolor rgb '#FFFFFF', \
     data using (rows2('place')):(rows2('low')):(0):(rows2('high')-rows2('low')) with vectors nohead linewidth 0.93 linecolor rgb '#E69E66', \
     data using (rows2('place')):(rows2('share')) with points pointtype 7 pointsize 0.889 linecolor rgb '#D55E00', \
     $panel_labels using 1:2:3 with labels hypertext point pointtype 7 pointsize 1.333 linecolor rgb '#FFFFFFFF'

unset multiplot
set output
