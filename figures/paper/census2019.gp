# gnuplot census2019.gp, in the folder of census2019_figure.csv, writes census2019.svg
set terminal svg enhanced rounded name 'census2019' size 336, 446 font 'Arial,8.00' background '#FFFFFF'
set output 'census2019.svg'
set encoding utf8
set datafile separator comma
set datafile columnheaders
data = 'census2019_figure.csv'
cell(c) = strcol(c) eq '' ? NaN : column(c)
middle(a, b) = (a + b)/2
inset(a, b, part) = a + (b - a)*part
log_middle(a, b) = sqrt(a)*sqrt(b)
log_inset(a, b, part) = a*(b/a)**part
unset key
set multiplot

# Panel a
set lmargin at screen 0.10800
set rmargin at screen 0.96629
set bmargin at screen 0.56821
set tmargin at screen 0.92380
unset logscale x
unset logscale y
set xrange [-0.03:1.03]
set yrange [0:1]
set xtics nomirror out scale 0.5, 0.25 offset screen 0, 0.01328 ('0' 0, '25' 0.25, '50' 0.5, '75' 0.75, '100' 1)
set ytics nomirror out scale 0.5, 0.25 offset screen 0.00984, 0 ('0' 0, '25' 0.25, '50' 0.5, '75' 0.75, '100' 1)
set border 3 linewidth 0.67 linecolor rgb '#222222'
set grid ytics back linetype 1 dashtype solid linewidth 0.40 linecolor rgb '#E4E4E4'
a1(c) = strcol('panel') eq 'a' && strcol('series') eq 'logit' ? cell(c) : NaN
a2(c) = strcol('panel') eq 'a' && strcol('series') eq 'bin' ? cell(c) : NaN
plot data using (a1('x')):(a1('low')):(a1('high')) with filledcurves fillstyle solid 1 noborder fillcolor rgb '#D1E6F1', \
     data using (a1('x')):(a1('y')) with lines linewidth 1.60 linecolor rgb '#0072B2', \
     data using (a2('x')):(a2('low')):(0):(a2('high')-a2('low')) with vectors nohead linewidth 1.76 linecolor rgb '#FFFFFF', \
     data using (a2('x')):(a2('low')):(0):(a2('high')-a2('low')) with vectors nohead linewidth 0.80 linecolor rgb '#222222', \
     data using (a2('x')):(a2('y')) with points pointtype 7 pointsize 0.800 linecolor rgb '#222222', \
     data using (a2('x')):(1):(strcol('n')) with labels offset screen 0, 0.01693 font 'Arial,8.00' textcolor rgb '#222222'

# Panel b
set lmargin at screen 0.45604
set rmargin at screen 0.96629
set bmargin at screen 0.16352
set tmargin at screen 0.44121
unset logscale x
unset logscale y
set xrange [-3.07567481013:0.146460705244]
set yrange [0.4:8.6]
set xtics nomirror out scale 0.5, 0.25 offset screen 0, 0.01328 ('−3' -3, '−2' -2, '−1' -1, '0' 0)
unset ytics
set border 1 linewidth 0.67 linecolor rgb '#222222'
unset grid
set arrow from screen 0.94310, 0.16352 to screen 0.94310, 0.44121 nohead front linewidth 0.67 linecolor rgb '#CCCCCC'
set arrow from screen 0.71437, 0.42090 to screen 0.82831, 0.42090 nohead front linewidth 0.67 linecolor rgb '#222222'
set arrow from screen 0.69770, 0.38703 to screen 0.81555, 0.38703 nohead front linewidth 0.67 linecolor rgb '#0072B2'
set arrow from screen 0.68997, 0.35316 to screen 0.80936, 0.35316 nohead front linewidth 0.67 linecolor rgb '#0072B2'
set arrow from screen 0.71970, 0.31930 to screen 0.83219, 0.31930 nohead front linewidth 0.67 linecolor rgb '#0072B2'
set arrow from screen 0.71757, 0.28543 to screen 0.83013, 0.28543 nohead front linewidth 0.67 linecolor rgb '#0072B2'
set arrow from screen 0.70764, 0.25157 to screen 0.82345, 0.25157 nohead front linewidth 0.67 linecolor rgb '#0072B2'
set arrow from screen 0.70413, 0.21770 to screen 0.82299, 0.21770 nohead front linewidth 0.67 linecolor rgb '#0072B2'
set arrow from screen 0.47924, 0.18383 to screen 0.92556, 0.18383 nohead front linewidth 0.67 linecolor rgb '#D55E00'
set label 'Any company (n = 1408)' at screen 0.43357, 0.42090 right font 'Arial,8.00' textcolor rgb '#222222' front
set label 'Share of companies (n = 1408)' at screen 0.43357, 0.38703 right font 'Arial,8.00' textcolor rgb '#222222' front
set label 'Companies alone (n = 1408)' at screen 0.43357, 0.35316 right font 'Arial,8.00' textcolor rgb '#222222' front
set label 'Unknown authors left out (n = 1407)' at screen 0.43357, 0.31930 right font 'Arial,8.00' textcolor rgb '#222222' front
set label 'Unknown authors as industry (n = 1408)' at screen 0.43357, 0.28543 right font 'Arial,8.00' textcolor rgb '#222222' front
set label 'All authors known (n = 1351)' at screen 0.43357, 0.25157 right font 'Arial,8.00' textcolor rgb '#222222' front
set label 'Titles matched (n = 1290)' at screen 0.43357, 0.21770 right font 'Arial,8.00' textcolor rgb '#222222' front
set label 'Paper, Table 1 (n = 94)' at screen 0.43357, 0.18383 right font 'Arial,8.00' textcolor rgb '#222222' front
set label 'Authors from industry (%)' at screen 0.53715, 0.51741 center font 'Arial,9.33' textcolor rgb '#222222' front
set label 'Papers with code (%)' at screen 0.02788, 0.74601 center rotate by 90 font 'Arial,9.33' textcolor rgb '#222222' front
set label 'a' at screen 0.01124, 0.97460 left font 'Arial:Bold,12.00' textcolor rgb '#222222' front
set label 'Code release at NeurIPS 2019' at screen 0.05056, 0.97460 left font 'Arial,9.33' textcolor rgb '#222222' front
set label 'Coefficient (log odds)' at screen 0.71117, 0.11272 center font 'Arial,9.33' textcolor rgb '#222222' front
set label 'b' at screen 0.01124, 0.47508 left font 'Arial:Bold,12.00' textcolor rgb '#222222' front
set label 'By how authors are counted, beside the paper' at screen 0.05056, 0.47508 left font 'Arial,9.33' textcolor rgb '#222222' front
set label 'Source: NeurIPS 2019, affiliations and code release. n = 1408 papers, authors counted as “Any' at screen 0.01124, 0.07746 left font 'Arial,7.33' textcolor rgb '#666666' front
set label 'company” (black in b). Points in a: no, up to a third, up to two thirds, more, and only authors from' at screen 0.01124, 0.05775 left font 'Arial,7.33' textcolor rgb '#666666' front
set label 'industry (counts above), with 95 % Wilson intervals. Curve: the logit at the mean of 3.9 authors, with' at screen 0.01124, 0.03804 left font 'Arial,7.33' textcolor rgb '#666666' front
set label 'its 95 % band. Lines in b: 95 % intervals.' at screen 0.01124, 0.01832 left font 'Arial,7.33' textcolor rgb '#666666' front
b1(c) = strcol('panel') eq 'b' && strcol('series') eq 'any_company' ? cell(c) : NaN
b2(c) = strcol('panel') eq 'b' && strcol('series') eq 'shares' ? cell(c) : NaN
b3(c) = strcol('panel') eq 'b' && strcol('series') eq 'only_companies' ? cell(c) : NaN
b4(c) = strcol('panel') eq 'b' && strcol('series') eq 'unknown_left_out' ? cell(c) : NaN
b5(c) = strcol('panel') eq 'b' && strcol('series') eq 'unknown_industry' ? cell(c) : NaN
b6(c) = strcol('panel') eq 'b' && strcol('series') eq 'all_known' ? cell(c) : NaN
b7(c) = strcol('panel') eq 'b' && strcol('series') eq 'joined' ? cell(c) : NaN
b8(c) = strcol('panel') eq 'b' && strcol('series') eq 'paper' ? cell(c) : NaN
plot data using (b1('x')):(b1('y')) with points pointtype 7 pointsize 0.800 linecolor rgb '#222222', \
     data using (b2('x')):(b2('y')) with points pointtype 7 pointsize 0.800 linecolor rgb '#0072B2', \
     data using (b3('x')):(b3('y')) with points pointtype 7 pointsize 0.800 linecolor rgb '#0072B2', \
     data using (b4('x')):(b4('y')) with points pointtype 7 pointsize 0.800 linecolor rgb '#0072B2', \
     data using (b5('x')):(b5('y')) with points pointtype 7 pointsize 0.800 linecolor rgb '#0072B2', \
     data using (b6('x')):(b6('y')) with points pointtype 7 pointsize 0.800 linecolor rgb '#0072B2', \
     data using (b7('x')):(b7('y')) with points pointtype 7 pointsize 0.800 linecolor rgb '#0072B2', \
     data using (b8('x')):(b8('y')) with points pointtype 7 pointsize 0.800 linecolor rgb '#D55E00'

unset multiplot
set output
