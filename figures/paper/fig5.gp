# gnuplot fig5.gp, in the folder of fig5.csv, writes fig5.svg
set terminal svg enhanced rounded name 'fig5' size 336, 438 font 'Arial,8.00' background '#FFFFFF'
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
set clip two
set multiplot

# Panel a
set lmargin at screen 0.10800
set rmargin at screen 0.97191
set bmargin at screen 0.51729
set tmargin at screen 0.81050
unset logscale x
unset logscale y
set xrange [2017.4:2022.6]
set yrange [0:150]
set xtics nomirror out scale 0.5, 0.25 offset screen 0, 0.01353 ('2018' 2018, '2019' 2019, '2020' 2020, '2021' 2021, '2022' 2022)
set ytics nomirror out scale 0.5, 0.25 offset screen 0.00984, 0 ('0' 0, '50' 50, '100' 100, '150' 150)
set border 3 linewidth 0.67 linecolor rgb '#222222'
unset grid
$a_labels << EOD
x,y,label
2018.82,5.5,"2019, papers with BERT in title or abstract: papers 11 (of 1428 with a known answer)"
2019.82,8.5,"2020, papers with BERT in title or abstract: papers 17 (of 1898 with a known answer)"
2020.82,9.5,"2021, papers with BERT in title or abstract: papers 19 (of 2334 with a known answer)"
2021.82,8.5,"2022, papers with BERT in title or abstract: papers 17 (of 2638 with a known answer)"
2018.18,0.5,"2018, papers with BERT in a quoted sentence: papers 1 (of 1009 with a known answer)"
2019.18,14.5,"2019, papers with BERT in a quoted sentence: papers 29 (of 1428 with a known answer)"
2020.18,21.5,"2020, papers with BERT in a quoted sentence: papers 43 (of 1898 with a known answer)"
2021.18,41.5,"2021, papers with BERT in a quoted sentence: papers 83 (of 2334 with a known answer)"
2022.18,65,"2022, papers with BERT in a quoted sentence: papers 130 (of 2671 with a known answer)"
EOD
a1(c) = strcol('series') eq 'abstracts' ? cell(c) : NaN
a2(c) = strcol('series') eq 'quotes' ? cell(c) : NaN
plot data using (middle(a1('from'), a1('to'))):(0):(inset(a1('from'), a1('to'), 0.03)):(inset(a1('to'), a1('from'), 0.03)):(0):(a1('papers')) with boxxyerror fillstyle solid 1 noborder fillcolor rgb '#8CD3C0', \
     data using (middle(a2('from'), a2('to'))):(0):(inset(a2('from'), a2('to'), 0.03)):(inset(a2('to'), a2('from'), 0.03)):(0):(a2('papers')) with boxxyerror fillstyle solid 1 noborder fillcolor rgb '#007E5C', \
     '+' every ::0::0 using (2017.4):(65):(3.6):(0) with vectors nohead linewidth 1.07 dashtype (6,4) linecolor rgb '#CC79A7', \
     '+' every ::0::0 using (2017.4):(87):(3.6):(0) with vectors nohead linewidth 1.07 dashtype (6,4) linecolor rgb '#CC79A7', \
     data using (middle(cell('from'), cell('to'))):(cell('papers')):(strcol('papers')) with labels offset screen 0, 0.01294 font 'Arial,8.00' textcolor rgb '#222222', \
     $a_labels using 1:2:3 with labels hypertext point pointtype 7 pointsize 1.333 linecolor rgb '#FFFFFFFF'

# Panel b
set lmargin at screen 0.10800
set rmargin at screen 0.97191
set bmargin at screen 0.11644
set tmargin at screen 0.40965
unset logscale x
unset logscale y
set xrange [2017.4:2022.6]
set yrange [0:0.0603743051428]
set xtics nomirror out scale 0.5, 0.25 offset screen 0, 0.01353 ('2018' 2018, '2019' 2019, '2020' 2020, '2021' 2021, '2022' 2022)
set ytics nomirror out scale 0.5, 0.25 offset screen 0.00984, 0 ('0' 0, '2' 0.02, '4' 0.04, '6' 0.06)
set border 3 linewidth 0.67 linecolor rgb '#222222'
set grid ytics back linetype 1 dashtype solid linewidth 0.40 linecolor rgb '#E4E4E4'
set object rectangle from screen 0.10800, 0.86225 to screen 0.13272, 0.88122 front fillcolor rgb '#8CD3C0' fillstyle solid noborder
set object rectangle from screen 0.39048, 0.86225 to screen 0.41520, 0.88122 front fillcolor rgb '#007E5C' fillstyle solid noborder
set label 'In title or abstract' at screen 0.14396, 0.87173 left font 'Arial,9.33' textcolor rgb '#222222' front
set label 'In quoted sentences' at screen 0.42644, 0.87173 left font 'Arial,9.33' textcolor rgb '#222222' front
set label 'Papers' at screen 0.02788, 0.66390 center rotate by 90 font 'Arial,9.33' textcolor rgb '#222222' front
set label 'a' at screen 0.01124, 0.90882 left font 'Arial:Bold,12.00' textcolor rgb '#222222' front
set label 'Papers by year' at screen 0.05056, 0.90882 left font 'Arial,9.33' textcolor rgb '#222222' front
set label 'Paper: 65 in 2021' at screen 0.51273, 0.65875 left font 'Arial,8.00' textcolor rgb '#8F5575' front
set label 'Paper: more than 3 times 2019' at screen 0.37396, 0.70176 left font 'Arial,8.00' textcolor rgb '#8F5575' front
set label 'Share of papers (%)' at screen 0.05433, 0.26304 center rotate by 90 font 'Arial,9.33' textcolor rgb '#222222' front
set label 'b' at screen 0.01124, 0.44242 left font 'Arial:Bold,12.00' textcolor rgb '#222222' front
set label 'Share of the conference''s papers' at screen 0.05056, 0.44242 left font 'Arial,9.33' textcolor rgb '#222222' front
set label 'Paper: about 3 % in 2021' at screen 0.29208, 0.27654 left font 'Arial,8.00' textcolor rgb '#8F5575' front
set label 'Source: Reproducibility index joined with author lists. NeurIPS papers (n = 9340) with BERT,' at screen 0.01124, 0.06339 left font 'Arial,8.00' textcolor rgb '#666666' front
set label 'RoBERTa or DistilBERT in title or abstract, and in the sentences that the index quotes: both' at screen 0.01124, 0.04148 left font 'Arial,8.00' textcolor rgb '#666666' front
set label 'are lower bounds of those that mention it. Whiskers: 95 % Wilson intervals.' at screen 0.01124, 0.01958 left font 'Arial,8.00' textcolor rgb '#666666' front
set label 'NeurIPS papers with BERT in a quoted sentence went from 29' at screen 0.01124, 0.98108 left font 'Arial:Bold,10.67' textcolor rgb '#222222' front
set label 'in 2019 to 83 in 2021, 2.9 times as many' at screen 0.01124, 0.95188 left font 'Arial:Bold,10.67' textcolor rgb '#222222' front
$b_labels << EOD
x,y,label
2017.82,0,"2018, papers with BERT in title or abstract: share 0 % (0 of 1009, 95 % interval 0 to 0.379 %)"
2018.82,0.00770308123249,"2019, papers with BERT in title or abstract: share 0.77 % (11 of 1428, 95 % interval 0.431 to 1.37 %)"
2019.82,0.00895679662803,"2020, papers with BERT in title or abstract: share 0.896 % (17 of 1898, 95 % interval 0.56 to 1.43 %)"
2020.82,0.00814053127678,"2021, papers with BERT in title or abstract: share 0.814 % (19 of 2334, 95 % interval 0.522 to 1.27 %)"
2021.82,0.00644427596664,"2022, papers with BERT in title or abstract: share 0.644 % (17 of 2638, 95 % interval 0.403 to 1.03 %)"
2018.18,0.000991080277502,"2018, papers with BERT in a quoted sentence: share 0.0991 % (1 of 1009, 95 % interval 0.0175 to 0.559 %)"
2019.18,0.0203081232493,"2019, papers with BERT in a quoted sentence: share 2.03 % (29 of 1428, 95 % interval 1.42 to 2.9 %)"
2020.18,0.022655426765,"2020, papers with BERT in a quoted sentence: share 2.27 % (43 of 1898, 95 % interval 1.69 to 3.04 %)"
2021.18,0.0355612682091,"2021, papers with BERT in a quoted sentence: share 3.56 % (83 of 2334, 95 % interval 2.88 to 4.39 %)"
2022.18,0.0486709097716,"2022, papers with BERT in a quoted sentence: share 4.87 % (130 of 2671, 95 % interval 4.11 to 5.75 %)"
EOD
b1(c) = strcol('series') eq 'abstracts' ? cell(c) : NaN
b2(c) = strcol('series') eq 'quotes' ? cell(c) : NaN
plot '+' every ::0::0 using (2017.4):(0.03):(4.1):(0) with vectors nohead linewidth 1.07 dashtype (6,4) linecolor rgb '#CC79A7', \
     data using (middle(b1('from'), b1('to'))):(b1('share')) with lines linewidth 1.33 linecolor rgb '#8CD3C0', \
     data using (middle(b1('from'), b1('to'))):(b1('low')):(0):(b1('high')-b1('low')) with vectors nohead linewidth 2.05 linecolor rgb '#FFFFFF', \
     data using (middle(b1('from'), b1('to'))):(b1('low')):(0):(b1('high')-b1('low')) with vectors nohead linewidth 0.93 linecolor rgb '#8CD3C0', \
     data using (middle(b1('from'), b1('to'))):(b1('share')) with points pointtype 7 pointsize 0.711 linecolor rgb '#8CD3C0', \
     data using (middle(b2('from'), b2('to'))):(b2('share')) with lines linewidth 1.33 linecolor rgb '#007E5C', \
     data using (middle(b2('from'), b2('to'))):(b2('low')):(0):(b2('high')-b2('low')) with vectors nohead linewidth 2.05 linecolor rgb '#FFFFFF', \
     data using (middle(b2('from'), b2('to'))):(b2('low')):(0):(b2('high')-b2('low')) with vectors nohead linewidth 0.93 linecolor rgb '#007E5C', \
     data using (middle(b2('from'), b2('to'))):(b2('share')) with points pointtype 7 pointsize 0.711 linecolor rgb '#007E5C', \
     $b_labels using 1:2:3 with labels hypertext point pointtype 7 pointsize 1.333 linecolor rgb '#FFFFFFFF'

unset multiplot
set output
