# gnuplot fig5.gp, in the folder of fig5.csv, writes fig5.svg
set terminal svg enhanced rounded name 'fig5' size 336, 404 font 'Arial,8.00' background '#FFFFFF'
set output 'fig5.svg'
set encoding utf8
set datafile separator comma
set datafile columnheaders
data = 'fig5.csv'
cell(c) = strcol(c) eq '' ? NaN : column(c)
middle(a, b) = (a + b)/2
inset(a, b, part) = a + (b - a)*part
log_middle(a, b) = sqrt(a)*sqrt(b)
log_inset(a, b, part) = a*(b/a)**part
unset key
set multiplot

# Panel a
set lmargin at screen 0.10800
set rmargin at screen 0.97191
set bmargin at screen 0.57003
set tmargin at screen 0.88783
unset logscale x
unset logscale y
set xrange [2017.4:2022.6]
set yrange [0:150]
set xtics nomirror out scale 0.5, 0.25 offset screen 0, 0.01466 ('2018' 2018, '2019' 2019, '2020' 2020, '2021' 2021, '2022' 2022)
set ytics nomirror out scale 0.5, 0.25 offset screen 0.00984, 0 ('0' 0, '50' 50, '100' 100, '150' 150)
set border 3 linewidth 0.67 linecolor rgb '#222222'
unset grid
a1(c) = strcol('series') eq 'abstracts' ? cell(c) : NaN
a2(c) = strcol('series') eq 'quotes' ? cell(c) : NaN
plot data using (middle(a1('from'), a1('to'))):(0):(inset(a1('from'), a1('to'), 0.03)):(inset(a1('to'), a1('from'), 0.03)):(0):(a1('papers')) with boxxyerror fillstyle solid 1 noborder fillcolor rgb '#8CD3C0', \
     data using (middle(a2('from'), a2('to'))):(0):(inset(a2('from'), a2('to'), 0.03)):(inset(a2('to'), a2('from'), 0.03)):(0):(a2('papers')) with boxxyerror fillstyle solid 1 noborder fillcolor rgb '#007E5C', \
     data using (middle(cell('from'), cell('to'))):(cell('papers')):(strcol('papers')) with labels offset screen 0, 0.01402 font 'Arial,8.00' textcolor rgb '#222222'

# Panel b
set lmargin at screen 0.10800
set rmargin at screen 0.97191
set bmargin at screen 0.12137
set tmargin at screen 0.43917
unset logscale x
unset logscale y
set xrange [2017.4:2022.6]
set yrange [0:0.0603743051428]
set xtics nomirror out scale 0.5, 0.25 offset screen 0, 0.01466 ('2018' 2018, '2019' 2019, '2020' 2020, '2021' 2021, '2022' 2022)
set ytics nomirror out scale 0.5, 0.25 offset screen 0.00984, 0 ('0' 0, '2' 0.02, '4' 0.04, '6' 0.06)
set border 3 linewidth 0.67 linecolor rgb '#222222'
set grid ytics back linetype 1 dashtype solid linewidth 0.40 linecolor rgb '#E4E4E4'
set object rectangle from screen 0.10800, 0.92242 to screen 0.13272, 0.94298 front fillcolor rgb '#8CD3C0' fillstyle solid noborder
set object rectangle from screen 0.39048, 0.92242 to screen 0.41520, 0.94298 front fillcolor rgb '#007E5C' fillstyle solid noborder
set label 'In title or abstract' at screen 0.14396, 0.93270 left font 'Arial,9.33' textcolor rgb '#222222' front
set label 'In quoted sentences' at screen 0.42644, 0.93270 left font 'Arial,9.33' textcolor rgb '#222222' front
set label 'Papers' at screen 0.02788, 0.72893 center rotate by 90 font 'Arial,9.33' textcolor rgb '#222222' front
set label 'a' at screen 0.01124, 0.97196 left font 'Arial:Bold,12.00' textcolor rgb '#222222' front
set label 'Papers a year' at screen 0.05056, 0.97196 left font 'Arial,9.33' textcolor rgb '#222222' front
set label 'Share of papers (%)' at screen 0.05433, 0.28027 center rotate by 90 font 'Arial,9.33' textcolor rgb '#222222' front
set label 'b' at screen 0.01124, 0.47656 left font 'Arial:Bold,12.00' textcolor rgb '#222222' front
set label 'Share of papers with a known answer' at screen 0.05056, 0.47656 left font 'Arial,9.33' textcolor rgb '#222222' front
set label 'Source: Reproducibility index joined with author lists. NeurIPS papers (n = 9340) with BERT,' at screen 0.01124, 0.06376 left font 'Arial,7.33' textcolor rgb '#666666' front
set label 'RoBERTa or DistilBERT in title or abstract, and in the sentences that the index quotes: both are' at screen 0.01124, 0.04199 left font 'Arial,7.33' textcolor rgb '#666666' front
set label 'lower bounds of those that mention it. Whiskers: 95 % Wilson intervals.' at screen 0.01124, 0.02023 left font 'Arial,7.33' textcolor rgb '#666666' front
b1(c) = strcol('series') eq 'abstracts' ? cell(c) : NaN
b2(c) = strcol('series') eq 'quotes' ? cell(c) : NaN
plot data using (middle(b1('from'), b1('to'))):(b1('share')) with lines linewidth 1.33 linecolor rgb '#8CD3C0', \
     data using (middle(b1('from'), b1('to'))):(b1('low')):(0):(b1('high')-b1('low')) with vectors nohead linewidth 2.05 linecolor rgb '#FFFFFF', \
     data using (middle(b1('from'), b1('to'))):(b1('low')):(0):(b1('high')-b1('low')) with vectors nohead linewidth 0.93 linecolor rgb '#8CD3C0', \
     data using (middle(b1('from'), b1('to'))):(b1('share')) with points pointtype 7 pointsize 0.711 linecolor rgb '#8CD3C0', \
     data using (middle(b2('from'), b2('to'))):(b2('share')) with lines linewidth 1.33 linecolor rgb '#007E5C', \
     data using (middle(b2('from'), b2('to'))):(b2('low')):(0):(b2('high')-b2('low')) with vectors nohead linewidth 2.05 linecolor rgb '#FFFFFF', \
     data using (middle(b2('from'), b2('to'))):(b2('low')):(0):(b2('high')-b2('low')) with vectors nohead linewidth 0.93 linecolor rgb '#007E5C', \
     data using (middle(b2('from'), b2('to'))):(b2('share')) with points pointtype 7 pointsize 0.711 linecolor rgb '#007E5C'

unset multiplot
set output
