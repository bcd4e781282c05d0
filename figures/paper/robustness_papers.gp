# gnuplot robustness_papers.gp, in the folder of robustness_papers.csv, writes robustness_papers.svg
set terminal svg enhanced rounded name 'robustness_papers' size 692, 415 font 'Arial,8.00' background '#FFFFFF'
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
set lmargin at screen 0.26776
set rmargin at screen 0.97814
set bmargin at screen 0.57178
set tmargin at screen 0.88156
unset logscale x
unset logscale y
set xrange [0:1]
set yrange [-1.60151349634:0.191783423128]
unset xtics
set ytics nomirror out scale 0.5, 0.25 offset screen 0.00478, 0 ('−1.5' -1.5, '−1.0' -1, '−0.5' -0.5, '0.0' 0)
set border 3 linewidth 0.67 linecolor rgb '#222222'
set grid ytics back linetype 1 dashtype solid linewidth 0.40 linecolor rgb '#E4E4E4'
rows1(c) = strcol('headline') eq 'table1.frac_industry' && strcol('series') eq 'curve' ? cell(c) : NaN
rows2(c) = strcol('headline') eq 'table1.frac_industry' && strcol('series') eq 'published' ? cell(c) : NaN
rows3(c) = strcol('headline') eq 'table1.frac_industry' && strcol('series') eq 'default' ? cell(c) : NaN
plot data using (rows1('place')):(rows1('low')):(rows1('high')) with filledcurves fillstyle solid 1 noborder fillcolor rgb '#D1E6F1', \
     data using (rows2('place')):(rows2('estimate')) with lines linewidth 1.07 linecolor rgb '#D55E00', \
     data using (rows1('place')):(rows1('estimate')) with lines linewidth 1.60 linecolor rgb '#0072B2', \
     data using (rows3('place')):(rows3('estimate')) with points pointtype 7 pointsize 1.000 linecolor rgb '#222222'

# The panel
set lmargin at screen 0.26776
set rmargin at screen 0.97814
set bmargin at screen 0.18820
set tmargin at screen 0.54445
unset logscale x
unset logscale y
set xrange [0:1]
set yrange [0:17]
set xtics nomirror out scale 0.5, 0.25 offset screen 0, 0.01429 ('lowest' 0, 'highest' 1)
unset ytics
set border 0 linewidth 0.67 linecolor rgb '#222222'
unset grid
set object rectangle from screen 0.26776, 0.97176 to screen 0.27978, 0.99180 front fillcolor rgb '#0072B2' fillstyle solid noborder
set object rectangle from screen 0.36088, 0.97176 to screen 0.37290, 0.99180 front fillcolor rgb '#D55E00' fillstyle solid noborder
set object rectangle from screen 0.45401, 0.97176 to screen 0.46603, 0.99180 front fillcolor rgb '#222222' fillstyle solid noborder
set label 'Table 1: fraction of authors from industry' at screen 0.26776, 0.93258 left font 'Arial,9.33' textcolor rgb '#222222' front
set label '288 specifications' at screen 0.26776, 0.90524 left font 'Arial,8.00' textcolor rgb '#666666' front
set label 'paper −1.52' at screen 0.97268, 0.57311 right font 'Arial:Bold,8.00' textcolor rgb '#AA4B00' front
set label 'papers' at screen 0.01093, 0.53397 left font 'Arial:Bold,6.67' textcolor rgb '#222222' front
set label 'experimental' at screen 0.25683, 0.53397 right font 'Arial,6.67' textcolor rgb '#222222' front
set label 'all' at screen 0.25683, 0.51301 right font 'Arial,6.67' textcolor rgb '#222222' front
set label 'industry authors by' at screen 0.01093, 0.49206 left font 'Arial:Bold,6.67' textcolor rgb '#222222' front
set label 'any company' at screen 0.25683, 0.49206 right font 'Arial,6.67' textcolor rgb '#222222' front
set label 'shares' at screen 0.25683, 0.47110 right font 'Arial,6.67' textcolor rgb '#222222' front
set label 'only companies' at screen 0.25683, 0.45015 right font 'Arial,6.67' textcolor rgb '#222222' front
set label 'joined' at screen 0.25683, 0.42919 right font 'Arial,6.67' textcolor rgb '#222222' front
set label 'number of authors' at screen 0.01093, 0.40824 left font 'Arial:Bold,6.67' textcolor rgb '#222222' front
set label 'linear' at screen 0.25683, 0.40824 right font 'Arial,6.67' textcolor rgb '#222222' front
set label 'log' at screen 0.25683, 0.38728 right font 'Arial,6.67' textcolor rgb '#222222' front
set label 'none' at screen 0.25683, 0.36633 right font 'Arial,6.67' textcolor rgb '#222222' front
set label 'year effects' at screen 0.01093, 0.34537 left font 'Arial:Bold,6.67' textcolor rgb '#222222' front
set label 'yes' at screen 0.25683, 0.34537 right font 'Arial,6.67' textcolor rgb '#222222' front
set label 'no' at screen 0.25683, 0.32441 right font 'Arial,6.67' textcolor rgb '#222222' front
set label 'year left out' at screen 0.01093, 0.30346 left font 'Arial:Bold,6.67' textcolor rgb '#222222' front
set label 'none' at screen 0.25683, 0.30346 right font 'Arial,6.67' textcolor rgb '#222222' front
set label '2017' at screen 0.25683, 0.28250 right font 'Arial,6.67' textcolor rgb '#222222' front
set label '2018' at screen 0.25683, 0.26155 right font 'Arial,6.67' textcolor rgb '#222222' front
set label '2019' at screen 0.25683, 0.24059 right font 'Arial,6.67' textcolor rgb '#222222' front
set label '2020' at screen 0.25683, 0.21964 right font 'Arial,6.67' textcolor rgb '#222222' front
set label '2021' at screen 0.25683, 0.19868 right font 'Arial,6.67' textcolor rgb '#222222' front
set label 'Estimates' at screen 0.28525, 0.98178 left font 'Arial,9.33' textcolor rgb '#222222' front
set label 'Published' at screen 0.37837, 0.98178 left font 'Arial,9.33' textcolor rgb '#222222' front
set label 'Default' at screen 0.47150, 0.98178 left font 'Arial,9.33' textcolor rgb '#222222' front
set label 'Source: Reproducibility index joined with author lists. Estimates of all specifications in ascending order, each once; band: their 95 % intervals (of 2.5 % that reach furthest to either side the ends are cut at the' at screen 0.00546, 0.04093 left font 'Arial,7.33' textcolor rgb '#666666' front
set label 'panel''s edge). Below: where along the curve each choice is made; the height of a strip is how often, relative to where it is made most. Joint p: how often a median as far from 0 would come without any effect.' at screen 0.00546, 0.01972 left font 'Arial,7.33' textcolor rgb '#666666' front
rows1(c) = strcol('headline') eq 'table1.frac_industry' && strcol('series') eq 'choice_even' ? cell(c) : NaN
rows2(c) = strcol('headline') eq 'table1.frac_industry' && strcol('series') eq 'choice_odd' ? cell(c) : NaN
plot data using (rows1('place')):(rows1('low')):(rows1('high')) with filledcurves fillstyle solid 1 noborder fillcolor rgb '#595959', \
     data using (rows2('place')):(rows2('low')):(rows2('high')) with filledcurves fillstyle solid 1 noborder fillcolor rgb '#4095C5'

unset multiplot
set output
