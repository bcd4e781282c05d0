# gnuplot fig6.gp, in the folder of fig6.csv, writes fig6.svg
set terminal svg enhanced rounded name 'fig6' size 692, 467 font 'Arial,8.00' background '#FFFFFF'
set output 'fig6.svg'
set encoding utf8
set datafile separator comma
set datafile columnheaders
data = 'fig6.csv'
cell(c) = strcol(c) eq '' ? NaN : column(c)
middle(a, b) = (a + b)/2
inset(a, b, part) = a + (b - a)*part
log_middle(a, b) = sqrt(a)*sqrt(b)
log_inset(a, b, part) = a*(b/a)**part
unset key
set multiplot

# The panel
set lmargin at screen 0.05253
set rmargin at screen 0.34103
set bmargin at screen 0.55522
set tmargin at screen 0.83017
unset logscale x
unset logscale y
set xrange [-0.05:1.05]
set yrange [-0.03:1.03]
set xtics nomirror out scale 0.5, 0.25 offset screen 0, 0.01269 ('0' 0, '25' 0.25, '50' 0.5, '75' 0.75, '100' 1)
set ytics nomirror out scale 0.5, 0.25 offset screen 0.00478, 0 ('0' 0, '25' 0.25, '50' 0.5, '75' 0.75, '100' 1)
set border 3 linewidth 0.67 linecolor rgb '#222222'
set grid ytics back linetype 1 dashtype solid linewidth 0.40 linecolor rgb '#E4E4E4'
rows1(c) = strcol('year') eq '2017' && strcol('series') eq 'fit' ? cell(c) : NaN
rows2(c) = strcol('year') eq '2017' && strcol('series') eq 'bin' ? cell(c) : NaN
plot data using (rows1('frac_industry')):(rows1('low')):(rows1('high')) with filledcurves fillstyle solid 1 noborder fillcolor rgb '#D6E8F3', \
     '+' every ::0::0 using (0.5):(0.5):('synthetic data') with labels center rotate by 20 font 'Arial:Bold,20.77' textcolor rgb '#C8C8C8', \
     data using (rows1('frac_industry')):(rows1('share')) with lines linewidth 1.33 linecolor rgb '#0072B2', \
     data using (rows2('frac_industry')):(rows2('low')):(0):(rows2('high')-rows2('low')) with vectors nohead linewidth 1.76 linecolor rgb '#FFFFFF', \
     data using (rows2('frac_industry')):(rows2('low')):(0):(rows2('high')-rows2('low')) with vectors nohead linewidth 0.80 linecolor rgb '#4D9CC9', \
     data using (rows2('frac_industry')):(rows2('share')) with points pointtype 7 pointsize 0.667 linecolor rgb '#0072B2', \
     data using (rows2('frac_industry')):(1.03):(strcol('n')) with labels offset screen 0, 0.01617 font 'Arial,8.00' textcolor rgb '#222222'

# The panel
set lmargin at screen 0.37382
set rmargin at screen 0.66232
set bmargin at screen 0.55522
set tmargin at screen 0.83017
unset logscale x
unset logscale y
set xrange [-0.05:1.05]
set yrange [-0.03:1.03]
set xtics nomirror out scale 0.5, 0.25 offset screen 0, 0.01269 ('0' 0, '25' 0.25, '50' 0.5, '75' 0.75, '100' 1)
set ytics nomirror out scale 0.5, 0.25 offset screen 0.00478, 0 ('0' 0, '25' 0.25, '50' 0.5, '75' 0.75, '100' 1)
set border 3 linewidth 0.67 linecolor rgb '#222222'
set grid ytics back linetype 1 dashtype solid linewidth 0.40 linecolor rgb '#E4E4E4'
rows1(c) = strcol('year') eq '2018' && strcol('series') eq 'fit' ? cell(c) : NaN
rows2(c) = strcol('year') eq '2018' && strcol('series') eq 'bin' ? cell(c) : NaN
plot data using (rows1('frac_industry')):(rows1('low')):(rows1('high')) with filledcurves fillstyle solid 1 noborder fillcolor rgb '#D6E8F3', \
     '+' every ::0::0 using (0.5):(0.5):('synthetic data') with labels center rotate by 20 font 'Arial:Bold,20.77' textcolor rgb '#C8C8C8', \
     data using (rows1('frac_industry')):(rows1('share')) with lines linewidth 1.33 linecolor rgb '#0072B2', \
     data using (rows2('frac_industry')):(rows2('low')):(0):(rows2('high')-rows2('low')) with vectors nohead linewidth 1.76 linecolor rgb '#FFFFFF', \
     data using (rows2('frac_industry')):(rows2('low')):(0):(rows2('high')-rows2('low')) with vectors nohead linewidth 0.80 linecolor rgb '#4D9CC9', \
     data using (rows2('frac_industry')):(rows2('share')) with points pointtype 7 pointsize 0.667 linecolor rgb '#0072B2', \
     data using (rows2('frac_industry')):(1.03):(strcol('n')) with labels offset screen 0, 0.01617 font 'Arial,8.00' textcolor rgb '#222222'

# The panel
set lmargin at screen 0.69510
set rmargin at screen 0.98361
set bmargin at screen 0.55522
set tmargin at screen 0.83017
unset logscale x
unset logscale y
set xrange [-0.05:1.05]
set yrange [-0.03:1.03]
set xtics nomirror out scale 0.5, 0.25 offset screen 0, 0.01269 ('0' 0, '25' 0.25, '50' 0.5, '75' 0.75, '100' 1)
set ytics nomirror out scale 0.5, 0.25 offset screen 0.00478, 0 ('0' 0, '25' 0.25, '50' 0.5, '75' 0.75, '100' 1)
set border 3 linewidth 0.67 linecolor rgb '#222222'
set grid ytics back linetype 1 dashtype solid linewidth 0.40 linecolor rgb '#E4E4E4'
rows1(c) = strcol('year') eq '2019' && strcol('series') eq 'fit' ? cell(c) : NaN
rows2(c) = strcol('year') eq '2019' && strcol('series') eq 'bin' ? cell(c) : NaN
plot data using (rows1('frac_industry')):(rows1('low')):(rows1('high')) with filledcurves fillstyle solid 1 noborder fillcolor rgb '#D6E8F3', \
     '+' every ::0::0 using (0.5):(0.5):('synthetic data') with labels center rotate by 20 font 'Arial:Bold,20.77' textcolor rgb '#C8C8C8', \
     data using (rows1('frac_industry')):(rows1('share')) with lines linewidth 1.33 linecolor rgb '#0072B2', \
     data using (rows2('frac_industry')):(rows2('low')):(0):(rows2('high')-rows2('low')) with vectors nohead linewidth 1.76 linecolor rgb '#FFFFFF', \
     data using (rows2('frac_industry')):(rows2('low')):(0):(rows2('high')-rows2('low')) with vectors nohead linewidth 0.80 linecolor rgb '#4D9CC9', \
     data using (rows2('frac_industry')):(rows2('share')) with points pointtype 7 pointsize 0.667 linecolor rgb '#0072B2', \
     data using (rows2('frac_industry')):(1.03):(strcol('n')) with labels offset screen 0, 0.01617 font 'Arial,8.00' textcolor rgb '#222222'

# The panel
set lmargin at screen 0.05253
set rmargin at screen 0.34103
set bmargin at screen 0.12661
set tmargin at screen 0.40157
unset logscale x
unset logscale y
set xrange [-0.05:1.05]
set yrange [-0.03:1.03]
set xtics nomirror out scale 0.5, 0.25 offset screen 0, 0.01269 ('0' 0, '25' 0.25, '50' 0.5, '75' 0.75, '100' 1)
set ytics nomirror out scale 0.5, 0.25 offset screen 0.00478, 0 ('0' 0, '25' 0.25, '50' 0.5, '75' 0.75, '100' 1)
set border 3 linewidth 0.67 linecolor rgb '#222222'
set grid ytics back linetype 1 dashtype solid linewidth 0.40 linecolor rgb '#E4E4E4'
rows1(c) = strcol('year') eq '2020' && strcol('series') eq 'fit' ? cell(c) : NaN
rows2(c) = strcol('year') eq '2020' && strcol('series') eq 'bin' ? cell(c) : NaN
plot data using (rows1('frac_industry')):(rows1('low')):(rows1('high')) with filledcurves fillstyle solid 1 noborder fillcolor rgb '#D6E8F3', \
     '+' every ::0::0 using (0.5):(0.5):('synthetic data') with labels center rotate by 20 font 'Arial:Bold,20.77' textcolor rgb '#C8C8C8', \
     data using (rows1('frac_industry')):(rows1('share')) with lines linewidth 1.33 linecolor rgb '#0072B2', \
     data using (rows2('frac_industry')):(rows2('low')):(0):(rows2('high')-rows2('low')) with vectors nohead linewidth 1.76 linecolor rgb '#FFFFFF', \
     data using (rows2('frac_industry')):(rows2('low')):(0):(rows2('high')-rows2('low')) with vectors nohead linewidth 0.80 linecolor rgb '#4D9CC9', \
     data using (rows2('frac_industry')):(rows2('share')) with points pointtype 7 pointsize 0.667 linecolor rgb '#0072B2', \
     data using (rows2('frac_industry')):(1.03):(strcol('n')) with labels offset screen 0, 0.01617 font 'Arial,8.00' textcolor rgb '#222222'

# The panel
set lmargin at screen 0.37382
set rmargin at screen 0.66232
set bmargin at screen 0.12661
set tmargin at screen 0.40157
unset logscale x
unset logscale y
set xrange [-0.05:1.05]
set yrange [-0.03:1.03]
set xtics nomirror out scale 0.5, 0.25 offset screen 0, 0.01269 ('0' 0, '25' 0.25, '50' 0.5, '75' 0.75, '100' 1)
set ytics nomirror out scale 0.5, 0.25 offset screen 0.00478, 0 ('0' 0, '25' 0.25, '50' 0.5, '75' 0.75, '100' 1)
set border 3 linewidth 0.67 linecolor rgb '#222222'
set grid ytics back linetype 1 dashtype solid linewidth 0.40 linecolor rgb '#E4E4E4'
rows1(c) = strcol('year') eq '2021' && strcol('series') eq 'fit' ? cell(c) : NaN
rows2(c) = strcol('year') eq '2021' && strcol('series') eq 'bin' ? cell(c) : NaN
plot data using (rows1('frac_industry')):(rows1('low')):(rows1('high')) with filledcurves fillstyle solid 1 noborder fillcolor rgb '#D6E8F3', \
     '+' every ::0::0 using (0.5):(0.5):('synthetic data') with labels center rotate by 20 font 'Arial:Bold,20.77' textcolor rgb '#C8C8C8', \
     data using (rows1('frac_industry')):(rows1('share')) with lines linewidth 1.33 linecolor rgb '#0072B2', \
     data using (rows2('frac_industry')):(rows2('low')):(0):(rows2('high')-rows2('low')) with vectors nohead linewidth 1.76 linecolor rgb '#FFFFFF', \
     data using (rows2('frac_industry')):(rows2('low')):(0):(rows2('high')-rows2('low')) with vectors nohead linewidth 0.80 linecolor rgb '#4D9CC9', \
     data using (rows2('frac_industry')):(rows2('share')) with points pointtype 7 pointsize 0.667 linecolor rgb '#0072B2', \
     data using (rows2('frac_industry')):(1.03):(strcol('n')) with labels offset screen 0, 0.01617 font 'Arial,8.00' textcolor rgb '#222222'

# The panel
set lmargin at screen 0.69510
set rmargin at screen 0.98361
set bmargin at screen 0.12661
set tmargin at screen 0.40157
unset logscale x
unset logscale y
set xrange [-0.05:1.05]
set yrange [-0.03:1.03]
set xtics nomirror out scale 0.5, 0.25 offset screen 0, 0.01269 ('0' 0, '25' 0.25, '50' 0.5, '75' 0.75, '100' 1)
set ytics nomirror out scale 0.5, 0.25 offset screen 0.00478, 0 ('0' 0, '25' 0.25, '50' 0.5, '75' 0.75, '100' 1)
set border 3 linewidth 0.67 linecolor rgb '#222222'
set grid ytics back linetype 1 dashtype solid linewidth 0.40 linecolor rgb '#E4E4E4'
set label 'a' at screen 0.05253, 0.91104 left font 'Arial:Bold,12.00' textcolor rgb '#222222' front
set label '2017 (n = 88)' at screen 0.07165, 0.91104 left font 'Arial,9.33' textcolor rgb '#222222' front
set label 'Slope −0.50 (−0.75 to −0.24)' at screen 0.07165, 0.88193 left font 'Arial,8.00' textcolor rgb '#222222' front
set label 'Papers with code (%)' at screen 0.01356, 0.69270 center rotate by 90 font 'Arial,9.33' textcolor rgb '#222222' front
set label 'b' at screen 0.37382, 0.91104 left font 'Arial:Bold,12.00' textcolor rgb '#222222' front
set label '2018 (n = 66)' at screen 0.39294, 0.91104 left font 'Arial,9.33' textcolor rgb '#222222' front
set label 'Slope −0.35 (−0.73 to 0.03)' at screen 0.39294, 0.88193 left font 'Arial,8.00' textcolor rgb '#222222' front
set label 'c' at screen 0.69510, 0.91104 left font 'Arial:Bold,12.00' textcolor rgb '#222222' front
set label '2019 (n = 133)' at screen 0.71423, 0.91104 left font 'Arial,9.33' textcolor rgb '#222222' front
set label 'Slope −0.06 (−0.28 to 0.16)' at screen 0.71423, 0.88193 left font 'Arial,8.00' textcolor rgb '#222222' front
set label 'd' at screen 0.05253, 0.48244 left font 'Arial:Bold,12.00' textcolor rgb '#222222' front
set label '2020 (n = 105)' at screen 0.07165, 0.48244 left font 'Arial,9.33' textcolor rgb '#222222' front
set label 'Slope −0.11 (−0.33 to 0.10)' at screen 0.07165, 0.45333 left font 'Arial,8.00' textcolor rgb '#222222' front
set label 'Authors from industry (%)' at screen 0.19678, 0.07809 center font 'Arial,9.33' textcolor rgb '#222222' front
set label 'Papers with code (%)' at screen 0.01356, 0.26409 center rotate by 90 font 'Arial,9.33' textcolor rgb '#222222' front
set label 'e' at screen 0.37382, 0.48244 left font 'Arial:Bold,12.00' textcolor rgb '#222222' front
set label '2021 (n = 127)' at screen 0.39294, 0.48244 left font 'Arial,9.33' textcolor rgb '#222222' front
set label 'Slope −0.09 (−0.29 to 0.11)' at screen 0.39294, 0.45333 left font 'Arial,8.00' textcolor rgb '#222222' front
set label 'Authors from industry (%)' at screen 0.51807, 0.07809 center font 'Arial,9.33' textcolor rgb '#222222' front
set label 'f' at screen 0.69510, 0.48244 left font 'Arial:Bold,12.00' textcolor rgb '#222222' front
set label 'All years (n = 519)' at screen 0.71423, 0.48244 left font 'Arial,9.33' textcolor rgb '#222222' front
set label 'Slope −0.17 (−0.29 to −0.05)' at screen 0.71423, 0.45333 left font 'Arial,8.00' textcolor rgb '#222222' front
set label 'Authors from industry (%)' at screen 0.83936, 0.07809 center font 'Arial,9.33' textcolor rgb '#222222' front
set label 'Source: simulated papers, shipped with computedivide. n = 519 annotated NeurIPS papers, 2017–2021. Points: papers with no, up to a third, up to two thirds, more, and only authors from industry (counts' at screen 0.00546, 0.03633 left font 'Arial,7.33' textcolor rgb '#666666' front
set label 'above), with 95 % Wilson intervals. Lines: least squares on single papers, slopes and bands with 95 % intervals from HC3 errors, drawn between 0 and 100 %.' at screen 0.00546, 0.01750 left font 'Arial,7.33' textcolor rgb '#666666' front
set object rectangle from screen 0.00000, 0.94339 to screen 1.00000, 1.00000 front fillcolor rgb '#D55E00' fillstyle solid noborder
set label 'SYNTHETIC DATA – says nothing about the world' at screen 0.50000, 0.97170 center font 'Arial:Bold,12.00' textcolor rgb '#FFFFFF' front
rows1(c) = strcol('year') eq 'all' && strcol('series') eq 'fit' ? cell(c) : NaN
rows2(c) = strcol('year') eq 'all' && strcol('series') eq 'bin' ? cell(c) : NaN
plot data using (rows1('frac_industry')):(rows1('low')):(rows1('high')) with filledcurves fillstyle solid 1 noborder fillcolor rgb '#DCDCDC', \
     '+' every ::0::0 using (0.5):(0.5):('synthetic data') with labels center rotate by 20 font 'Arial:Bold,20.77' textcolor rgb '#C8C8C8', \
     data using (rows1('frac_industry')):(rows1('share')) with lines linewidth 1.33 linecolor rgb '#222222', \
     data using (rows2('frac_industry')):(rows2('low')):(0):(rows2('high')-rows2('low')) with vectors nohead linewidth 1.76 linecolor rgb '#FFFFFF', \
     data using (rows2('frac_industry')):(rows2('low')):(0):(rows2('high')-rows2('low')) with vectors nohead linewidth 0.80 linecolor rgb '#646464', \
     data using (rows2('frac_industry')):(rows2('share')) with points pointtype 7 pointsize 0.667 linecolor rgb '#222222', \
     data using (rows2('frac_industry')):(1.03):(strcol('n')) with labels offset screen 0, 0.01617 font 'Arial,8.00' textcolor rgb '#222222'

unset multiplot
set output
