# gnuplot fig6.gp, in the folder of fig6.csv, writes fig6.svg
set terminal svg enhanced rounded name 'fig6' size 692, 646 font 'Arial,8.00' background '#FFFFFF'
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
set bmargin at screen 0.72512
set tmargin at screen 0.92397
unset logscale x
unset logscale y
set xrange [-0.05:1.05]
set yrange [-0.03:1.03]
set xtics nomirror out scale 0.5, 0.25 offset screen 0, 0.00917 ('0' 0, '25' 0.25, '50' 0.5, '75' 0.75, '100' 1)
set ytics nomirror out scale 0.5, 0.25 offset screen 0.00478, 0 ('0' 0, '25' 0.25, '50' 0.5, '75' 0.75, '100' 1)
set border 3 linewidth 0.67 linecolor rgb '#222222'
set grid ytics back linetype 1 dashtype solid linewidth 0.40 linecolor rgb '#E4E4E4'
rows1(c) = strcol('year') eq '2017' && strcol('series') eq 'fit' ? cell(c) : NaN
rows2(c) = strcol('year') eq '2017' && strcol('series') eq 'bin' ? cell(c) : NaN
plot data using (rows1('frac_industry')):(rows1('low')):(rows1('high')) with filledcurves fillstyle solid 1 noborder fillcolor rgb '#D6E8F3', \
     data using (rows1('frac_industry')):(rows1('share')) with lines linewidth 1.33 linecolor rgb '#0072B2', \
     data using (rows2('frac_industry')):(rows2('low')):(0):(rows2('high')-rows2('low')) with vectors nohead linewidth 1.76 linecolor rgb '#FFFFFF', \
     data using (rows2('frac_industry')):(rows2('low')):(0):(rows2('high')-rows2('low')) with vectors nohead linewidth 0.80 linecolor rgb '#4D9CC9', \
     data using (rows2('frac_industry')):(rows2('share')) with points pointtype 7 pointsize 0.667 linecolor rgb '#0072B2', \
     data using (rows2('frac_industry')):(1.03):(strcol('n')) with labels offset screen 0, 0.01170 font 'Arial,8.00' textcolor rgb '#222222'

# The panel
set lmargin at screen 0.37382
set rmargin at screen 0.66232
set bmargin at screen 0.72512
set tmargin at screen 0.92397
unset logscale x
unset logscale y
set xrange [-0.05:1.05]
set yrange [-0.03:1.03]
set xtics nomirror out scale 0.5, 0.25 offset screen 0, 0.00917 ('0' 0, '25' 0.25, '50' 0.5, '75' 0.75, '100' 1)
set ytics nomirror out scale 0.5, 0.25 offset screen 0.00478, 0 ('0' 0, '25' 0.25, '50' 0.5, '75' 0.75, '100' 1)
set border 3 linewidth 0.67 linecolor rgb '#222222'
set grid ytics back linetype 1 dashtype solid linewidth 0.40 linecolor rgb '#E4E4E4'
rows1(c) = strcol('year') eq '2018' && strcol('series') eq 'fit' ? cell(c) : NaN
rows2(c) = strcol('year') eq '2018' && strcol('series') eq 'bin' ? cell(c) : NaN
plot data using (rows1('frac_industry')):(rows1('low')):(rows1('high')) with filledcurves fillstyle solid 1 noborder fillcolor rgb '#D6E8F3', \
     data using (rows1('frac_industry')):(rows1('share')) with lines linewidth 1.33 linecolor rgb '#0072B2', \
     data using (rows2('frac_industry')):(rows2('low')):(0):(rows2('high')-rows2('low')) with vectors nohead linewidth 1.76 linecolor rgb '#FFFFFF', \
     data using (rows2('frac_industry')):(rows2('low')):(0):(rows2('high')-rows2('low')) with vectors nohead linewidth 0.80 linecolor rgb '#4D9CC9', \
     data using (rows2('frac_industry')):(rows2('share')) with points pointtype 7 pointsize 0.667 linecolor rgb '#0072B2', \
     data using (rows2('frac_industry')):(1.03):(strcol('n')) with labels offset screen 0, 0.01170 font 'Arial,8.00' textcolor rgb '#222222'

# The panel
set lmargin at screen 0.69510
set rmargin at screen 0.98361
set bmargin at screen 0.72512
set tmargin at screen 0.92397
unset logscale x
unset logscale y
set xrange [-0.05:1.05]
set yrange [-0.03:1.03]
set xtics nomirror out scale 0.5, 0.25 offset screen 0, 0.00917 ('0' 0, '25' 0.25, '50' 0.5, '75' 0.75, '100' 1)
set ytics nomirror out scale 0.5, 0.25 offset screen 0.00478, 0 ('0' 0, '25' 0.25, '50' 0.5, '75' 0.75, '100' 1)
set border 3 linewidth 0.67 linecolor rgb '#222222'
set grid ytics back linetype 1 dashtype solid linewidth 0.40 linecolor rgb '#E4E4E4'
rows1(c) = strcol('year') eq '2019' && strcol('series') eq 'fit' ? cell(c) : NaN
rows2(c) = strcol('year') eq '2019' && strcol('series') eq 'bin' ? cell(c) : NaN
rows3(c) = strcol('year') eq '2019' && strcol('series') eq 'census_fit' ? cell(c) : NaN
rows4(c) = strcol('year') eq '2019' && strcol('series') eq 'census_bin' ? cell(c) : NaN
plot data using (rows1('frac_industry')):(rows1('low')):(rows1('high')) with filledcurves fillstyle solid 1 noborder fillcolor rgb '#D6E8F3', \
     data using (rows1('frac_industry')):(rows1('share')) with lines linewidth 1.33 linecolor rgb '#0072B2', \
     data using (rows2('frac_industry')):(rows2('low')):(0):(rows2('high')-rows2('low')) with vectors nohead linewidth 1.76 linecolor rgb '#FFFFFF', \
     data using (rows2('frac_industry')):(rows2('low')):(0):(rows2('high')-rows2('low')) with vectors nohead linewidth 0.80 linecolor rgb '#4D9CC9', \
     data using (rows2('frac_industry')):(rows2('share')) with points pointtype 7 pointsize 0.667 linecolor rgb '#0072B2', \
     data using (rows3('frac_industry')):(rows3('low')):(rows3('high')) with filledcurves fillstyle solid 1 noborder fillcolor rgb '#FBF0D6', \
     data using (rows3('frac_industry')):(rows3('share')) with lines linewidth 1.33 linecolor rgb '#E69F00', \
     data using (rows4('frac_industry')):(rows4('low')):(0):(rows4('high')-rows4('low')) with vectors nohead linewidth 1.76 linecolor rgb '#FFFFFF', \
     data using (rows4('frac_industry')):(rows4('low')):(0):(rows4('high')-rows4('low')) with vectors nohead linewidth 0.80 linecolor rgb '#EEBC4D', \
     data using (rows4('frac_industry')):(rows4('share')) with points pointtype 7 pointsize 0.667 linecolor rgb '#E69F00', \
     data using (rows2('frac_industry')):(1.03):(strcol('n')) with labels offset screen 0, 0.01170 font 'Arial,8.00' textcolor rgb '#222222'

# The panel
set lmargin at screen 0.05253
set rmargin at screen 0.34103
set bmargin at screen 0.41515
set tmargin at screen 0.61400
unset logscale x
unset logscale y
set xrange [-0.05:1.05]
set yrange [-0.03:1.03]
set xtics nomirror out scale 0.5, 0.25 offset screen 0, 0.00917 ('0' 0, '25' 0.25, '50' 0.5, '75' 0.75, '100' 1)
set ytics nomirror out scale 0.5, 0.25 offset screen 0.00478, 0 ('0' 0, '25' 0.25, '50' 0.5, '75' 0.75, '100' 1)
set border 3 linewidth 0.67 linecolor rgb '#222222'
set grid ytics back linetype 1 dashtype solid linewidth 0.40 linecolor rgb '#E4E4E4'
rows1(c) = strcol('year') eq '2020' && strcol('series') eq 'fit' ? cell(c) : NaN
rows2(c) = strcol('year') eq '2020' && strcol('series') eq 'bin' ? cell(c) : NaN
plot data using (rows1('frac_industry')):(rows1('low')):(rows1('high')) with filledcurves fillstyle solid 1 noborder fillcolor rgb '#D6E8F3', \
     data using (rows1('frac_industry')):(rows1('share')) with lines linewidth 1.33 linecolor rgb '#0072B2', \
     data using (rows2('frac_industry')):(rows2('low')):(0):(rows2('high')-rows2('low')) with vectors nohead linewidth 1.76 linecolor rgb '#FFFFFF', \
     data using (rows2('frac_industry')):(rows2('low')):(0):(rows2('high')-rows2('low')) with vectors nohead linewidth 0.80 linecolor rgb '#4D9CC9', \
     data using (rows2('frac_industry')):(rows2('share')) with points pointtype 7 pointsize 0.667 linecolor rgb '#0072B2', \
     data using (rows2('frac_industry')):(1.03):(strcol('n')) with labels offset screen 0, 0.01170 font 'Arial,8.00' textcolor rgb '#222222'

# The panel
set lmargin at screen 0.37382
set rmargin at screen 0.66232
set bmargin at screen 0.41515
set tmargin at screen 0.61400
unset logscale x
unset logscale y
set xrange [-0.05:1.05]
set yrange [-0.03:1.03]
set xtics nomirror out scale 0.5, 0.25 offset screen 0, 0.00917 ('0' 0, '25' 0.25, '50' 0.5, '75' 0.75, '100' 1)
set ytics nomirror out scale 0.5, 0.25 offset screen 0.00478, 0 ('0' 0, '25' 0.25, '50' 0.5, '75' 0.75, '100' 1)
set border 3 linewidth 0.67 linecolor rgb '#222222'
set grid ytics back linetype 1 dashtype solid linewidth 0.40 linecolor rgb '#E4E4E4'
rows1(c) = strcol('year') eq '2021' && strcol('series') eq 'fit' ? cell(c) : NaN
rows2(c) = strcol('year') eq '2021' && strcol('series') eq 'bin' ? cell(c) : NaN
plot data using (rows1('frac_industry')):(rows1('low')):(rows1('high')) with filledcurves fillstyle solid 1 noborder fillcolor rgb '#D6E8F3', \
     data using (rows1('frac_industry')):(rows1('share')) with lines linewidth 1.33 linecolor rgb '#0072B2', \
     data using (rows2('frac_industry')):(rows2('low')):(0):(rows2('high')-rows2('low')) with vectors nohead linewidth 1.76 linecolor rgb '#FFFFFF', \
     data using (rows2('frac_industry')):(rows2('low')):(0):(rows2('high')-rows2('low')) with vectors nohead linewidth 0.80 linecolor rgb '#4D9CC9', \
     data using (rows2('frac_industry')):(rows2('share')) with points pointtype 7 pointsize 0.667 linecolor rgb '#0072B2', \
     data using (rows2('frac_industry')):(1.03):(strcol('n')) with labels offset screen 0, 0.01170 font 'Arial,8.00' textcolor rgb '#222222'

# The panel
set lmargin at screen 0.69510
set rmargin at screen 0.98361
set bmargin at screen 0.41515
set tmargin at screen 0.61400
unset logscale x
unset logscale y
set xrange [-0.05:1.05]
set yrange [-0.03:1.03]
set xtics nomirror out scale 0.5, 0.25 offset screen 0, 0.00917 ('0' 0, '25' 0.25, '50' 0.5, '75' 0.75, '100' 1)
set ytics nomirror out scale 0.5, 0.25 offset screen 0.00478, 0 ('0' 0, '25' 0.25, '50' 0.5, '75' 0.75, '100' 1)
set border 3 linewidth 0.67 linecolor rgb '#222222'
set grid ytics back linetype 1 dashtype solid linewidth 0.40 linecolor rgb '#E4E4E4'
rows1(c) = strcol('year') eq 'all' && strcol('series') eq 'fit' ? cell(c) : NaN
rows2(c) = strcol('year') eq 'all' && strcol('series') eq 'bin' ? cell(c) : NaN
plot data using (rows1('frac_industry')):(rows1('low')):(rows1('high')) with filledcurves fillstyle solid 1 noborder fillcolor rgb '#DCDCDC', \
     data using (rows1('frac_industry')):(rows1('share')) with lines linewidth 1.33 linecolor rgb '#222222', \
     data using (rows2('frac_industry')):(rows2('low')):(0):(rows2('high')-rows2('low')) with vectors nohead linewidth 1.76 linecolor rgb '#FFFFFF', \
     data using (rows2('frac_industry')):(rows2('low')):(0):(rows2('high')-rows2('low')) with vectors nohead linewidth 0.80 linecolor rgb '#646464', \
     data using (rows2('frac_industry')):(rows2('share')) with points pointtype 7 pointsize 0.667 linecolor rgb '#222222', \
     data using (rows2('frac_industry')):(1.03):(strcol('n')) with labels offset screen 0, 0.01170 font 'Arial,8.00' textcolor rgb '#222222'

# The panel
set lmargin at screen 0.05253
set rmargin at screen 0.34103
set bmargin at screen 0.10518
set tmargin at screen 0.30403
unset logscale x
unset logscale y
set xrange [-0.05:1.05]
set yrange [-0.03:1.03]
set xtics nomirror out scale 0.5, 0.25 offset screen 0, 0.00917 ('0' 0, '25' 0.25, '50' 0.5, '75' 0.75, '100' 1)
set ytics nomirror out scale 0.5, 0.25 offset screen 0.00478, 0 ('0' 0, '25' 0.25, '50' 0.5, '75' 0.75, '100' 1)
set border 3 linewidth 0.67 linecolor rgb '#222222'
set grid ytics back linetype 1 dashtype solid linewidth 0.40 linecolor rgb '#E4E4E4'
rows1(c) = strcol('year') eq '2022' && strcol('series') eq 'fit' ? cell(c) : NaN
rows2(c) = strcol('year') eq '2022' && strcol('series') eq 'bin' ? cell(c) : NaN
plot data using (rows1('frac_industry')):(rows1('low')):(rows1('high')) with filledcurves fillstyle solid 1 noborder fillcolor rgb '#EFEFEF', \
     data using (rows1('frac_industry')):(rows1('share')) with lines linewidth 1.33 linecolor rgb '#999999', \
     data using (rows2('frac_industry')):(rows2('low')):(0):(rows2('high')-rows2('low')) with vectors nohead linewidth 1.76 linecolor rgb '#FFFFFF', \
     data using (rows2('frac_industry')):(rows2('low')):(0):(rows2('high')-rows2('low')) with vectors nohead linewidth 0.80 linecolor rgb '#B8B8B8', \
     data using (rows2('frac_industry')):(rows2('share')) with points pointtype 7 pointsize 0.667 linecolor rgb '#999999', \
     data using (rows2('frac_industry')):(1.03):(strcol('n')) with labels offset screen 0, 0.01170 font 'Arial,8.00' textcolor rgb '#222222'

# The panel
set lmargin at screen 0.37382
set rmargin at screen 0.66232
set bmargin at screen 0.10518
set tmargin at screen 0.30403
unset logscale x
unset logscale y
set xrange [-0.05:1.05]
set yrange [-0.03:1.03]
set xtics nomirror out scale 0.5, 0.25 offset screen 0, 0.00917 ('0' 0, '25' 0.25, '50' 0.5, '75' 0.75, '100' 1)
set ytics nomirror out scale 0.5, 0.25 offset screen 0.00478, 0 ('0' 0, '25' 0.25, '50' 0.5, '75' 0.75, '100' 1)
set border 3 linewidth 0.67 linecolor rgb '#222222'
set grid ytics back linetype 1 dashtype solid linewidth 0.40 linecolor rgb '#E4E4E4'
rows1(c) = strcol('year') eq '2023' && strcol('series') eq 'fit' ? cell(c) : NaN
rows2(c) = strcol('year') eq '2023' && strcol('series') eq 'bin' ? cell(c) : NaN
plot data using (rows1('frac_industry')):(rows1('low')):(rows1('high')) with filledcurves fillstyle solid 1 noborder fillcolor rgb '#EFEFEF', \
     data using (rows1('frac_industry')):(rows1('share')) with lines linewidth 1.33 linecolor rgb '#999999', \
     data using (rows2('frac_industry')):(rows2('low')):(0):(rows2('high')-rows2('low')) with vectors nohead linewidth 1.76 linecolor rgb '#FFFFFF', \
     data using (rows2('frac_industry')):(rows2('low')):(0):(rows2('high')-rows2('low')) with vectors nohead linewidth 0.80 linecolor rgb '#B8B8B8', \
     data using (rows2('frac_industry')):(rows2('share')) with points pointtype 7 pointsize 0.667 linecolor rgb '#999999', \
     data using (rows2('frac_industry')):(1.03):(strcol('n')) with labels offset screen 0, 0.01170 font 'Arial,8.00' textcolor rgb '#222222'

# The panel
set lmargin at screen 0.69510
set rmargin at screen 0.98361
set bmargin at screen 0.10518
set tmargin at screen 0.30403
unset logscale x
unset logscale y
set xrange [-0.05:1.05]
set yrange [-0.03:1.03]
set xtics nomirror out scale 0.5, 0.25 offset screen 0, 0.00917 ('0' 0, '25' 0.25, '50' 0.5, '75' 0.75, '100' 1)
set ytics nomirror out scale 0.5, 0.25 offset screen 0.00478, 0 ('0' 0, '25' 0.25, '50' 0.5, '75' 0.75, '100' 1)
set border 3 linewidth 0.67 linecolor rgb '#222222'
set grid ytics back linetype 1 dashtype solid linewidth 0.40 linecolor rgb '#E4E4E4'
set label 'a' at screen 0.05253, 0.98245 left font 'Arial:Bold,12.00' textcolor rgb '#222222' front
set label '2017 (n = 612)' at screen 0.07165, 0.98245 left font 'Arial,9.33' textcolor rgb '#222222' front
set label 'Slope −0.13 (−0.23 to −0.03)' at screen 0.07165, 0.96140 left font 'Arial,8.00' textcolor rgb '#222222' front
set label 'Papers with code (%)' at screen 0.01356, 0.82455 center rotate by 90 font 'Arial,9.33' textcolor rgb '#222222' front
set label 'b' at screen 0.37382, 0.98245 left font 'Arial:Bold,12.00' textcolor rgb '#222222' front
set label '2018 (n = 910)' at screen 0.39294, 0.98245 left font 'Arial,9.33' textcolor rgb '#222222' front
set label 'Slope 0.03 (−0.06 to 0.12)' at screen 0.39294, 0.96140 left font 'Arial,8.00' textcolor rgb '#222222' front
set label 'c' at screen 0.69510, 0.98245 left font 'Arial:Bold,12.00' textcolor rgb '#222222' front
set label '2019 (n = 1266)' at screen 0.71423, 0.98245 left font 'Arial,9.33' textcolor rgb '#222222' front
set label 'Slope 0.01 (−0.07 to 0.09)' at screen 0.71423, 0.96140 left font 'Arial,8.00' textcolor rgb '#222222' front
set label 'd' at screen 0.05253, 0.67249 left font 'Arial:Bold,12.00' textcolor rgb '#222222' front
set label '2020 (n = 1688)' at screen 0.07165, 0.67249 left font 'Arial,9.33' textcolor rgb '#222222' front
set label 'Slope −0.10 (−0.18 to −0.03)' at screen 0.07165, 0.65143 left font 'Arial,8.00' textcolor rgb '#222222' front
set label 'Papers with code (%)' at screen 0.01356, 0.51458 center rotate by 90 font 'Arial,9.33' textcolor rgb '#222222' front
set label 'e' at screen 0.37382, 0.67249 left font 'Arial:Bold,12.00' textcolor rgb '#222222' front
set label '2021 (n = 2116)' at screen 0.39294, 0.67249 left font 'Arial,9.33' textcolor rgb '#222222' front
set label 'Slope −0.08 (−0.15 to 0.00)' at screen 0.39294, 0.65143 left font 'Arial,8.00' textcolor rgb '#222222' front
set label 'f' at screen 0.69510, 0.67249 left font 'Arial:Bold,12.00' textcolor rgb '#222222' front
set label 'All years (n = 6592)' at screen 0.71423, 0.67249 left font 'Arial,9.33' textcolor rgb '#222222' front
set label 'Slope −0.06 (−0.10 to −0.02)' at screen 0.71423, 0.65143 left font 'Arial,8.00' textcolor rgb '#222222' front
set label 'g' at screen 0.05253, 0.36252 left font 'Arial:Bold,12.00' textcolor rgb '#222222' front
set label '2022 (n = 2398)' at screen 0.07165, 0.36252 left font 'Arial,9.33' textcolor rgb '#222222' front
set label 'Slope −0.18 (−0.25 to −0.12)' at screen 0.07165, 0.34146 left font 'Arial,8.00' textcolor rgb '#222222' front
set label 'Authors from industry (%)' at screen 0.19678, 0.07009 center font 'Arial,9.33' textcolor rgb '#222222' front
set label 'Papers with code (%)' at screen 0.01356, 0.20461 center rotate by 90 font 'Arial,9.33' textcolor rgb '#222222' front
set label 'h' at screen 0.37382, 0.36252 left font 'Arial:Bold,12.00' textcolor rgb '#222222' front
set label '2023 (n = 2655)' at screen 0.39294, 0.36252 left font 'Arial,9.33' textcolor rgb '#222222' front
set label 'Slope −0.16 (−0.23 to −0.10)' at screen 0.39294, 0.34146 left font 'Arial,8.00' textcolor rgb '#222222' front
set label 'Authors from industry (%)' at screen 0.51807, 0.07009 center font 'Arial,9.33' textcolor rgb '#222222' front
set label 'i' at screen 0.69510, 0.36252 left font 'Arial:Bold,12.00' textcolor rgb '#222222' front
set label '2024 (n = 3351)' at screen 0.71423, 0.36252 left font 'Arial,9.33' textcolor rgb '#222222' front
set label 'Slope −0.29 (−0.35 to −0.22)' at screen 0.71423, 0.34146 left font 'Arial,8.00' textcolor rgb '#222222' front
set label 'Authors from industry (%)' at screen 0.83936, 0.07009 center font 'Arial,9.33' textcolor rgb '#222222' front
set label 'Source: Reproducibility index joined with author lists. n = 6592 experimental NeurIPS papers, 2017–2021. Points: papers with no, up to a third, up to two thirds, more, and only authors from industry (counts' at screen 0.00546, 0.03989 left font 'Arial,7.33' textcolor rgb '#666666' front
set label 'above), with 95 % Wilson intervals. Lines: least squares on single papers, slopes and bands with 95 % intervals from HC3 errors, drawn between 0 and 100 %. Orange: the census of NeurIPS 2019 (n = 1408),' at screen 0.00546, 0.02627 left font 'Arial,7.33' textcolor rgb '#666666' front
set label 'code handed in by the authors. Grey: years after the paper''s, in no line of all years.' at screen 0.00546, 0.01266 left font 'Arial,7.33' textcolor rgb '#666666' front
rows1(c) = strcol('year') eq '2024' && strcol('series') eq 'fit' ? cell(c) : NaN
rows2(c) = strcol('year') eq '2024' && strcol('series') eq 'bin' ? cell(c) : NaN
plot data using (rows1('frac_industry')):(rows1('low')):(rows1('high')) with filledcurves fillstyle solid 1 noborder fillcolor rgb '#EFEFEF', \
     data using (rows1('frac_industry')):(rows1('share')) with lines linewidth 1.33 linecolor rgb '#999999', \
     data using (rows2('frac_industry')):(rows2('low')):(0):(rows2('high')-rows2('low')) with vectors nohead linewidth 1.76 linecolor rgb '#FFFFFF', \
     data using (rows2('frac_industry')):(rows2('low')):(0):(rows2('high')-rows2('low')) with vectors nohead linewidth 0.80 linecolor rgb '#B8B8B8', \
     data using (rows2('frac_industry')):(rows2('share')) with points pointtype 7 pointsize 0.667 linecolor rgb '#999999', \
     data using (rows2('frac_industry')):(1.03):(strcol('n')) with labels offset screen 0, 0.01170 font 'Arial,8.00' textcolor rgb '#222222'

unset multiplot
set output
