# gnuplot robustness_papers.gp, in the folder of robustness_papers.csv, writes robustness_papers.svg
set terminal svg enhanced rounded name 'robustness_papers' size 336, 246 font 'Arial,8.00' background '#FFFFFF'
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
set bmargin at screen 0.27676
set tmargin at screen 0.83073
unset logscale x
unset logscale y
set xrange [0:1]
set yrange [-2.03041255331:0.448734134185]
set xtics nomirror out scale 0.5, 0.25 offset screen 0, 0.02414 ('lowest' 0, 'median' 0.5, 'highest' 1)
set ytics nomirror out scale 0.5, 0.25 offset screen 0.00984, 0 ('−2.0' -2, '−1.5' -1.5, '−1.0' -1, '−0.5' -0.5, '0.0' 0)
set border 3 linewidth 0.67 linecolor rgb '#222222'
set grid ytics back linetype 1 dashtype solid linewidth 0.40 linecolor rgb '#E4E4E4'
set object rectangle from screen 0.17978, 0.95230 to screen 0.20449, 0.98615 front fillcolor rgb '#0072B2' fillstyle solid noborder
set object rectangle from screen 0.37125, 0.95230 to screen 0.39596, 0.98615 front fillcolor rgb '#D55E00' fillstyle solid noborder
set object rectangle from screen 0.56274, 0.95230 to screen 0.58746, 0.98615 front fillcolor rgb '#222222' fillstyle solid noborder
set label 'Table 1, fraction of authors from industry (n = 288)' at screen 0.17978, 0.87074 left font 'Arial,9.33' textcolor rgb '#222222' front
set label 'Estimates' at screen 0.21573, 0.96922 left font 'Arial,9.33' textcolor rgb '#222222' front
set label 'Published' at screen 0.40720, 0.96922 left font 'Arial,9.33' textcolor rgb '#222222' front
set label 'Default' at screen 0.59870, 0.96922 left font 'Arial,9.33' textcolor rgb '#222222' front
set label 'Source: Reproducibility index joined with author lists. Estimates of all specifications in ascending' at screen 0.01124, 0.10496 left font 'Arial,7.33' textcolor rgb '#666666' front
set label 'order; band: their 95 % intervals, cut at the panel''s edge; red: the published value; point: the default' at screen 0.01124, 0.06913 left font 'Arial,7.33' textcolor rgb '#666666' front
set label 'specification.' at screen 0.01124, 0.03330 left font 'Arial,7.33' textcolor rgb '#666666' front
rows1(c) = strcol('headline') eq 'table1.frac_industry' && strcol('series') eq 'curve' ? cell(c) : NaN
rows2(c) = strcol('headline') eq 'table1.frac_industry' && strcol('series') eq 'published' ? cell(c) : NaN
rows3(c) = strcol('headline') eq 'table1.frac_industry' && strcol('series') eq 'default' ? cell(c) : NaN
plot data using (rows1('place')):(rows1('low')):(rows1('high')) with filledcurves fillstyle solid 1 noborder fillcolor rgb '#D1E6F1', \
     data using (rows2('place')):(rows2('estimate')) with lines linewidth 1.07 linecolor rgb '#D55E00', \
     data using (rows1('place')):(rows1('estimate')) with lines linewidth 1.60 linecolor rgb '#0072B2', \
     data using (rows3('place')):(rows3('estimate')) with points pointtype 7 pointsize 1.000 linecolor rgb '#222222'

unset multiplot
set output
