# gnuplot robustness_papers.gp, in the folder of robustness_papers.csv, writes robustness_papers.svg
set terminal svg enhanced rounded name 'robustness_papers' size 336, 276 font 'Arial,8.00' background '#FFFFFF'
set output 'robustness_papers.svg'
set encoding utf8
set datafile separator comma
set datafile columnheaders
data = 'robustness_papers.csv'
cell(c) = strcol(c) eq '' ? NaN : column(c)
middle(a, b) = (a + b)/2
inset(a, b, part) = a + (b - a)*part
log_middle(a, b) = sqrt(a)*sqrt(b)
log_inset(a, b, part) = a*(b/a)**part
unset key
set multiplot

# The panel
set lmargin at screen 0.17978
set rmargin at screen 0.93258
set bmargin at screen 0.24642
set tmargin at screen 0.73967
unset logscale x
unset logscale y
set xrange [0:1]
set yrange [-2.33463425857:1.62216071164]
set xtics nomirror out scale 0.5, 0.25 offset screen 0, 0.02149 ('lowest' 0, 'median' 0.5, 'highest' 1)
set ytics nomirror out scale 0.5, 0.25 offset screen 0.00984, 0 ('−2' -2, '−1' -1, '0' 0, '1' 1)
set border 3 linewidth 0.67 linecolor rgb '#222222'
set grid ytics back linetype 1 dashtype solid linewidth 0.40 linecolor rgb '#E4E4E4'
set object rectangle from screen 0.17978, 0.84791 to screen 0.20449, 0.87806 front fillcolor rgb '#0072B2' fillstyle solid noborder
set object rectangle from screen 0.37125, 0.84791 to screen 0.39596, 0.87806 front fillcolor rgb '#D55E00' fillstyle solid noborder
set object rectangle from screen 0.56274, 0.84791 to screen 0.58746, 0.87806 front fillcolor rgb '#222222' fillstyle solid noborder
set label 'Table 1, fraction of authors from industry (n = 144)' at screen 0.17978, 0.77530 left font 'Arial,9.33' textcolor rgb '#222222' front
set label 'Estimates' at screen 0.21573, 0.86299 left font 'Arial,9.33' textcolor rgb '#222222' front
set label 'Published' at screen 0.40720, 0.86299 left font 'Arial,9.33' textcolor rgb '#222222' front
set label 'Default' at screen 0.59870, 0.86299 left font 'Arial,9.33' textcolor rgb '#222222' front
set label 'Source: simulated papers, shipped with computedivide. Estimates of all specifications in ascending' at screen 0.01124, 0.09346 left font 'Arial,7.33' textcolor rgb '#666666' front
set label 'order; band: their 95 % intervals, cut at the panel''s edge; red: the published value; point: the default' at screen 0.01124, 0.06155 left font 'Arial,7.33' textcolor rgb '#666666' front
set label 'specification.' at screen 0.01124, 0.02965 left font 'Arial,7.33' textcolor rgb '#666666' front
set object rectangle from screen 0.00000, 0.90409 to screen 1.00000, 1.00000 front fillcolor rgb '#D55E00' fillstyle solid noborder
set label 'SYNTHETIC DATA – says nothing about the world' at screen 0.50000, 0.95204 center font 'Arial:Bold,12.00' textcolor rgb '#FFFFFF' front
rows1(c) = strcol('headline') eq 'table1.frac_industry' && strcol('series') eq 'curve' ? cell(c) : NaN
rows2(c) = strcol('headline') eq 'table1.frac_industry' && strcol('series') eq 'published' ? cell(c) : NaN
rows3(c) = strcol('headline') eq 'table1.frac_industry' && strcol('series') eq 'default' ? cell(c) : NaN
plot data using (rows1('place')):(rows1('low')):(rows1('high')) with filledcurves fillstyle solid 1 noborder fillcolor rgb '#D1E6F1', \
     '+' every ::0::0 using (0.5):(-0.356236773468):('synthetic data') with labels center rotate by 20 font 'Arial:Bold,26.36' textcolor rgb '#C8C8C8', \
     data using (rows2('place')):(rows2('estimate')) with lines linewidth 1.07 linecolor rgb '#D55E00', \
     data using (rows1('place')):(rows1('estimate')) with lines linewidth 1.60 linecolor rgb '#0072B2', \
     data using (rows3('place')):(rows3('estimate')) with points pointtype 7 pointsize 1.000 linecolor rgb '#222222'

unset multiplot
set output
