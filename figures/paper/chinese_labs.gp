# gnuplot chinese_labs.gp, in the folder of chinese_labs.csv, writes chinese_labs.svg
set terminal svg enhanced rounded name 'chinese_labs' size 692, 226 font 'Arial,8.00' background '#FFFFFF'
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
set multiplot

# The panel
set lmargin at screen 0.07650
set rmargin at screen 0.49180
set bmargin at screen 0.13920
set tmargin at screen 0.80778
unset logscale x
unset logscale y
set xrange [2016.4:2022.6]
set yrange [0:1]
set xtics nomirror out scale 0.5, 0.25 offset screen 0, 0.02622 ('2017' 2017, '2018' 2018, '2019' 2019, '2020' 2020, '2021' 2021, '2022' 2022)
set ytics nomirror out scale 0.5, 0.25 offset screen 0.00478, 0 ('0' 0, '25' 0.25, '50' 0.5, '75' 0.75, '100' 1)
set border 3 linewidth 0.67 linecolor rgb '#222222'
set grid ytics back linetype 1 dashtype solid linewidth 0.40 linecolor rgb '#E4E4E4'
rows1(c) = strcol('population') eq 'large-scale' && strcol('group') eq 'outside industry' && cell('known') >= 1 ? cell(c) : NaN
rows2(c) = strcol('population') eq 'large-scale' && strcol('group') eq 'industry' && cell('known') >= 1 ? cell(c) : NaN
plot data using (rows1('place')):(rows1('low')):(0):(rows1('high')-rows1('low')) with vectors nohead linewidth 2.05 linecolor rgb '#FFFFFF', \
     data using (rows1('place')):(rows1('low')):(0):(rows1('high')-rows1('low')) with vectors nohead linewidth 0.93 linecolor rgb '#66AAD1', \
     data using (rows1('place')):(rows1('share')) with points pointtype 7 pointsize 0.889 linecolor rgb '#0072B2', \
     data using (rows2('place')):(rows2('low')):(0):(rows2('high')-rows2('low')) with vectors nohead linewidth 2.05 linecolor rgb '#FFFFFF', \
     data using (rows2('place')):(rows2('low')):(0):(rows2('high')-rows2('low')) with vectors nohead linewidth 0.93 linecolor rgb '#E69E66', \
     data using (rows2('place')):(rows2('share')) with points pointtype 7 pointsize 0.889 linecolor rgb '#D55E00'

# The panel
set lmargin at screen 0.56831
set rmargin at screen 0.98361
set bmargin at screen 0.13920
set tmargin at screen 0.80778
unset logscale x
unset logscale y
set xrange [2016.4:2022.6]
set yrange [0:1]
set xtics nomirror out scale 0.5, 0.25 offset screen 0, 0.02622 ('2017' 2017, '2018' 2018, '2019' 2019, '2020' 2020, '2021' 2021, '2022' 2022)
set ytics nomirror out scale 0.5, 0.25 offset screen 0.00478, 0 ('0' 0, '25' 0.25, '50' 0.5, '75' 0.75, '100' 1)
set border 3 linewidth 0.67 linecolor rgb '#222222'
set grid ytics back linetype 1 dashtype solid linewidth 0.40 linecolor rgb '#E4E4E4'
set object rectangle from screen 0.07650, 0.86127 to screen 0.08852, 0.89804 front fillcolor rgb '#0072B2' fillstyle solid noborder
set object rectangle from screen 0.20788, 0.86127 to screen 0.21990, 0.89804 front fillcolor rgb '#D55E00' fillstyle solid noborder
set label 'Large-scale models' at screen 0.07650, 0.94986 left font 'Arial,9.33' textcolor rgb '#222222' front
set label 'With an organisation in China (%)' at screen 0.03754, 0.47349 center rotate by 90 font 'Arial,9.33' textcolor rgb '#222222' front
set label 'Models above a billion parameters' at screen 0.56831, 0.94986 left font 'Arial,9.33' textcolor rgb '#222222' front
set label 'Outside industry' at screen 0.09399, 0.87966 left font 'Arial,9.33' textcolor rgb '#222222' front
set label 'With industry' at screen 0.22536, 0.87966 left font 'Arial,9.33' textcolor rgb '#222222' front
set label 'Source: Epoch AI, all machine learning systems, June 2025, until 2022-12-31. Among models whose countries are known; whiskers: 95 % Wilson intervals.' at screen 0.00546, 0.03617 left font 'Arial,7.33' textcolor rgb '#666666' front
rows1(c) = strcol('population') eq 'above 1e9 parameters' && strcol('group') eq 'outside industry' && cell('known') >= 1 ? cell(c) : NaN
rows2(c) = strcol('population') eq 'above 1e9 parameters' && strcol('group') eq 'industry' && cell('known') >= 1 ? cell(c) : NaN
plot data using (rows1('place')):(rows1('low')):(0):(rows1('high')-rows1('low')) with vectors nohead linewidth 2.05 linecolor rgb '#FFFFFF', \
     data using (rows1('place')):(rows1('low')):(0):(rows1('high')-rows1('low')) with vectors nohead linewidth 0.93 linecolor rgb '#66AAD1', \
     data using (rows1('place')):(rows1('share')) with points pointtype 7 pointsize 0.889 linecolor rgb '#0072B2', \
     data using (rows2('place')):(rows2('low')):(0):(rows2('high')-rows2('low')) with vectors nohead linewidth 2.05 linecolor rgb '#FFFFFF', \
     data using (rows2('place')):(rows2('low')):(0):(rows2('high')-rows2('low')) with vectors nohead linewidth 0.93 linecolor rgb '#E69E66', \
     data using (rows2('place')):(rows2('share')) with points pointtype 7 pointsize 0.889 linecolor rgb '#D55E00'

unset multiplot
set output
