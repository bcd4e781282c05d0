# gnuplot census2019.gp, in the folder of census2019_figure.csv, writes census2019.svg
set terminal svg enhanced rounded name 'census2019' size 336, 495 font 'Arial,8.00' background '#FFFFFF'
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
set clip two
set multiplot

# Panel a
set lmargin at screen 0.10800
set rmargin at screen 0.96629
set bmargin at screen 0.54315
set tmargin at screen 0.86416
unset logscale x
unset logscale y
set xrange [-0.03:1.03]
set yrange [0:1]
set xtics nomirror out scale 0.5, 0.25 offset screen 0, 0.01199 ('0' 0, '25' 0.25, '50' 0.5, '75' 0.75, '100' 1)
set ytics nomirror out scale 0.5, 0.25 offset screen 0.00984, 0 ('0' 0, '25' 0.25, '50' 0.5, '75' 0.75, '100' 1)
set border 3 linewidth 0.67 linecolor rgb '#222222'
set grid ytics back linetype 1 dashtype solid linewidth 0.40 linecolor rgb '#E4E4E4'
$a_labels << EOD
x,y,label
0,0.810333320237,"Logit: authors from industry 0 %, papers with code 81 % (95 % interval 78.5 to 83.3 %)"
0.025,0.806113597964,"Logit: authors from industry 2.5 %, papers with code 80.6 % (95 % interval 78.1 to 82.9 %)"
0.075,0.797461217369,"Logit: authors from industry 7.5 %, papers with code 79.7 % (95 % interval 77.3 to 82 %)"
0.125,0.78852401053,"Logit: authors from industry 12.5 %, papers with code 78.9 % (95 % interval 76.5 to 81 %)"
0.15,0.78394844114,"Logit: authors from industry 15 %, papers with code 78.4 % (95 % interval 76.1 to 80.6 %)"
0.2,0.774583515226,"Logit: authors from industry 20 %, papers with code 77.5 % (95 % interval 75.1 to 79.6 %)"
0.25,0.76493437665,"Logit: authors from industry 25 %, papers with code 76.5 % (95 % interval 74.1 to 78.7 %)"
0.275,0.760003757702,"Logit: authors from industry 27.5 %, papers with code 76 % (95 % interval 73.6 to 78.2 %)"
0.325,0.749932005723,"Logit: authors from industry 32.5 %, papers with code 75 % (95 % interval 72.5 to 77.3 %)"
0.375,0.739582410226,"Logit: authors from industry 37.5 %, papers with code 74 % (95 % interval 71.3 to 76.4 %)"
0.4,0.734304728222,"Logit: authors from industry 40 %, papers with code 73.4 % (95 % interval 70.7 to 76 %)"
0.45,0.723546787734,"Logit: authors from industry 45 %, papers with code 72.4 % (95 % interval 69.4 to 75.1 %)"
0.5,0.712523790411,"Logit: authors from industry 50 %, papers with code 71.3 % (95 % interval 68 to 74.3 %)"
0.525,0.706915045168,"Logit: authors from industry 52.5 %, papers with code 70.7 % (95 % interval 67.3 to 73.9 %)"
0.575,0.695507969368,"Logit: authors from industry 57.5 %, papers with code 69.6 % (95 % interval 65.8 to 73 %)"
0.625,0.683855473712,"Logit: authors from industry 62.5 %, papers with code 68.4 % (95 % interval 64.3 to 72.2 %)"
0.65,0.677940216361,"Logit: authors from industry 65 %, papers with code 67.8 % (95 % interval 63.5 to 71.8 %)"
0.7,0.66593833839,"Logit: authors from industry 70 %, papers with code 66.6 % (95 % interval 62 to 70.9 %)"
0.75,0.653717653613,"Logit: authors from industry 75 %, papers with code 65.4 % (95 % interval 60.3 to 70.1 %)"
0.775,0.647529141444,"Logit: authors from industry 77.5 %, papers with code 64.8 % (95 % interval 59.5 to 69.7 %)"
0.825,0.63500412076,"Logit: authors from industry 82.5 %, papers with code 63.5 % (95 % interval 57.8 to 68.8 %)"
0.875,0.622293638911,"Logit: authors from industry 87.5 %, papers with code 62.2 % (95 % interval 56.1 to 68 %)"
0.9,0.615873529684,"Logit: authors from industry 90 %, papers with code 61.6 % (95 % interval 55.2 to 67.6 %)"
0.95,0.60291344334,"Logit: authors from industry 95 %, papers with code 60.3 % (95 % interval 53.5 to 66.7 %)"
1,0.58980732639,"Logit: authors from industry 100 %, papers with code 59 % (95 % interval 51.7 to 65.9 %)"
0,0.789651293588,"Papers: authors from industry 0 %, papers with code 79 % (95 % interval 76.2 to 81.5 %), papers 889"
0.255434419382,0.847368421053,"Papers: authors from industry 25.5 %, papers with code 84.7 % (95 % interval 78.9 to 89.2 %), papers 190"
0.535751257025,0.689440993789,"Papers: authors from industry 53.6 %, papers with code 68.9 % (95 % interval 61.4 to 75.6 %), papers 161"
0.787087301587,0.58,"Papers: authors from industry 78.7 %, papers with code 58 % (95 % interval 44.2 to 70.6 %), papers 50"
1,0.621848739496,"Papers: authors from industry 100 %, papers with code 62.2 % (95 % interval 53.2 to 70.4 %), papers 119"
EOD
a1(c) = strcol('panel') eq 'a' && strcol('series') eq 'logit' ? cell(c) : NaN
a2(c) = strcol('panel') eq 'a' && strcol('series') eq 'bin' ? cell(c) : NaN
plot data using (a1('x')):(a1('low')):(a1('high')) with filledcurves fillstyle solid 1 noborder fillcolor rgb '#D1E6F1', \
     data using (a1('x')):(a1('y')) with lines linewidth 1.60 linecolor rgb '#0072B2', \
     data using (a2('x')):(a2('low')):(0):(a2('high')-a2('low')) with vectors nohead linewidth 1.76 linecolor rgb '#FFFFFF', \
     data using (a2('x')):(a2('low')):(0):(a2('high')-a2('low')) with vectors nohead linewidth 0.80 linecolor rgb '#222222', \
     data using (a2('x')):(a2('y')) with points pointtype 7 pointsize 0.800 linecolor rgb '#222222', \
     data using (a2('x')):(1):(strcol('n')) with labels offset screen 0, 0.01529 font 'Arial,8.00' textcolor rgb '#222222', \
     $a_labels using 1:2:3 with labels hypertext point pointtype 7 pointsize 1.333 linecolor rgb '#FFFFFFFF'

# Panel b
set lmargin at screen 0.45604
set rmargin at screen 0.96629
set bmargin at screen 0.16954
set tmargin at screen 0.42023
unset logscale x
unset logscale y
set xrange [-3.07567481013:0.146460705244]
set yrange [0.4:8.6]
set xtics nomirror out scale 0.5, 0.25 offset screen 0, 0.01199 ('−3' -3, '−2' -2, '−1' -1, '0' 0)
unset ytics
set border 1 linewidth 0.67 linecolor rgb '#222222'
unset grid
set label 'Authors from industry (%)' at screen 0.53715, 0.49729 center font 'Arial,9.33' textcolor rgb '#222222' front
set label 'Papers with code (%)' at screen 0.02788, 0.70365 center rotate by 90 font 'Arial,9.33' textcolor rgb '#222222' front
set label 'a' at screen 0.01124, 0.91919 left font 'Arial:Bold,12.00' textcolor rgb '#222222' front
set label 'Code: 79 % without, 62 % with only authors from industry' at screen 0.05056, 0.91919 left font 'Arial,9.33' textcolor rgb '#222222' front
set label 'Coefficient (log odds)' at screen 0.71117, 0.12368 center font 'Arial,9.33' textcolor rgb '#222222' front
set label 'b' at screen 0.01124, 0.44928 left font 'Arial:Bold,12.00' textcolor rgb '#222222' front
set label '7 ways to count authors: 7 intervals below 0, 0 above' at screen 0.05056, 0.44928 left font 'Arial,9.33' textcolor rgb '#222222' front
set label 'Any company (n = 1409)' at screen 0.43357, 0.40189 right font 'Arial,8.00' textcolor rgb '#222222' front
set label 'Share of companies (n = 1409)' at screen 0.43357, 0.37132 right font 'Arial,8.00' textcolor rgb '#222222' front
set label 'Companies alone (n = 1409)' at screen 0.43357, 0.34074 right font 'Arial,8.00' textcolor rgb '#222222' front
set label 'Unknown authors left out (n = 1408)' at screen 0.43357, 0.31017 right font 'Arial,8.00' textcolor rgb '#222222' front
set label 'Unknown authors as industry (n = 1409)' at screen 0.43357, 0.27960 right font 'Arial,8.00' textcolor rgb '#222222' front
set label 'All authors known (n = 1351)' at screen 0.43357, 0.24903 right font 'Arial,8.00' textcolor rgb '#222222' front
set label 'Titles matched (n = 1290)' at screen 0.43357, 0.21845 right font 'Arial,8.00' textcolor rgb '#222222' front
set label 'Paper, Table 1 (n = 94)' at screen 0.43357, 0.18788 right font 'Arial,8.00' textcolor rgb '#222222' front
set label 'Source: NeurIPS 2019, affiliations and code release. n = 1409 papers, authors counted as' at screen 0.01124, 0.09500 left font 'Arial,8.00' textcolor rgb '#666666' front
set label '“Any company” (black in b; the paper’s estimate in purple). Points in a: no, up to a third, up' at screen 0.01124, 0.07559 left font 'Arial,8.00' textcolor rgb '#666666' front
set label 'to two thirds, more, and only authors from industry (counts above), with 95 % Wilson' at screen 0.01124, 0.05618 left font 'Arial,8.00' textcolor rgb '#666666' front
set label 'intervals. Curve: the logit at the mean of 3.9 authors, with its 95 % band. Lines in b: 95 %' at screen 0.01124, 0.03676 left font 'Arial,8.00' textcolor rgb '#666666' front
set label 'intervals.' at screen 0.01124, 0.01735 left font 'Arial,8.00' textcolor rgb '#666666' front
set label 'With more authors from industry code is released less often: log' at screen 0.01124, 0.98324 left font 'Arial:Bold,10.67' textcolor rgb '#222222' front
set label 'odds −1.09 [−1.45, −0.73]' at screen 0.01124, 0.95735 left font 'Arial:Bold,10.67' textcolor rgb '#222222' front
$b_labels << EOD
x,y,label
-1.0890085218,8,"Any company: coefficient of the fraction of authors from industry −1.09 (95 % interval −1.45 to −0.729), papers 1409"
-1.18625182768,7,"Share of companies: coefficient of the fraction of authors from industry −1.19 (95 % interval −1.56 to −0.814), papers 1409"
-1.23338592858,6,"Companies alone: coefficient of the fraction of authors from industry −1.23 (95 % interval −1.61 to −0.856), papers 1409"
-1.05992573108,5,"Unknown authors left out: coefficient of the fraction of authors from industry −1.06 (95 % interval −1.42 to −0.704), papers 1408"
-1.06844533615,4,"Unknown authors as industry: coefficient of the fraction of authors from industry −1.07 (95 % interval −1.42 to −0.713), papers 1409"
-1.1245679277,3,"All authors known: coefficient of the fraction of authors from industry −1.12 (95 % interval −1.49 to −0.758), papers 1351"
-1.133764195,2,"Titles matched: coefficient of the fraction of authors from industry −1.13 (95 % interval −1.51 to −0.758), papers 1290"
-1.52,1,"Paper, Table 1: coefficient of the fraction of authors from industry −1.52 (95 % interval −2.93 to −0.111), papers 94"
EOD
b1(c) = strcol('panel') eq 'b' && strcol('series') eq 'any_company' ? cell(c) : NaN
b2(c) = strcol('panel') eq 'b' && strcol('series') eq 'shares' ? cell(c) : NaN
b3(c) = strcol('panel') eq 'b' && strcol('series') eq 'only_companies' ? cell(c) : NaN
b4(c) = strcol('panel') eq 'b' && strcol('series') eq 'unknown_left_out' ? cell(c) : NaN
b5(c) = strcol('panel') eq 'b' && strcol('series') eq 'unknown_industry' ? cell(c) : NaN
b6(c) = strcol('panel') eq 'b' && strcol('series') eq 'all_known' ? cell(c) : NaN
b7(c) = strcol('panel') eq 'b' && strcol('series') eq 'joined' ? cell(c) : NaN
b8(c) = strcol('panel') eq 'b' && strcol('series') eq 'paper' ? cell(c) : NaN
plot '+' every ::0::0 using (0):(0.4):(0):(8.2) with vectors nohead linewidth 0.67 linecolor rgb '#B8B8B8', \
     data using (b1('low')):(b1('y')):(b1('high')-b1('low')):(0) with vectors nohead linewidth 1.47 linecolor rgb '#FFFFFF', \
     data using (b1('low')):(b1('y')):(b1('high')-b1('low')):(0) with vectors nohead linewidth 0.67 linecolor rgb '#222222', \
     data using (b1('x')):(b1('y')) with points pointtype 7 pointsize 0.711 linecolor rgb '#222222', \
     data using (b2('low')):(b2('y')):(b2('high')-b2('low')):(0) with vectors nohead linewidth 1.47 linecolor rgb '#FFFFFF', \
     data using (b2('low')):(b2('y')):(b2('high')-b2('low')):(0) with vectors nohead linewidth 0.67 linecolor rgb '#0072B2', \
     data using (b2('x')):(b2('y')) with points pointtype 7 pointsize 0.711 linecolor rgb '#0072B2', \
     data using (b3('low')):(b3('y')):(b3('high')-b3('low')):(0) with vectors nohead linewidth 1.47 linecolor rgb '#FFFFFF', \
     data using (b3('low')):(b3('y')):(b3('high')-b3('low')):(0) with vectors nohead linewidth 0.67 linecolor rgb '#0072B2', \
     data using (b3('x')):(b3('y')) with points pointtype 7 pointsize 0.711 linecolor rgb '#0072B2', \
     data using (b4('low')):(b4('y')):(b4('high')-b4('low')):(0) with vectors nohead linewidth 1.47 linecolor rgb '#FFFFFF', \
     data using (b4('low')):(b4('y')):(b4('high')-b4('low')):(0) with vectors nohead linewidth 0.67 linecolor rgb '#0072B2', \
     data using (b4('x')):(b4('y')) with points pointtype 7 pointsize 0.711 linecolor rgb '#0072B2', \
     data using (b5('low')):(b5('y')):(b5('high')-b5('low')):(0) with vectors nohead linewidth 1.47 linecolor rgb '#FFFFFF', \
     data using (b5('low')):(b5('y')):(b5('high')-b5('low')):(0) with vectors nohead linewidth 0.67 linecolor rgb '#0072B2', \
     data using (b5('x')):(b5('y')) with points pointtype 7 pointsize 0.711 linecolor rgb '#0072B2', \
     data using (b6('low')):(b6('y')):(b6('high')-b6('low')):(0) with vectors nohead linewidth 1.47 linecolor rgb '#FFFFFF', \
     data using (b6('low')):(b6('y')):(b6('high')-b6('low')):(0) with vectors nohead linewidth 0.67 linecolor rgb '#0072B2', \
     data using (b6('x')):(b6('y')) with points pointtype 7 pointsize 0.711 linecolor rgb '#0072B2', \
     data using (b7('low')):(b7('y')):(b7('high')-b7('low')):(0) with vectors nohead linewidth 1.47 linecolor rgb '#FFFFFF', \
     data using (b7('low')):(b7('y')):(b7('high')-b7('low')):(0) with vectors nohead linewidth 0.67 linecolor rgb '#0072B2', \
     data using (b7('x')):(b7('y')) with points pointtype 7 pointsize 0.711 linecolor rgb '#0072B2', \
     data using (b8('low')):(b8('y')):(b8('high')-b8('low')):(0) with vectors nohead linewidth 1.47 linecolor rgb '#FFFFFF', \
     data using (b8('low')):(b8('y')):(b8('high')-b8('low')):(0) with vectors nohead linewidth 0.67 linecolor rgb '#CC79A7', \
     data using (b8('x')):(b8('y')) with points pointtype 7 pointsize 0.711 linecolor rgb '#CC79A7', \
     $b_labels using 1:2:3 with labels hypertext point pointtype 7 pointsize 1.333 linecolor rgb '#FFFFFFFF'

unset multiplot
set output
