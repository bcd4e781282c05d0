# gnuplot fig5.gp, in the folder of fig5.csv, writes fig5.svg
set terminal svg enhanced rounded name 'fig5' size 336, 435 font 'Arial,8.00' background '#FFFFFF'
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
set bmargin at screen 0.53037
set tmargin at screen 0.82606
unset logscale x
unset logscale y
set xrange [2017.4:2022.6]
set yrange [0:250]
set xtics nomirror out scale 0.5, 0.25 offset screen 0, 0.01364 ('2018' 2018, '2019' 2019, '2020' 2020, '2021' 2021, '2022' 2022)
set ytics nomirror out scale 0.5, 0.25 offset screen 0.00984, 0 ('0' 0, '50' 50, '100' 100, '150' 150, '200' 200, '250' 250)
set border 3 linewidth 0.67 linecolor rgb '#222222'
unset grid
a1(c) = strcol('series') eq 'mentions' ? cell(c) : NaN
a2(c) = strcol('series') eq 'studies' ? cell(c) : NaN
plot data using (middle(a1('from'), a1('to'))):(0):(inset(a1('from'), a1('to'), 0.03)):(inset(a1('to'), a1('from'), 0.03)):(0):(a1('papers')) with boxxyerror fillstyle solid 1 noborder fillcolor rgb '#8CD3C0', \
     data using (middle(a2('from'), a2('to'))):(0):(inset(a2('from'), a2('to'), 0.03)):(inset(a2('to'), a2('from'), 0.03)):(0):(a2('papers')) with boxxyerror fillstyle solid 1 noborder fillcolor rgb '#007E5C', \
     '+' every ::0::0 using (2020):(125):('synthetic data') with labels center rotate by 20 font 'Arial:Bold,30.25' textcolor rgb '#C8C8C8', \
     data using (middle(cell('from'), cell('to'))):(cell('papers')):(strcol('papers')) with labels offset screen 0, 0.01305 font 'Arial,8.00' textcolor rgb '#222222'

# Panel b
set lmargin at screen 0.10800
set rmargin at screen 0.97191
set bmargin at screen 0.11293
set tmargin at screen 0.40862
unset logscale x
unset logscale y
set xrange [2017.4:2022.6]
set yrange [0:0.108389398999]
set xtics nomirror out scale 0.5, 0.25 offset screen 0, 0.01364 ('2018' 2018, '2019' 2019, '2020' 2020, '2021' 2021, '2022' 2022)
set ytics nomirror out scale 0.5, 0.25 offset screen 0.00984, 0 ('0' 0, '5' 0.05, '10' 0.1)
set border 3 linewidth 0.67 linecolor rgb '#222222'
set grid ytics back linetype 1 dashtype solid linewidth 0.40 linecolor rgb '#E4E4E4'
set object rectangle from screen 0.10800, 0.85824 to screen 0.13272, 0.87738 front fillcolor rgb '#8CD3C0' fillstyle solid noborder
set object rectangle from screen 0.35807, 0.85824 to screen 0.38279, 0.87738 front fillcolor rgb '#007E5C' fillstyle solid noborder
set label 'Mention BERT' at screen 0.14396, 0.86781 left font 'Arial,9.33' textcolor rgb '#222222' front
set label 'Study BERT' at screen 0.39403, 0.86781 left font 'Arial,9.33' textcolor rgb '#222222' front
set label 'Papers' at screen 0.02788, 0.67822 center rotate by 90 font 'Arial,9.33' textcolor rgb '#222222' front
set label 'a' at screen 0.01124, 0.90434 left font 'Arial:Bold,12.00' textcolor rgb '#222222' front
set label 'Papers a year' at screen 0.05056, 0.90434 left font 'Arial,9.33' textcolor rgb '#222222' front
set label 'Share of papers (%)' at screen 0.04111, 0.26077 center rotate by 90 font 'Arial,9.33' textcolor rgb '#222222' front
set label 'b' at screen 0.01124, 0.44341 left font 'Arial:Bold,12.00' textcolor rgb '#222222' front
set label 'Share of papers with a known answer' at screen 0.05056, 0.44341 left font 'Arial,9.33' textcolor rgb '#222222' front
set label 'Source: simulated papers, shipped with computedivide. Annotated NeurIPS papers that mention' at screen 0.01124, 0.05932 left font 'Arial,7.33' textcolor rgb '#666666' front
set label 'BERT, RoBERTa or DistilBERT (n = 9341 with a known answer), and that study it (n = 9341).' at screen 0.01124, 0.03907 left font 'Arial,7.33' textcolor rgb '#666666' front
set label 'Whiskers: 95 % Wilson intervals.' at screen 0.01124, 0.01882 left font 'Arial,7.33' textcolor rgb '#666666' front
set object rectangle from screen 0.00000, 0.93912 to screen 1.00000, 1.00000 front fillcolor rgb '#D55E00' fillstyle solid noborder
set label 'SYNTHETIC DATA – says nothing about the world' at screen 0.50000, 0.96956 center font 'Arial:Bold,12.00' textcolor rgb '#FFFFFF' front
b1(c) = strcol('series') eq 'mentions' ? cell(c) : NaN
b2(c) = strcol('series') eq 'studies' ? cell(c) : NaN
plot '+' every ::0::0 using (2020):(0.0541946994997):('synthetic data') with labels center rotate by 20 font 'Arial:Bold,30.25' textcolor rgb '#C8C8C8', \
     data using (middle(b1('from'), b1('to'))):(b1('share')) with lines linewidth 1.33 linecolor rgb '#8CD3C0', \
     data using (middle(b1('from'), b1('to'))):(b1('low')):(0):(b1('high')-b1('low')) with vectors nohead linewidth 2.05 linecolor rgb '#FFFFFF', \
     data using (middle(b1('from'), b1('to'))):(b1('low')):(0):(b1('high')-b1('low')) with vectors nohead linewidth 0.93 linecolor rgb '#8CD3C0', \
     data using (middle(b1('from'), b1('to'))):(b1('share')) with points pointtype 7 pointsize 0.711 linecolor rgb '#8CD3C0', \
     data using (middle(b2('from'), b2('to'))):(b2('share')) with lines linewidth 1.33 linecolor rgb '#007E5C', \
     data using (middle(b2('from'), b2('to'))):(b2('low')):(0):(b2('high')-b2('low')) with vectors nohead linewidth 2.05 linecolor rgb '#FFFFFF', \
     data using (middle(b2('from'), b2('to'))):(b2('low')):(0):(b2('high')-b2('low')) with vectors nohead linewidth 0.93 linecolor rgb '#007E5C', \
     data using (middle(b2('from'), b2('to'))):(b2('share')) with points pointtype 7 pointsize 0.711 linecolor rgb '#007E5C'

unset multiplot
set output
