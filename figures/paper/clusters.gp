# gnuplot clusters.gp, in the folder of clusters.csv, writes clusters.svg
set terminal svg enhanced rounded name 'clusters' size 336, 248 font 'Arial,8.00' background '#FFFFFF'
set output 'clusters.svg'
set encoding utf8
set datafile separator comma
set datafile columnheaders
data = 'clusters.csv'
cell(c) = strcol(c) eq '' ? NaN : column(c)
middle(a, b) = (a + b)/2
inset(a, b, part) = a + (b - a)*part
log_middle(a, b) = sqrt(a)*sqrt(b)
log_inset(a, b, part) = a*(b/a)**part
unset key
set multiplot

# The panel
set lmargin at screen 0.10800
set rmargin at screen 0.97191
set bmargin at screen 0.19799
set tmargin at screen 0.80788
unset logscale x
unset logscale y
set xrange [2017.4:2025.6]
set yrange [0:1]
set xtics nomirror out scale 0.5, 0.25 offset screen 0, 0.02392 ('2018' 2018, '2019' 2019, '2020' 2020, '2021' 2021, '2022' 2022, '2023' 2023, '2024' 2024, '2025' 2025)
set ytics nomirror out scale 0.5, 0.25 offset screen 0.00984, 0 ('0' 0, '25' 0.25, '50' 0.5, '75' 0.75, '100' 1)
set border 3 linewidth 0.67 linecolor rgb '#222222'
unset grid
set object rectangle from screen 0.03371, 0.87345 to screen 0.05843, 0.90699 front fillcolor rgb '#D55E00' fillstyle solid noborder
set object rectangle from screen 0.18972, 0.87345 to screen 0.21444, 0.90699 front fillcolor rgb '#0072B2' fillstyle solid noborder
set object rectangle from screen 0.38119, 0.87345 to screen 0.40591, 0.90699 front fillcolor rgb '#009E73' fillstyle solid noborder
set object rectangle from screen 0.60351, 0.87345 to screen 0.62823, 0.90699 front fillcolor rgb '#99D8C7' fillstyle solid noborder
set object rectangle from screen 0.85514, 0.87345 to screen 0.87986, 0.90699 front fillcolor rgb '#F0E442' fillstyle solid noborder
set label 'n =' at screen 0.09227, 0.83838 right font 'Arial,8.00' textcolor rgb '#222222' front
set label 'Private' at screen 0.06966, 0.89022 left font 'Arial,9.33' textcolor rgb '#222222' front
set label 'Academic' at screen 0.22567, 0.89022 left font 'Arial,9.33' textcolor rgb '#222222' front
set label 'Government' at screen 0.41714, 0.89022 left font 'Arial,9.33' textcolor rgb '#222222' front
set label 'Public, unclear' at screen 0.63947, 0.89022 left font 'Arial,9.33' textcolor rgb '#222222' front
set label 'Mixed' at screen 0.89109, 0.89022 left font 'Arial,9.33' textcolor rgb '#222222' front
set label '16-bit OP/s at the end of the year (%)' at screen 0.02788, 0.50294 center rotate by 90 font 'Arial,9.33' textcolor rgb '#222222' front
set label 'Who owns AI computing clusters' at screen 0.01124, 0.95426 left font 'Arial,9.33' textcolor rgb '#222222' front
set label 'Source: Epoch AI, GPU clusters, December 2025. The data cover a tenth to a fifth of all AI compute.' at screen 0.01124, 0.10400 left font 'Arial,7.33' textcolor rgb '#666666' front
set label 'n: clusters of the standard analysis that run at the end of the year. Unclear: no known owner. Mixed:' at screen 0.01124, 0.06850 left font 'Arial,7.33' textcolor rgb '#666666' front
set label 'public and private together. Years with fewer than 10 are in the table alone.' at screen 0.01124, 0.03300 left font 'Arial,7.33' textcolor rgb '#666666' front
rows1(c) = cell('n') >= 10 ? cell(c) : NaN
plot data using (rows1('year')):(0):(rows1('year')-0.4):(rows1('year')+0.4):(0):(rows1('share_private')) with boxxyerror fillstyle solid 1 noborder fillcolor rgb '#D55E00', \
     data using (rows1('year')):(rows1('share_private')):(rows1('year')-0.4):(rows1('year')+0.4):(rows1('share_private')):(rows1('share_private')+rows1('share_academic')) with boxxyerror fillstyle solid 1 noborder fillcolor rgb '#0072B2', \
     data using (rows1('year')):(rows1('share_private')+rows1('share_academic')):(rows1('year')-0.4):(rows1('year')+0.4):(rows1('share_private')+rows1('share_academic')):(rows1('share_private')+rows1('share_academic')+rows1('share_government')) with boxxyerror fillstyle solid 1 noborder fillcolor rgb '#009E73', \
     data using (rows1('year')):(rows1('share_private')+rows1('share_academic')+rows1('share_government')):(rows1('year')-0.4):(rows1('year')+0.4):(rows1('share_private')+rows1('share_academic')+rows1('share_government')):(rows1('share_private')+rows1('share_academic')+rows1('share_government')+rows1('share_public_unknown')) with boxxyerror fillstyle solid 1 noborder fillcolor rgb '#99D8C7', \
     data using (rows1('year')):(rows1('share_private')+rows1('share_academic')+rows1('share_government')+rows1('share_public_unknown')):(rows1('year')-0.4):(rows1('year')+0.4):(rows1('share_private')+rows1('share_academic')+rows1('share_government')+rows1('share_public_unknown')):(rows1('share_private')+rows1('share_academic')+rows1('share_government')+rows1('share_public_unknown')+rows1('share_public_private')) with boxxyerror fillstyle solid 1 noborder fillcolor rgb '#F0E442', \
     data using (rows1('year')):(1):(strcol('n')) with labels offset screen 0, 0.03049 font 'Arial,8.00' textcolor rgb '#222222'

unset multiplot
set output
