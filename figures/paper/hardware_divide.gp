# gnuplot hardware_divide.gp, in the folder of hardware_divide.csv, writes hardware_divide.svg
set terminal svg enhanced rounded name 'hardware_divide' size 336, 416 font 'Arial,8.00' background '#FFFFFF'
set output 'hardware_divide.svg'
set encoding utf8
set datafile separator comma
set datafile columnheaders
data = 'hardware_divide.csv'
cell(c) = strcol(c) eq '' ? NaN : column(c)
middle(a, b) = (a + b)/2
inset(a, b, part) = a + (b - a)*part
log_middle(a, b) = sqrt(a)*sqrt(b)
log_inset(a, b, part) = a*(b/a)**part
unset key
set multiplot

# Panel a
set lmargin at screen 0.11594
set rmargin at screen 0.97191
set bmargin at screen 0.56358
set tmargin at screen 0.89089
unset logscale x
set logscale y
set xrange [2013.4:2024.6]
set yrange [2.1666645e+12:3.408003408e+15]
set xtics nomirror out scale 0.5, 0.25 offset screen 0, 0.01426 ('2014' 2014, '2015' 2015, '2016' 2016, '2017' 2017, '2018' 2018, '2019' 2019, '2020' 2020, '2021' 2021, '2022' 2022, '2023' 2023, '2024' 2024)
set ytics nomirror out scale 0.5, 0.25 offset screen 0.00984, 0 ('10^{13}' 1e+13, '10^{14}' 1e+14, '10^{15}' 1e+15)
set border 3 linewidth 0.67 linecolor rgb '#222222'
set grid ytics back linetype 1 dashtype solid linewidth 0.40 linecolor rgb '#E4E4E4'
a1(c) = strcol('venue') eq 'all' && strcol('series') eq 'academic' && cell('low') >= 0 ? cell(c) : NaN
a2(c) = strcol('venue') eq 'all' && strcol('series') eq 'academic' ? cell(c) : NaN
a3(c) = strcol('venue') eq 'all' && strcol('series') eq 'industry' && cell('low') >= 0 ? cell(c) : NaN
a4(c) = strcol('venue') eq 'all' && strcol('series') eq 'industry' ? cell(c) : NaN
plot data using (a1('at')):(a1('low')):(0):(a1('high')-a1('low')) with vectors nohead linewidth 2.05 linecolor rgb '#FFFFFF', \
     data using (a1('at')):(a1('low')):(0):(a1('high')-a1('low')) with vectors nohead linewidth 0.93 linecolor rgb '#0072B2', \
     data using (a2('at')):(a2('value')) with points pointtype 7 pointsize 0.711 linecolor rgb '#0072B2', \
     data using (a3('at')):(a3('low')):(0):(a3('high')-a3('low')) with vectors nohead linewidth 2.05 linecolor rgb '#FFFFFF', \
     data using (a3('at')):(a3('low')):(0):(a3('high')-a3('low')) with vectors nohead linewidth 0.93 linecolor rgb '#D55E00', \
     data using (a4('at')):(a4('value')) with points pointtype 7 pointsize 0.711 linecolor rgb '#D55E00'

# Panel b
set lmargin at screen 0.11594
set rmargin at screen 0.97191
set bmargin at screen 0.11806
set tmargin at screen 0.44538
unset logscale x
set logscale y
set xrange [2013.4:2024.6]
set yrange [0.242871843896:14.6903694612]
set xtics nomirror out scale 0.5, 0.25 offset screen 0, 0.01426 ('2014' 2014, '2015' 2015, '2016' 2016, '2017' 2017, '2018' 2018, '2019' 2019, '2020' 2020, '2021' 2021, '2022' 2022, '2023' 2023, '2024' 2024)
set ytics nomirror out scale 0.5, 0.25 offset screen 0.00984, 0 ('10^{0}' 1, '10^{1}' 10)
set border 3 linewidth 0.67 linecolor rgb '#222222'
set grid ytics back linetype 1 dashtype solid linewidth 0.40 linecolor rgb '#E4E4E4'
set object rectangle from screen 0.11594, 0.92454 to screen 0.14066, 0.94454 front fillcolor rgb '#0072B2' fillstyle solid noborder
set object rectangle from screen 0.30741, 0.92454 to screen 0.33213, 0.94454 front fillcolor rgb '#D55E00' fillstyle solid noborder
set label 'Academic' at screen 0.15189, 0.93454 left font 'Arial,9.33' textcolor rgb '#222222' front
set label 'With industry' at screen 0.34336, 0.93454 left font 'Arial,9.33' textcolor rgb '#222222' front
set label 'FLOP/s' at screen 0.02788, 0.72724 center rotate by 90 font 'Arial,9.33' textcolor rgb '#222222' front
set label 'a' at screen 0.01124, 0.97272 left font 'Arial:Bold,12.00' textcolor rgb '#222222' front
set label 'Peak of the hardware that papers report' at screen 0.05056, 0.97272 left font 'Arial,9.33' textcolor rgb '#222222' front
set label 'Ratio' at screen 0.03846, 0.28172 center rotate by 90 font 'Arial,9.33' textcolor rgb '#222222' front
set label 'b' at screen 0.01124, 0.48175 left font 'Arial:Bold,12.00' textcolor rgb '#222222' front
set label 'Industry over academic' at screen 0.05056, 0.48175 left font 'Arial,9.33' textcolor rgb '#222222' front
set label 'Source: Reproducibility index joined with author lists. n = 9402 papers that state a known device and' at screen 0.01124, 0.06202 left font 'Arial,7.33' textcolor rgb '#666666' front
set label 'how many. a: geometric means of devices times peak FLOP/s, lines: middle half of the papers. b:' at screen 0.01124, 0.04085 left font 'Arial,7.33' textcolor rgb '#666666' front
set label 'ratio of the geometric means with 95 % intervals.' at screen 0.01124, 0.01968 left font 'Arial,7.33' textcolor rgb '#666666' front
b1(c) = strcol('venue') eq 'all' && strcol('series') eq 'ratio' && cell('low') >= 0 ? cell(c) : NaN
b2(c) = strcol('venue') eq 'all' && strcol('series') eq 'ratio' ? cell(c) : NaN
plot data using (b1('at')):(b1('low')):(0):(b1('high')-b1('low')) with vectors nohead linewidth 2.05 linecolor rgb '#FFFFFF', \
     data using (b1('at')):(b1('low')):(0):(b1('high')-b1('low')) with vectors nohead linewidth 0.93 linecolor rgb '#222222', \
     data using (b2('at')):(b2('value')) with points pointtype 7 pointsize 0.711 linecolor rgb '#222222'

unset multiplot
set output
