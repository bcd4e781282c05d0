# gnuplot fig6.gp, in the folder of fig6.csv, writes fig6.svg
set terminal svg enhanced rounded name 'fig6' size 692, 663 font 'Arial,8.00' background '#FFFFFF'
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
set clip two
set multiplot

# Panel a
set lmargin at screen 0.05253
set rmargin at screen 0.34103
set bmargin at screen 0.70484
set tmargin at screen 0.89862
unset logscale x
unset logscale y
set xrange [-0.05:1.05]
set yrange [-0.03:1.03]
set xtics nomirror out scale 0.5, 0.25 offset screen 0, 0.00894 ('0' 0, '25' 0.25, '50' 0.5, '75' 0.75, '100' 1)
set ytics nomirror out scale 0.5, 0.25 offset screen 0.00478, 0 ('0' 0, '25' 0.25, '50' 0.5, '75' 0.75, '100' 1)
set border 3 linewidth 0.67 linecolor rgb '#222222'
set grid ytics back linetype 1 dashtype solid linewidth 0.40 linecolor rgb '#E4E4E4'
$a_labels << EOD
x,y,label
0,0.318303276117,"2017, fitted line: authors from industry 0 %, papers with code 31.8 % (95 % interval 27.6 to 36.1 %)"
0.025,0.315034290206,"2017, fitted line: authors from industry 2.5 %, papers with code 31.5 % (95 % interval 27.4 to 35.6 %)"
0.075,0.308496318385,"2017, fitted line: authors from industry 7.5 %, papers with code 30.8 % (95 % interval 26.9 to 34.8 %)"
0.125,0.301958346563,"2017, fitted line: authors from industry 12.5 %, papers with code 30.2 % (95 % interval 26.5 to 33.9 %)"
0.15,0.298689360652,"2017, fitted line: authors from industry 15 %, papers with code 29.9 % (95 % interval 26.2 to 33.5 %)"
0.2,0.29215138883,"2017, fitted line: authors from industry 20 %, papers with code 29.2 % (95 % interval 25.6 to 32.8 %)"
0.25,0.285613417009,"2017, fitted line: authors from industry 25 %, papers with code 28.6 % (95 % interval 25 to 32.2 %)"
0.275,0.282344431098,"2017, fitted line: authors from industry 27.5 %, papers with code 28.2 % (95 % interval 24.6 to 31.9 %)"
0.325,0.275806459276,"2017, fitted line: authors from industry 32.5 %, papers with code 27.6 % (95 % interval 23.8 to 31.3 %)"
0.375,0.269268487454,"2017, fitted line: authors from industry 37.5 %, papers with code 26.9 % (95 % interval 23 to 30.8 %)"
0.4,0.265999501543,"2017, fitted line: authors from industry 40 %, papers with code 26.6 % (95 % interval 22.6 to 30.6 %)"
0.45,0.259461529722,"2017, fitted line: authors from industry 45 %, papers with code 25.9 % (95 % interval 21.7 to 30.2 %)"
0.5,0.2529235579,"2017, fitted line: authors from industry 50 %, papers with code 25.3 % (95 % interval 20.7 to 29.9 %)"
0.525,0.249654571989,"2017, fitted line: authors from industry 52.5 %, papers with code 25 % (95 % interval 20.2 to 29.7 %)"
0.575,0.243116600167,"2017, fitted line: authors from industry 57.5 %, papers with code 24.3 % (95 % interval 19.2 to 29.4 %)"
0.625,0.236578628345,"2017, fitted line: authors from industry 62.5 %, papers with code 23.7 % (95 % interval 18.2 to 29.1 %)"
0.65,0.233309642435,"2017, fitted line: authors from industry 65 %, papers with code 23.3 % (95 % interval 17.6 to 29 %)"
0.7,0.226771670613,"2017, fitted line: authors from industry 70 %, papers with code 22.7 % (95 % interval 16.6 to 28.8 %)"
0.75,0.220233698791,"2017, fitted line: authors from industry 75 %, papers with code 22 % (95 % interval 15.5 to 28.5 %)"
0.775,0.21696471288,"2017, fitted line: authors from industry 77.5 %, papers with code 21.7 % (95 % interval 15 to 28.4 %)"
0.825,0.210426741058,"2017, fitted line: authors from industry 82.5 %, papers with code 21 % (95 % interval 13.9 to 28.2 %)"
0.875,0.203888769237,"2017, fitted line: authors from industry 87.5 %, papers with code 20.4 % (95 % interval 12.8 to 28 %)"
0.9,0.200619783326,"2017, fitted line: authors from industry 90 %, papers with code 20.1 % (95 % interval 12.2 to 27.9 %)"
0.95,0.194081811504,"2017, fitted line: authors from industry 95 %, papers with code 19.4 % (95 % interval 11.1 to 27.7 %)"
1,0.187543839682,"2017, fitted line: authors from industry 100 %, papers with code 18.8 % (95 % interval 9.97 to 27.5 %)"
0,0.312195121951,"2017: authors from industry 0 %, papers with code 31.2 % (95 % interval 26.9 to 35.9 %), papers 410"
0.261591478697,0.315789473684,"2017: authors from industry 26.2 %, papers with code 31.6 % (95 % interval 22.2 to 42.7 %), papers 76"
0.535961488421,0.262295081967,"2017: authors from industry 53.6 %, papers with code 26.2 % (95 % interval 16.8 to 38.4 %), papers 61"
0.781130952381,0.35,"2017: authors from industry 78.1 %, papers with code 35 % (95 % interval 18.1 to 56.7 %), papers 20"
1,0.111111111111,"2017: authors from industry 100 %, papers with code 11.1 % (95 % interval 4.84 to 23.5 %), papers 45"
EOD
a1(c) = strcol('year') eq '2017' && strcol('series') eq 'fit' ? cell(c) : NaN
a2(c) = strcol('year') eq '2017' && strcol('series') eq 'bin' ? cell(c) : NaN
plot data using (a1('frac_industry')):(a1('low')):(a1('high')) with filledcurves fillstyle solid 1 noborder fillcolor rgb '#D6E8F3', \
     data using (a1('frac_industry')):(a1('share')) with lines linewidth 1.33 linecolor rgb '#0072B2', \
     data using (a2('frac_industry')):(a2('low')):(0):(a2('high')-a2('low')) with vectors nohead linewidth 1.76 linecolor rgb '#FFFFFF', \
     data using (a2('frac_industry')):(a2('low')):(0):(a2('high')-a2('low')) with vectors nohead linewidth 0.80 linecolor rgb '#4D9CC9', \
     data using (a2('frac_industry')):(a2('share')) with points pointtype 7 pointsize 0.667 linecolor rgb '#0072B2', \
     data using (a2('frac_industry')):(1.03):(strcol('n')) with labels offset screen 0, 0.01140 font 'Arial,8.00' textcolor rgb '#222222', \
     $a_labels using 1:2:3 with labels hypertext point pointtype 7 pointsize 1.333 linecolor rgb '#FFFFFFFF'

# Panel b
set lmargin at screen 0.37382
set rmargin at screen 0.66232
set bmargin at screen 0.70484
set tmargin at screen 0.89862
unset logscale x
unset logscale y
set xrange [-0.05:1.05]
set yrange [-0.03:1.03]
set xtics nomirror out scale 0.5, 0.25 offset screen 0, 0.00894 ('0' 0, '25' 0.25, '50' 0.5, '75' 0.75, '100' 1)
set ytics nomirror out scale 0.5, 0.25 offset screen 0.00478, 0 ('0' 0, '25' 0.25, '50' 0.5, '75' 0.75, '100' 1)
set border 3 linewidth 0.67 linecolor rgb '#222222'
set grid ytics back linetype 1 dashtype solid linewidth 0.40 linecolor rgb '#E4E4E4'
$b_labels << EOD
x,y,label
0,0.386533341188,"2018, fitted line: authors from industry 0 %, papers with code 38.7 % (95 % interval 34.8 to 42.5 %)"
0.025,0.387371527192,"2018, fitted line: authors from industry 2.5 %, papers with code 38.7 % (95 % interval 35 to 42.5 %)"
0.075,0.3890478992,"2018, fitted line: authors from industry 7.5 %, papers with code 38.9 % (95 % interval 35.4 to 42.4 %)"
0.125,0.390724271208,"2018, fitted line: authors from industry 12.5 %, papers with code 39.1 % (95 % interval 35.7 to 42.4 %)"
0.15,0.391562457212,"2018, fitted line: authors from industry 15 %, papers with code 39.2 % (95 % interval 35.9 to 42.4 %)"
0.2,0.39323882922,"2018, fitted line: authors from industry 20 %, papers with code 39.3 % (95 % interval 36.1 to 42.5 %)"
0.25,0.394915201228,"2018, fitted line: authors from industry 25 %, papers with code 39.5 % (95 % interval 36.3 to 42.7 %)"
0.275,0.395753387232,"2018, fitted line: authors from industry 27.5 %, papers with code 39.6 % (95 % interval 36.4 to 42.8 %)"
0.325,0.39742975924,"2018, fitted line: authors from industry 32.5 %, papers with code 39.7 % (95 % interval 36.4 to 43 %)"
0.375,0.399106131248,"2018, fitted line: authors from industry 37.5 %, papers with code 39.9 % (95 % interval 36.5 to 43.4 %)"
0.4,0.399944317252,"2018, fitted line: authors from industry 40 %, papers with code 40 % (95 % interval 36.5 to 43.5 %)"
0.45,0.401620689259,"2018, fitted line: authors from industry 45 %, papers with code 40.2 % (95 % interval 36.4 to 43.9 %)"
0.5,0.403297061267,"2018, fitted line: authors from industry 50 %, papers with code 40.3 % (95 % interval 36.3 to 44.3 %)"
0.525,0.404135247271,"2018, fitted line: authors from industry 52.5 %, papers with code 40.4 % (95 % interval 36.3 to 44.6 %)"
0.575,0.405811619279,"2018, fitted line: authors from industry 57.5 %, papers with code 40.6 % (95 % interval 36.1 to 45.1 %)"
0.625,0.407487991287,"2018, fitted line: authors from industry 62.5 %, papers with code 40.7 % (95 % interval 35.9 to 45.6 %)"
0.65,0.408326177291,"2018, fitted line: authors from industry 65 %, papers with code 40.8 % (95 % interval 35.9 to 45.8 %)"
0.7,0.410002549299,"2018, fitted line: authors from industry 70 %, papers with code 41 % (95 % interval 35.7 to 46.3 %)"
0.75,0.411678921307,"2018, fitted line: authors from industry 75 %, papers with code 41.2 % (95 % interval 35.5 to 46.9 %)"
0.775,0.412517107311,"2018, fitted line: authors from industry 77.5 %, papers with code 41.3 % (95 % interval 35.3 to 47.2 %)"
0.825,0.414193479319,"2018, fitted line: authors from industry 82.5 %, papers with code 41.4 % (95 % interval 35.1 to 47.7 %)"
0.875,0.415869851327,"2018, fitted line: authors from industry 87.5 %, papers with code 41.6 % (95 % interval 34.9 to 48.3 %)"
0.9,0.416708037331,"2018, fitted line: authors from industry 90 %, papers with code 41.7 % (95 % interval 34.8 to 48.6 %)"
0.95,0.418384409339,"2018, fitted line: authors from industry 95 %, papers with code 41.8 % (95 % interval 34.5 to 49.2 %)"
1,0.420060781346,"2018, fitted line: authors from industry 100 %, papers with code 42 % (95 % interval 34.3 to 49.7 %)"
0,0.387453874539,"2018: authors from industry 0 %, papers with code 38.7 % (95 % interval 34.7 to 42.9 %), papers 542"
0.253917910448,0.373134328358,"2018: authors from industry 25.4 %, papers with code 37.3 % (95 % interval 29.6 to 45.7 %), papers 134"
0.529528985507,0.423913043478,"2018: authors from industry 53 %, papers with code 42.4 % (95 % interval 32.8 to 52.6 %), papers 92"
0.779949874687,0.447368421053,"2018: authors from industry 78 %, papers with code 44.7 % (95 % interval 30.1 to 60.3 %), papers 38"
1,0.413461538462,"2018: authors from industry 100 %, papers with code 41.3 % (95 % interval 32.4 to 51 %), papers 104"
EOD
b1(c) = strcol('year') eq '2018' && strcol('series') eq 'fit' ? cell(c) : NaN
b2(c) = strcol('year') eq '2018' && strcol('series') eq 'bin' ? cell(c) : NaN
plot data using (b1('frac_industry')):(b1('low')):(b1('high')) with filledcurves fillstyle solid 1 noborder fillcolor rgb '#D6E8F3', \
     data using (b1('frac_industry')):(b1('share')) with lines linewidth 1.33 linecolor rgb '#0072B2', \
     data using (b2('frac_industry')):(b2('low')):(0):(b2('high')-b2('low')) with vectors nohead linewidth 1.76 linecolor rgb '#FFFFFF', \
     data using (b2('frac_industry')):(b2('low')):(0):(b2('high')-b2('low')) with vectors nohead linewidth 0.80 linecolor rgb '#4D9CC9', \
     data using (b2('frac_industry')):(b2('share')) with points pointtype 7 pointsize 0.667 linecolor rgb '#0072B2', \
     data using (b2('frac_industry')):(1.03):(strcol('n')) with labels offset screen 0, 0.01140 font 'Arial,8.00' textcolor rgb '#222222', \
     $b_labels using 1:2:3 with labels hypertext point pointtype 7 pointsize 1.333 linecolor rgb '#FFFFFFFF'

# Panel c
set lmargin at screen 0.69510
set rmargin at screen 0.98361
set bmargin at screen 0.70484
set tmargin at screen 0.89862
unset logscale x
unset logscale y
set xrange [-0.05:1.05]
set yrange [-0.03:1.03]
set xtics nomirror out scale 0.5, 0.25 offset screen 0, 0.00894 ('0' 0, '25' 0.25, '50' 0.5, '75' 0.75, '100' 1)
set ytics nomirror out scale 0.5, 0.25 offset screen 0.00478, 0 ('0' 0, '25' 0.25, '50' 0.5, '75' 0.75, '100' 1)
set border 3 linewidth 0.67 linecolor rgb '#222222'
set grid ytics back linetype 1 dashtype solid linewidth 0.40 linecolor rgb '#E4E4E4'
$c_labels << EOD
x,y,label
0,0.528051153993,"2019, fitted line: authors from industry 0 %, papers with code 52.8 % (95 % interval 49.5 to 56.1 %)"
0.025,0.528324389066,"2019, fitted line: authors from industry 2.5 %, papers with code 52.8 % (95 % interval 49.7 to 56 %)"
0.075,0.528870859213,"2019, fitted line: authors from industry 7.5 %, papers with code 52.9 % (95 % interval 49.9 to 55.9 %)"
0.125,0.529417329361,"2019, fitted line: authors from industry 12.5 %, papers with code 52.9 % (95 % interval 50.1 to 55.8 %)"
0.15,0.529690564434,"2019, fitted line: authors from industry 15 %, papers with code 53 % (95 % interval 50.2 to 55.8 %)"
0.2,0.530237034581,"2019, fitted line: authors from industry 20 %, papers with code 53 % (95 % interval 50.3 to 55.8 %)"
0.25,0.530783504728,"2019, fitted line: authors from industry 25 %, papers with code 53.1 % (95 % interval 50.3 to 55.9 %)"
0.275,0.531056739802,"2019, fitted line: authors from industry 27.5 %, papers with code 53.1 % (95 % interval 50.3 to 55.9 %)"
0.325,0.531603209949,"2019, fitted line: authors from industry 32.5 %, papers with code 53.2 % (95 % interval 50.3 to 56.1 %)"
0.375,0.532149680096,"2019, fitted line: authors from industry 37.5 %, papers with code 53.2 % (95 % interval 50.1 to 56.3 %)"
0.4,0.532422915169,"2019, fitted line: authors from industry 40 %, papers with code 53.2 % (95 % interval 50.1 to 56.4 %)"
0.45,0.532969385316,"2019, fitted line: authors from industry 45 %, papers with code 53.3 % (95 % interval 49.9 to 56.7 %)"
0.5,0.533515855463,"2019, fitted line: authors from industry 50 %, papers with code 53.4 % (95 % interval 49.7 to 57 %)"
0.525,0.533789090537,"2019, fitted line: authors from industry 52.5 %, papers with code 53.4 % (95 % interval 49.6 to 57.2 %)"
0.575,0.534335560684,"2019, fitted line: authors from industry 57.5 %, papers with code 53.4 % (95 % interval 49.3 to 57.5 %)"
0.625,0.534882030831,"2019, fitted line: authors from industry 62.5 %, papers with code 53.5 % (95 % interval 49.1 to 57.9 %)"
0.65,0.535155265904,"2019, fitted line: authors from industry 65 %, papers with code 53.5 % (95 % interval 48.9 to 58.1 %)"
0.7,0.535701736051,"2019, fitted line: authors from industry 70 %, papers with code 53.6 % (95 % interval 48.6 to 58.5 %)"
0.75,0.536248206198,"2019, fitted line: authors from industry 75 %, papers with code 53.6 % (95 % interval 48.4 to 58.9 %)"
0.775,0.536521441272,"2019, fitted line: authors from industry 77.5 %, papers with code 53.7 % (95 % interval 48.2 to 59.1 %)"
0.825,0.537067911419,"2019, fitted line: authors from industry 82.5 %, papers with code 53.7 % (95 % interval 47.9 to 59.5 %)"
0.875,0.537614381566,"2019, fitted line: authors from industry 87.5 %, papers with code 53.8 % (95 % interval 47.6 to 60 %)"
0.9,0.537887616639,"2019, fitted line: authors from industry 90 %, papers with code 53.8 % (95 % interval 47.4 to 60.2 %)"
0.95,0.538434086786,"2019, fitted line: authors from industry 95 %, papers with code 53.8 % (95 % interval 47.1 to 60.6 %)"
1,0.538980556934,"2019, fitted line: authors from industry 100 %, papers with code 53.9 % (95 % interval 46.8 to 61 %)"
0,0.510152284264,"2019: authors from industry 0 %, papers with code 51 % (95 % interval 47.5 to 54.5 %), papers 788"
0.251787994891,0.66091954023,"2019: authors from industry 25.2 %, papers with code 66.1 % (95 % interval 58.8 to 72.7 %), papers 174"
0.533719211823,0.510344827586,"2019: authors from industry 53.4 %, papers with code 51 % (95 % interval 43 to 59 %), papers 145"
0.78682377713,0.387755102041,"2019: authors from industry 78.7 %, papers with code 38.8 % (95 % interval 26.4 to 52.8 %), papers 49"
1,0.558558558559,"2019: authors from industry 100 %, papers with code 55.9 % (95 % interval 46.6 to 64.7 %), papers 111"
0,0.802811523815,"2019, census, fitted line: authors from industry 0 %, papers with code 80.3 % (95 % interval 77.8 to 82.8 %)"
0.025,0.798192492877,"2019, census, fitted line: authors from industry 2.5 %, papers with code 79.8 % (95 % interval 77.4 to 82.3 %)"
0.075,0.788954431001,"2019, census, fitted line: authors from industry 7.5 %, papers with code 78.9 % (95 % interval 76.6 to 81.2 %)"
0.125,0.779716369125,"2019, census, fitted line: authors from industry 12.5 %, papers with code 78 % (95 % interval 75.8 to 80.2 %)"
0.15,0.775097338187,"2019, census, fitted line: authors from industry 15 %, papers with code 77.5 % (95 % interval 75.3 to 79.7 %)"
0.2,0.765859276311,"2019, census, fitted line: authors from industry 20 %, papers with code 76.6 % (95 % interval 74.4 to 78.8 %)"
0.25,0.756621214435,"2019, census, fitted line: authors from industry 25 %, papers with code 75.7 % (95 % interval 73.4 to 77.9 %)"
0.275,0.752002183497,"2019, census, fitted line: authors from industry 27.5 %, papers with code 75.2 % (95 % interval 72.9 to 77.5 %)"
0.325,0.742764121621,"2019, census, fitted line: authors from industry 32.5 %, papers with code 74.3 % (95 % interval 71.8 to 76.7 %)"
0.375,0.733526059745,"2019, census, fitted line: authors from industry 37.5 %, papers with code 73.4 % (95 % interval 70.7 to 76 %)"
0.4,0.728907028807,"2019, census, fitted line: authors from industry 40 %, papers with code 72.9 % (95 % interval 70.1 to 75.7 %)"
0.45,0.719668966931,"2019, census, fitted line: authors from industry 45 %, papers with code 72 % (95 % interval 68.9 to 75 %)"
0.5,0.710430905055,"2019, census, fitted line: authors from industry 50 %, papers with code 71 % (95 % interval 67.7 to 74.3 %)"
0.525,0.705811874117,"2019, census, fitted line: authors from industry 52.5 %, papers with code 70.6 % (95 % interval 67.1 to 74 %)"
0.575,0.696573812241,"2019, census, fitted line: authors from industry 57.5 %, papers with code 69.7 % (95 % interval 65.9 to 73.4 %)"
0.625,0.687335750365,"2019, census, fitted line: authors from industry 62.5 %, papers with code 68.7 % (95 % interval 64.7 to 72.8 %)"
0.65,0.682716719427,"2019, census, fitted line: authors from industry 65 %, papers with code 68.3 % (95 % interval 64.1 to 72.5 %)"
0.7,0.673478657551,"2019, census, fitted line: authors from industry 70 %, papers with code 67.3 % (95 % interval 62.8 to 71.9 %)"
0.75,0.664240595675,"2019, census, fitted line: authors from industry 75 %, papers with code 66.4 % (95 % interval 61.6 to 71.3 %)"
0.775,0.659621564737,"2019, census, fitted line: authors from industry 77.5 %, papers with code 66 % (95 % interval 60.9 to 71 %)"
0.825,0.650383502861,"2019, census, fitted line: authors from industry 82.5 %, papers with code 65 % (95 % interval 59.7 to 70.4 %)"
0.875,0.641145440985,"2019, census, fitted line: authors from industry 87.5 %, papers with code 64.1 % (95 % interval 58.4 to 69.8 %)"
0.9,0.636526410047,"2019, census, fitted line: authors from industry 90 %, papers with code 63.7 % (95 % interval 57.8 to 69.5 %)"
0.95,0.627288348171,"2019, census, fitted line: authors from industry 95 %, papers with code 62.7 % (95 % interval 56.5 to 69 %)"
1,0.618050286295,"2019, census, fitted line: authors from industry 100 %, papers with code 61.8 % (95 % interval 55.2 to 68.4 %)"
0,0.789651293588,"2019, census: authors from industry 0 %, papers with code 79 % (95 % interval 76.2 to 81.5 %), papers 889"
0.255434419382,0.847368421053,"2019, census: authors from industry 25.5 %, papers with code 84.7 % (95 % interval 78.9 to 89.2 %), papers 190"
0.535751257025,0.689440993789,"2019, census: authors from industry 53.6 %, papers with code 68.9 % (95 % interval 61.4 to 75.6 %), papers 161"
0.787087301587,0.58,"2019, census: authors from industry 78.7 %, papers with code 58 % (95 % interval 44.2 to 70.6 %), papers 50"
1,0.621848739496,"2019, census: authors from industry 100 %, papers with code 62.2 % (95 % interval 53.2 to 70.4 %), papers 119"
EOD
c1(c) = strcol('year') eq '2019' && strcol('series') eq 'fit' ? cell(c) : NaN
c2(c) = strcol('year') eq '2019' && strcol('series') eq 'bin' ? cell(c) : NaN
c3(c) = strcol('year') eq '2019' && strcol('series') eq 'census_fit' ? cell(c) : NaN
c4(c) = strcol('year') eq '2019' && strcol('series') eq 'census_bin' ? cell(c) : NaN
plot data using (c1('frac_industry')):(c1('low')):(c1('high')) with filledcurves fillstyle solid 1 noborder fillcolor rgb '#D6E8F3', \
     data using (c1('frac_industry')):(c1('share')) with lines linewidth 1.33 linecolor rgb '#0072B2', \
     data using (c2('frac_industry')):(c2('low')):(0):(c2('high')-c2('low')) with vectors nohead linewidth 1.76 linecolor rgb '#FFFFFF', \
     data using (c2('frac_industry')):(c2('low')):(0):(c2('high')-c2('low')) with vectors nohead linewidth 0.80 linecolor rgb '#4D9CC9', \
     data using (c2('frac_industry')):(c2('share')) with points pointtype 7 pointsize 0.667 linecolor rgb '#0072B2', \
     data using (c3('frac_industry')):(c3('low')):(c3('high')) with filledcurves fillstyle solid 1 noborder fillcolor rgb '#FBF0D6', \
     data using (c3('frac_industry')):(c3('share')) with lines linewidth 1.33 linecolor rgb '#E69F00', \
     data using (c4('frac_industry')):(c4('low')):(0):(c4('high')-c4('low')) with vectors nohead linewidth 1.76 linecolor rgb '#FFFFFF', \
     data using (c4('frac_industry')):(c4('low')):(0):(c4('high')-c4('low')) with vectors nohead linewidth 0.80 linecolor rgb '#EEBC4D', \
     data using (c4('frac_industry')):(c4('share')) with points pointtype 7 pointsize 0.667 linecolor rgb '#E69F00', \
     data using (c2('frac_industry')):(1.03):(strcol('n')) with labels offset screen 0, 0.01140 font 'Arial,8.00' textcolor rgb '#222222', \
     $c_labels using 1:2:3 with labels hypertext point pointtype 7 pointsize 1.333 linecolor rgb '#FFFFFFFF'

# Panel d
set lmargin at screen 0.05253
set rmargin at screen 0.34103
set bmargin at screen 0.40116
set tmargin at screen 0.59494
unset logscale x
unset logscale y
set xrange [-0.05:1.05]
set yrange [-0.03:1.03]
set xtics nomirror out scale 0.5, 0.25 offset screen 0, 0.00894 ('0' 0, '25' 0.25, '50' 0.5, '75' 0.75, '100' 1)
set ytics nomirror out scale 0.5, 0.25 offset screen 0.00478, 0 ('0' 0, '25' 0.25, '50' 0.5, '75' 0.75, '100' 1)
set border 3 linewidth 0.67 linecolor rgb '#222222'
set grid ytics back linetype 1 dashtype solid linewidth 0.40 linecolor rgb '#E4E4E4'
$d_labels << EOD
x,y,label
0,0.601957816281,"2020, fitted line: authors from industry 0 %, papers with code 60.2 % (95 % interval 57.4 to 63 %)"
0.025,0.5993690466,"2020, fitted line: authors from industry 2.5 %, papers with code 59.9 % (95 % interval 57.2 to 62.7 %)"
0.075,0.594191507238,"2020, fitted line: authors from industry 7.5 %, papers with code 59.4 % (95 % interval 56.9 to 62 %)"
0.125,0.589013967877,"2020, fitted line: authors from industry 12.5 %, papers with code 58.9 % (95 % interval 56.5 to 61.3 %)"
0.15,0.586425198196,"2020, fitted line: authors from industry 15 %, papers with code 58.6 % (95 % interval 56.2 to 61 %)"
0.2,0.581247658834,"2020, fitted line: authors from industry 20 %, papers with code 58.1 % (95 % interval 55.8 to 60.5 %)"
0.25,0.576070119472,"2020, fitted line: authors from industry 25 %, papers with code 57.6 % (95 % interval 55.2 to 60 %)"
0.275,0.573481349791,"2020, fitted line: authors from industry 27.5 %, papers with code 57.3 % (95 % interval 55 to 59.7 %)"
0.325,0.568303810429,"2020, fitted line: authors from industry 32.5 %, papers with code 56.8 % (95 % interval 54.3 to 59.3 %)"
0.375,0.563126271067,"2020, fitted line: authors from industry 37.5 %, papers with code 56.3 % (95 % interval 53.7 to 58.9 %)"
0.4,0.560537501386,"2020, fitted line: authors from industry 40 %, papers with code 56.1 % (95 % interval 53.3 to 58.8 %)"
0.45,0.555359962024,"2020, fitted line: authors from industry 45 %, papers with code 55.5 % (95 % interval 52.6 to 58.5 %)"
0.5,0.550182422662,"2020, fitted line: authors from industry 50 %, papers with code 55 % (95 % interval 51.9 to 58.2 %)"
0.525,0.547593652981,"2020, fitted line: authors from industry 52.5 %, papers with code 54.8 % (95 % interval 51.5 to 58 %)"
0.575,0.542416113619,"2020, fitted line: authors from industry 57.5 %, papers with code 54.2 % (95 % interval 50.7 to 57.8 %)"
0.625,0.537238574258,"2020, fitted line: authors from industry 62.5 %, papers with code 53.7 % (95 % interval 49.9 to 57.5 %)"
0.65,0.534649804577,"2020, fitted line: authors from industry 65 %, papers with code 53.5 % (95 % interval 49.5 to 57.4 %)"
0.7,0.529472265215,"2020, fitted line: authors from industry 70 %, papers with code 52.9 % (95 % interval 48.7 to 57.2 %)"
0.75,0.524294725853,"2020, fitted line: authors from industry 75 %, papers with code 52.4 % (95 % interval 47.9 to 57 %)"
0.775,0.521705956172,"2020, fitted line: authors from industry 77.5 %, papers with code 52.2 % (95 % interval 47.4 to 56.9 %)"
0.825,0.51652841681,"2020, fitted line: authors from industry 82.5 %, papers with code 51.7 % (95 % interval 46.6 to 56.7 %)"
0.875,0.511350877448,"2020, fitted line: authors from industry 87.5 %, papers with code 51.1 % (95 % interval 45.7 to 56.5 %)"
0.9,0.508762107767,"2020, fitted line: authors from industry 90 %, papers with code 50.9 % (95 % interval 45.3 to 56.4 %)"
0.95,0.503584568405,"2020, fitted line: authors from industry 95 %, papers with code 50.4 % (95 % interval 44.5 to 56.2 %)"
1,0.498407029043,"2020, fitted line: authors from industry 100 %, papers with code 49.8 % (95 % interval 43.6 to 56.1 %)"
0,0.588351431392,"2020: authors from industry 0 %, papers with code 58.8 % (95 % interval 55.8 to 61.8 %), papers 1013"
0.247588565612,0.651162790698,"2020: authors from industry 24.8 %, papers with code 65.1 % (95 % interval 59.1 to 70.7 %), papers 258"
0.53448429877,0.547619047619,"2020: authors from industry 53.4 %, papers with code 54.8 % (95 % interval 48 to 61.3 %), papers 210"
0.798161856065,0.466666666667,"2020: authors from industry 79.8 %, papers with code 46.7 % (95 % interval 35.8 to 57.8 %), papers 75"
1,0.484848484848,"2020: authors from industry 100 %, papers with code 48.5 % (95 % interval 40.1 to 56.9 %), papers 132"
EOD
d1(c) = strcol('year') eq '2020' && strcol('series') eq 'fit' ? cell(c) : NaN
d2(c) = strcol('year') eq '2020' && strcol('series') eq 'bin' ? cell(c) : NaN
plot data using (d1('frac_industry')):(d1('low')):(d1('high')) with filledcurves fillstyle solid 1 noborder fillcolor rgb '#D6E8F3', \
     data using (d1('frac_industry')):(d1('share')) with lines linewidth 1.33 linecolor rgb '#0072B2', \
     data using (d2('frac_industry')):(d2('low')):(0):(d2('high')-d2('low')) with vectors nohead linewidth 1.76 linecolor rgb '#FFFFFF', \
     data using (d2('frac_industry')):(d2('low')):(0):(d2('high')-d2('low')) with vectors nohead linewidth 0.80 linecolor rgb '#4D9CC9', \
     data using (d2('frac_industry')):(d2('share')) with points pointtype 7 pointsize 0.667 linecolor rgb '#0072B2', \
     data using (d2('frac_industry')):(1.03):(strcol('n')) with labels offset screen 0, 0.01140 font 'Arial,8.00' textcolor rgb '#222222', \
     $d_labels using 1:2:3 with labels hypertext point pointtype 7 pointsize 1.333 linecolor rgb '#FFFFFFFF'

# Panel e
set lmargin at screen 0.37382
set rmargin at screen 0.66232
set bmargin at screen 0.40116
set tmargin at screen 0.59494
unset logscale x
unset logscale y
set xrange [-0.05:1.05]
set yrange [-0.03:1.03]
set xtics nomirror out scale 0.5, 0.25 offset screen 0, 0.00894 ('0' 0, '25' 0.25, '50' 0.5, '75' 0.75, '100' 1)
set ytics nomirror out scale 0.5, 0.25 offset screen 0.00478, 0 ('0' 0, '25' 0.25, '50' 0.5, '75' 0.75, '100' 1)
set border 3 linewidth 0.67 linecolor rgb '#222222'
set grid ytics back linetype 1 dashtype solid linewidth 0.40 linecolor rgb '#E4E4E4'
$e_labels << EOD
x,y,label
0,0.645780520697,"2021, fitted line: authors from industry 0 %, papers with code 64.6 % (95 % interval 62.1 to 67.1 %)"
0.025,0.643865472011,"2021, fitted line: authors from industry 2.5 %, papers with code 64.4 % (95 % interval 62 to 66.8 %)"
0.075,0.64003537464,"2021, fitted line: authors from industry 7.5 %, papers with code 64 % (95 % interval 61.8 to 66.2 %)"
0.125,0.636205277268,"2021, fitted line: authors from industry 12.5 %, papers with code 63.6 % (95 % interval 61.5 to 65.7 %)"
0.15,0.634290228583,"2021, fitted line: authors from industry 15 %, papers with code 63.4 % (95 % interval 61.4 to 65.5 %)"
0.2,0.630460131211,"2021, fitted line: authors from industry 20 %, papers with code 63 % (95 % interval 61 to 65.1 %)"
0.25,0.62663003384,"2021, fitted line: authors from industry 25 %, papers with code 62.7 % (95 % interval 60.5 to 64.8 %)"
0.275,0.624714985154,"2021, fitted line: authors from industry 27.5 %, papers with code 62.5 % (95 % interval 60.3 to 64.6 %)"
0.325,0.620884887782,"2021, fitted line: authors from industry 32.5 %, papers with code 62.1 % (95 % interval 59.8 to 64.4 %)"
0.375,0.617054790411,"2021, fitted line: authors from industry 37.5 %, papers with code 61.7 % (95 % interval 59.2 to 64.2 %)"
0.4,0.615139741725,"2021, fitted line: authors from industry 40 %, papers with code 61.5 % (95 % interval 58.9 to 64.1 %)"
0.45,0.611309644354,"2021, fitted line: authors from industry 45 %, papers with code 61.1 % (95 % interval 58.3 to 64 %)"
0.5,0.607479546982,"2021, fitted line: authors from industry 50 %, papers with code 60.7 % (95 % interval 57.6 to 63.9 %)"
0.525,0.605564498296,"2021, fitted line: authors from industry 52.5 %, papers with code 60.6 % (95 % interval 57.3 to 63.8 %)"
0.575,0.601734400925,"2021, fitted line: authors from industry 57.5 %, papers with code 60.2 % (95 % interval 56.6 to 63.8 %)"
0.625,0.597904303553,"2021, fitted line: authors from industry 62.5 %, papers with code 59.8 % (95 % interval 55.9 to 63.7 %)"
0.65,0.595989254868,"2021, fitted line: authors from industry 65 %, papers with code 59.6 % (95 % interval 55.5 to 63.7 %)"
0.7,0.592159157496,"2021, fitted line: authors from industry 70 %, papers with code 59.2 % (95 % interval 54.8 to 63.6 %)"
0.75,0.588329060125,"2021, fitted line: authors from industry 75 %, papers with code 58.8 % (95 % interval 54.1 to 63.6 %)"
0.775,0.586414011439,"2021, fitted line: authors from industry 77.5 %, papers with code 58.6 % (95 % interval 53.7 to 63.5 %)"
0.825,0.582583914067,"2021, fitted line: authors from industry 82.5 %, papers with code 58.3 % (95 % interval 53 to 63.5 %)"
0.875,0.578753816696,"2021, fitted line: authors from industry 87.5 %, papers with code 57.9 % (95 % interval 52.3 to 63.5 %)"
0.9,0.57683876801,"2021, fitted line: authors from industry 90 %, papers with code 57.7 % (95 % interval 51.9 to 63.4 %)"
0.95,0.573008670639,"2021, fitted line: authors from industry 95 %, papers with code 57.3 % (95 % interval 51.2 to 63.4 %)"
1,0.569178573267,"2021, fitted line: authors from industry 100 %, papers with code 56.9 % (95 % interval 50.5 to 63.4 %)"
0,0.632881085395,"2021: authors from industry 0 %, papers with code 63.3 % (95 % interval 60.6 to 65.9 %), papers 1253"
0.243286039841,0.680487804878,"2021: authors from industry 24.3 %, papers with code 68 % (95 % interval 63.4 to 72.4 %), papers 410"
0.524054982818,0.59793814433,"2021: authors from industry 52.4 %, papers with code 59.8 % (95 % interval 54.1 to 65.3 %), papers 291"
0.786284927194,0.61038961039,"2021: authors from industry 78.6 %, papers with code 61 % (95 % interval 49.9 to 71.2 %), papers 77"
1,0.505882352941,"2021: authors from industry 100 %, papers with code 50.6 % (95 % interval 40.2 to 61 %), papers 85"
EOD
e1(c) = strcol('year') eq '2021' && strcol('series') eq 'fit' ? cell(c) : NaN
e2(c) = strcol('year') eq '2021' && strcol('series') eq 'bin' ? cell(c) : NaN
plot data using (e1('frac_industry')):(e1('low')):(e1('high')) with filledcurves fillstyle solid 1 noborder fillcolor rgb '#D6E8F3', \
     data using (e1('frac_industry')):(e1('share')) with lines linewidth 1.33 linecolor rgb '#0072B2', \
     data using (e2('frac_industry')):(e2('low')):(0):(e2('high')-e2('low')) with vectors nohead linewidth 1.76 linecolor rgb '#FFFFFF', \
     data using (e2('frac_industry')):(e2('low')):(0):(e2('high')-e2('low')) with vectors nohead linewidth 0.80 linecolor rgb '#4D9CC9', \
     data using (e2('frac_industry')):(e2('share')) with points pointtype 7 pointsize 0.667 linecolor rgb '#0072B2', \
     data using (e2('frac_industry')):(1.03):(strcol('n')) with labels offset screen 0, 0.01140 font 'Arial,8.00' textcolor rgb '#222222', \
     $e_labels using 1:2:3 with labels hypertext point pointtype 7 pointsize 1.333 linecolor rgb '#FFFFFFFF'

# Panel f
set lmargin at screen 0.69510
set rmargin at screen 0.98361
set bmargin at screen 0.40116
set tmargin at screen 0.59494
unset logscale x
unset logscale y
set xrange [-0.05:1.05]
set yrange [-0.03:1.03]
set xtics nomirror out scale 0.5, 0.25 offset screen 0, 0.00894 ('0' 0, '25' 0.25, '50' 0.5, '75' 0.75, '100' 1)
set ytics nomirror out scale 0.5, 0.25 offset screen 0.00478, 0 ('0' 0, '25' 0.25, '50' 0.5, '75' 0.75, '100' 1)
set border 3 linewidth 0.67 linecolor rgb '#222222'
set grid ytics back linetype 1 dashtype solid linewidth 0.40 linecolor rgb '#E4E4E4'
$f_labels << EOD
x,y,label
0,0.546526146494,"All years, fitted line: authors from industry 0 %, papers with code 54.7 % (95 % interval 53.2 to 56.1 %)"
0.025,0.545094212205,"All years, fitted line: authors from industry 2.5 %, papers with code 54.5 % (95 % interval 53.1 to 55.9 %)"
0.075,0.542230343627,"All years, fitted line: authors from industry 7.5 %, papers with code 54.2 % (95 % interval 52.9 to 55.5 %)"
0.125,0.539366475049,"All years, fitted line: authors from industry 12.5 %, papers with code 53.9 % (95 % interval 52.7 to 55.2 %)"
0.15,0.53793454076,"All years, fitted line: authors from industry 15 %, papers with code 53.8 % (95 % interval 52.6 to 55 %)"
0.2,0.535070672182,"All years, fitted line: authors from industry 20 %, papers with code 53.5 % (95 % interval 52.3 to 54.7 %)"
0.25,0.532206803604,"All years, fitted line: authors from industry 25 %, papers with code 53.2 % (95 % interval 52 to 54.4 %)"
0.275,0.530774869315,"All years, fitted line: authors from industry 27.5 %, papers with code 53.1 % (95 % interval 51.8 to 54.3 %)"
0.325,0.527911000737,"All years, fitted line: authors from industry 32.5 %, papers with code 52.8 % (95 % interval 51.5 to 54.1 %)"
0.375,0.525047132159,"All years, fitted line: authors from industry 37.5 %, papers with code 52.5 % (95 % interval 51.1 to 53.9 %)"
0.4,0.52361519787,"All years, fitted line: authors from industry 40 %, papers with code 52.4 % (95 % interval 50.9 to 53.8 %)"
0.45,0.520751329292,"All years, fitted line: authors from industry 45 %, papers with code 52.1 % (95 % interval 50.6 to 53.6 %)"
0.5,0.517887460714,"All years, fitted line: authors from industry 50 %, papers with code 51.8 % (95 % interval 50.1 to 53.4 %)"
0.525,0.516455526425,"All years, fitted line: authors from industry 52.5 %, papers with code 51.6 % (95 % interval 49.9 to 53.4 %)"
0.575,0.513591657847,"All years, fitted line: authors from industry 57.5 %, papers with code 51.4 % (95 % interval 49.5 to 53.2 %)"
0.625,0.510727789269,"All years, fitted line: authors from industry 62.5 %, papers with code 51.1 % (95 % interval 49.1 to 53.1 %)"
0.65,0.50929585498,"All years, fitted line: authors from industry 65 %, papers with code 50.9 % (95 % interval 48.9 to 53 %)"
0.7,0.506431986402,"All years, fitted line: authors from industry 70 %, papers with code 50.6 % (95 % interval 48.4 to 52.9 %)"
0.75,0.503568117824,"All years, fitted line: authors from industry 75 %, papers with code 50.4 % (95 % interval 48 to 52.8 %)"
0.775,0.502136183535,"All years, fitted line: authors from industry 77.5 %, papers with code 50.2 % (95 % interval 47.7 to 52.7 %)"
0.825,0.499272314957,"All years, fitted line: authors from industry 82.5 %, papers with code 49.9 % (95 % interval 47.3 to 52.6 %)"
0.875,0.496408446379,"All years, fitted line: authors from industry 87.5 %, papers with code 49.6 % (95 % interval 46.8 to 52.5 %)"
0.9,0.49497651209,"All years, fitted line: authors from industry 90 %, papers with code 49.5 % (95 % interval 46.6 to 52.4 %)"
0.95,0.492112643512,"All years, fitted line: authors from industry 95 %, papers with code 49.2 % (95 % interval 46.1 to 52.3 %)"
1,0.489248774934,"All years, fitted line: authors from industry 100 %, papers with code 48.9 % (95 % interval 45.7 to 52.2 %)"
0,0.531452820769,"All years: authors from industry 0 %, papers with code 53.1 % (95 % interval 51.6 to 54.7 %), papers 4006"
0.248424134748,0.604562737643,"All years: authors from industry 24.8 %, papers with code 60.5 % (95 % interval 57.5 to 63.4 %), papers 1052"
0.53008924395,0.523153942428,"All years: authors from industry 53 %, papers with code 52.3 % (95 % interval 48.8 to 55.8 %), papers 799"
0.788498679397,0.482625482625,"All years: authors from industry 78.8 %, papers with code 48.3 % (95 % interval 42.2 to 54.3 %), papers 259"
1,0.454926624738,"All years: authors from industry 100 %, papers with code 45.5 % (95 % interval 41.1 to 50 %), papers 477"
EOD
f1(c) = strcol('year') eq 'all' && strcol('series') eq 'fit' ? cell(c) : NaN
f2(c) = strcol('year') eq 'all' && strcol('series') eq 'bin' ? cell(c) : NaN
plot data using (f1('frac_industry')):(f1('low')):(f1('high')) with filledcurves fillstyle solid 1 noborder fillcolor rgb '#DCDCDC', \
     '+' every ::0::0 using (0):(0.814):(1):(-0.3245) with vectors nohead linewidth 1.07 dashtype (6,4) linecolor rgb '#CC79A7', \
     data using (f1('frac_industry')):(f1('share')) with lines linewidth 1.33 linecolor rgb '#222222', \
     data using (f2('frac_industry')):(f2('low')):(0):(f2('high')-f2('low')) with vectors nohead linewidth 1.76 linecolor rgb '#FFFFFF', \
     data using (f2('frac_industry')):(f2('low')):(0):(f2('high')-f2('low')) with vectors nohead linewidth 0.80 linecolor rgb '#646464', \
     data using (f2('frac_industry')):(f2('share')) with points pointtype 7 pointsize 0.667 linecolor rgb '#222222', \
     data using (f2('frac_industry')):(1.03):(strcol('n')) with labels offset screen 0, 0.01140 font 'Arial,8.00' textcolor rgb '#222222', \
     $f_labels using 1:2:3 with labels hypertext point pointtype 7 pointsize 1.333 linecolor rgb '#FFFFFFFF'

# Panel g
set lmargin at screen 0.05253
set rmargin at screen 0.34103
set bmargin at screen 0.09747
set tmargin at screen 0.29126
unset logscale x
unset logscale y
set xrange [-0.05:1.05]
set yrange [-0.03:1.03]
set xtics nomirror out scale 0.5, 0.25 offset screen 0, 0.00894 ('0' 0, '25' 0.25, '50' 0.5, '75' 0.75, '100' 1)
set ytics nomirror out scale 0.5, 0.25 offset screen 0.00478, 0 ('0' 0, '25' 0.25, '50' 0.5, '75' 0.75, '100' 1)
set border 3 linewidth 0.67 linecolor rgb '#222222'
set grid ytics back linetype 1 dashtype solid linewidth 0.40 linecolor rgb '#E4E4E4'
$g_labels << EOD
x,y,label
0,0.799888564386,"2022, fitted line: authors from industry 0 %, papers with code 80 % (95 % interval 78 to 81.9 %)"
0.025,0.795307680117,"2022, fitted line: authors from industry 2.5 %, papers with code 79.5 % (95 % interval 77.7 to 81.4 %)"
0.075,0.786145911579,"2022, fitted line: authors from industry 7.5 %, papers with code 78.6 % (95 % interval 76.9 to 80.4 %)"
0.125,0.776984143041,"2022, fitted line: authors from industry 12.5 %, papers with code 77.7 % (95 % interval 76 to 79.4 %)"
0.15,0.772403258772,"2022, fitted line: authors from industry 15 %, papers with code 77.2 % (95 % interval 75.6 to 78.9 %)"
0.2,0.763241490234,"2022, fitted line: authors from industry 20 %, papers with code 76.3 % (95 % interval 74.6 to 78 %)"
0.25,0.754079721696,"2022, fitted line: authors from industry 25 %, papers with code 75.4 % (95 % interval 73.6 to 77.2 %)"
0.275,0.749498837427,"2022, fitted line: authors from industry 27.5 %, papers with code 74.9 % (95 % interval 73.1 to 76.8 %)"
0.325,0.740337068889,"2022, fitted line: authors from industry 32.5 %, papers with code 74 % (95 % interval 72 to 76.1 %)"
0.375,0.731175300351,"2022, fitted line: authors from industry 37.5 %, papers with code 73.1 % (95 % interval 70.9 to 75.4 %)"
0.4,0.726594416082,"2022, fitted line: authors from industry 40 %, papers with code 72.7 % (95 % interval 70.3 to 75 %)"
0.45,0.717432647543,"2022, fitted line: authors from industry 45 %, papers with code 71.7 % (95 % interval 69.1 to 74.4 %)"
0.5,0.708270879005,"2022, fitted line: authors from industry 50 %, papers with code 70.8 % (95 % interval 67.9 to 73.7 %)"
0.525,0.703689994736,"2022, fitted line: authors from industry 52.5 %, papers with code 70.4 % (95 % interval 67.4 to 73.4 %)"
0.575,0.694528226198,"2022, fitted line: authors from industry 57.5 %, papers with code 69.5 % (95 % interval 66.2 to 72.8 %)"
0.625,0.68536645766,"2022, fitted line: authors from industry 62.5 %, papers with code 68.5 % (95 % interval 64.9 to 72.1 %)"
0.65,0.680785573391,"2022, fitted line: authors from industry 65 %, papers with code 68.1 % (95 % interval 64.3 to 71.8 %)"
0.7,0.671623804853,"2022, fitted line: authors from industry 70 %, papers with code 67.2 % (95 % interval 63.1 to 71.2 %)"
0.75,0.662462036315,"2022, fitted line: authors from industry 75 %, papers with code 66.2 % (95 % interval 61.9 to 70.6 %)"
0.775,0.657881152046,"2022, fitted line: authors from industry 77.5 %, papers with code 65.8 % (95 % interval 61.3 to 70.3 %)"
0.825,0.648719383508,"2022, fitted line: authors from industry 82.5 %, papers with code 64.9 % (95 % interval 60.1 to 69.7 %)"
0.875,0.63955761497,"2022, fitted line: authors from industry 87.5 %, papers with code 64 % (95 % interval 58.8 to 69.1 %)"
0.9,0.634976730701,"2022, fitted line: authors from industry 90 %, papers with code 63.5 % (95 % interval 58.2 to 68.8 %)"
0.95,0.625814962163,"2022, fitted line: authors from industry 95 %, papers with code 62.6 % (95 % interval 57 to 68.2 %)"
1,0.616653193625,"2022, fitted line: authors from industry 100 %, papers with code 61.7 % (95 % interval 55.7 to 67.6 %)"
0,0.786052809749,"2022: authors from industry 0 %, papers with code 78.6 % (95 % interval 76.4 to 80.6 %), papers 1477"
0.236327372404,0.814732142857,"2022: authors from industry 23.6 %, papers with code 81.5 % (95 % interval 77.6 to 84.8 %), papers 448"
0.519017554883,0.717314487633,"2022: authors from industry 51.9 %, papers with code 71.7 % (95 % interval 66.2 to 76.7 %), papers 283"
0.79019929715,0.571428571429,"2022: authors from industry 79 %, papers with code 57.1 % (95 % interval 46.5 to 67.2 %), papers 84"
1,0.596153846154,"2022: authors from industry 100 %, papers with code 59.6 % (95 % interval 50 to 68.5 %), papers 104"
EOD
g1(c) = strcol('year') eq '2022' && strcol('series') eq 'fit' ? cell(c) : NaN
g2(c) = strcol('year') eq '2022' && strcol('series') eq 'bin' ? cell(c) : NaN
plot data using (g1('frac_industry')):(g1('low')):(g1('high')) with filledcurves fillstyle solid 1 noborder fillcolor rgb '#EFEFEF', \
     data using (g1('frac_industry')):(g1('share')) with lines linewidth 1.33 linecolor rgb '#999999', \
     data using (g2('frac_industry')):(g2('low')):(0):(g2('high')-g2('low')) with vectors nohead linewidth 1.76 linecolor rgb '#FFFFFF', \
     data using (g2('frac_industry')):(g2('low')):(0):(g2('high')-g2('low')) with vectors nohead linewidth 0.80 linecolor rgb '#B8B8B8', \
     data using (g2('frac_industry')):(g2('share')) with points pointtype 7 pointsize 0.667 linecolor rgb '#999999', \
     data using (g2('frac_industry')):(1.03):(strcol('n')) with labels offset screen 0, 0.01140 font 'Arial,8.00' textcolor rgb '#222222', \
     $g_labels using 1:2:3 with labels hypertext point pointtype 7 pointsize 1.333 linecolor rgb '#FFFFFFFF'

# Panel h
set lmargin at screen 0.37382
set rmargin at screen 0.66232
set bmargin at screen 0.09747
set tmargin at screen 0.29126
unset logscale x
unset logscale y
set xrange [-0.05:1.05]
set yrange [-0.03:1.03]
set xtics nomirror out scale 0.5, 0.25 offset screen 0, 0.00894 ('0' 0, '25' 0.25, '50' 0.5, '75' 0.75, '100' 1)
set ytics nomirror out scale 0.5, 0.25 offset screen 0.00478, 0 ('0' 0, '25' 0.25, '50' 0.5, '75' 0.75, '100' 1)
set border 3 linewidth 0.67 linecolor rgb '#222222'
set grid ytics back linetype 1 dashtype solid linewidth 0.40 linecolor rgb '#E4E4E4'
$h_labels << EOD
x,y,label
0,0.677639703319,"2023, fitted line: authors from industry 0 %, papers with code 67.8 % (95 % interval 65.7 to 69.8 %)"
0.025,0.673344448415,"2023, fitted line: authors from industry 2.5 %, papers with code 67.3 % (95 % interval 65.4 to 69.3 %)"
0.075,0.664753938607,"2023, fitted line: authors from industry 7.5 %, papers with code 66.5 % (95 % interval 64.6 to 68.3 %)"
0.125,0.6561634288,"2023, fitted line: authors from industry 12.5 %, papers with code 65.6 % (95 % interval 63.8 to 67.4 %)"
0.15,0.651868173896,"2023, fitted line: authors from industry 15 %, papers with code 65.2 % (95 % interval 63.4 to 67 %)"
0.2,0.643277664088,"2023, fitted line: authors from industry 20 %, papers with code 64.3 % (95 % interval 62.5 to 66.2 %)"
0.25,0.63468715428,"2023, fitted line: authors from industry 25 %, papers with code 63.5 % (95 % interval 61.5 to 65.4 %)"
0.275,0.630391899376,"2023, fitted line: authors from industry 27.5 %, papers with code 63 % (95 % interval 61 to 65 %)"
0.325,0.621801389568,"2023, fitted line: authors from industry 32.5 %, papers with code 62.2 % (95 % interval 60 to 64.3 %)"
0.375,0.61321087976,"2023, fitted line: authors from industry 37.5 %, papers with code 61.3 % (95 % interval 59 to 63.7 %)"
0.4,0.608915624856,"2023, fitted line: authors from industry 40 %, papers with code 60.9 % (95 % interval 58.5 to 63.3 %)"
0.45,0.600325115048,"2023, fitted line: authors from industry 45 %, papers with code 60 % (95 % interval 57.4 to 62.7 %)"
0.5,0.59173460524,"2023, fitted line: authors from industry 50 %, papers with code 59.2 % (95 % interval 56.3 to 62.1 %)"
0.525,0.587439350336,"2023, fitted line: authors from industry 52.5 %, papers with code 58.7 % (95 % interval 55.7 to 61.8 %)"
0.575,0.578848840528,"2023, fitted line: authors from industry 57.5 %, papers with code 57.9 % (95 % interval 54.6 to 61.2 %)"
0.625,0.570258330721,"2023, fitted line: authors from industry 62.5 %, papers with code 57 % (95 % interval 53.5 to 60.6 %)"
0.65,0.565963075817,"2023, fitted line: authors from industry 65 %, papers with code 56.6 % (95 % interval 52.9 to 60.3 %)"
0.7,0.557372566009,"2023, fitted line: authors from industry 70 %, papers with code 55.7 % (95 % interval 51.8 to 59.7 %)"
0.75,0.548782056201,"2023, fitted line: authors from industry 75 %, papers with code 54.9 % (95 % interval 50.6 to 59.1 %)"
0.775,0.544486801297,"2023, fitted line: authors from industry 77.5 %, papers with code 54.4 % (95 % interval 50 to 58.9 %)"
0.825,0.535896291489,"2023, fitted line: authors from industry 82.5 %, papers with code 53.6 % (95 % interval 48.9 to 58.3 %)"
0.875,0.527305781681,"2023, fitted line: authors from industry 87.5 %, papers with code 52.7 % (95 % interval 47.7 to 57.7 %)"
0.9,0.523010526777,"2023, fitted line: authors from industry 90 %, papers with code 52.3 % (95 % interval 47.1 to 57.5 %)"
0.95,0.514420016969,"2023, fitted line: authors from industry 95 %, papers with code 51.4 % (95 % interval 46 to 56.9 %)"
1,0.505829507161,"2023, fitted line: authors from industry 100 %, papers with code 50.6 % (95 % interval 44.8 to 56.3 %)"
0,0.674418604651,"2023: authors from industry 0 %, papers with code 67.4 % (95 % interval 65.3 to 69.5 %), papers 1892"
0.244658317231,0.637540453074,"2023: authors from industry 24.5 %, papers with code 63.8 % (95 % interval 58.3 to 68.9 %), papers 309"
0.524709133217,0.628272251309,"2023: authors from industry 52.5 %, papers with code 62.8 % (95 % interval 55.8 to 69.4 %), papers 191"
0.777993590063,0.597701149425,"2023: authors from industry 77.8 %, papers with code 59.8 % (95 % interval 49.3 to 69.4 %), papers 87"
1,0.463855421687,"2023: authors from industry 100 %, papers with code 46.4 % (95 % interval 39 to 54 %), papers 166"
EOD
h1(c) = strcol('year') eq '2023' && strcol('series') eq 'fit' ? cell(c) : NaN
h2(c) = strcol('year') eq '2023' && strcol('series') eq 'bin' ? cell(c) : NaN
plot data using (h1('frac_industry')):(h1('low')):(h1('high')) with filledcurves fillstyle solid 1 noborder fillcolor rgb '#EFEFEF', \
     data using (h1('frac_industry')):(h1('share')) with lines linewidth 1.33 linecolor rgb '#999999', \
     data using (h2('frac_industry')):(h2('low')):(0):(h2('high')-h2('low')) with vectors nohead linewidth 1.76 linecolor rgb '#FFFFFF', \
     data using (h2('frac_industry')):(h2('low')):(0):(h2('high')-h2('low')) with vectors nohead linewidth 0.80 linecolor rgb '#B8B8B8', \
     data using (h2('frac_industry')):(h2('share')) with points pointtype 7 pointsize 0.667 linecolor rgb '#999999', \
     data using (h2('frac_industry')):(1.03):(strcol('n')) with labels offset screen 0, 0.01140 font 'Arial,8.00' textcolor rgb '#222222', \
     $h_labels using 1:2:3 with labels hypertext point pointtype 7 pointsize 1.333 linecolor rgb '#FFFFFFFF'

# Panel i
set lmargin at screen 0.69510
set rmargin at screen 0.98361
set bmargin at screen 0.09747
set tmargin at screen 0.29126
unset logscale x
unset logscale y
set xrange [-0.05:1.05]
set yrange [-0.03:1.03]
set xtics nomirror out scale 0.5, 0.25 offset screen 0, 0.00894 ('0' 0, '25' 0.25, '50' 0.5, '75' 0.75, '100' 1)
set ytics nomirror out scale 0.5, 0.25 offset screen 0.00478, 0 ('0' 0, '25' 0.25, '50' 0.5, '75' 0.75, '100' 1)
set border 3 linewidth 0.67 linecolor rgb '#222222'
set grid ytics back linetype 1 dashtype solid linewidth 0.40 linecolor rgb '#E4E4E4'
set label 'Slope −13.1 (−23.4 to −2.8) pp' at screen 0.05253, 0.93909 left font 'Arial,8.00' textcolor rgb '#666666' front
set label 'Papers with code (%)' at screen 0.01356, 0.80173 center rotate by 90 font 'Arial,9.33' textcolor rgb '#222222' front
set label 'a' at screen 0.05253, 0.95904 left font 'Arial:Bold,12.00' textcolor rgb '#222222' front
set label '2017 (n = 612)' at screen 0.07165, 0.95904 left font 'Arial,9.33' textcolor rgb '#222222' front
set label 'Slope 3.4 (−5.8 to 12.5) pp' at screen 0.37382, 0.93909 left font 'Arial,8.00' textcolor rgb '#666666' front
set label 'b' at screen 0.37382, 0.95904 left font 'Arial:Bold,12.00' textcolor rgb '#222222' front
set label '2018 (n = 910)' at screen 0.39294, 0.95904 left font 'Arial,9.33' textcolor rgb '#222222' front
set label 'Slope 1.1 (−7.3 to 9.5) pp' at screen 0.69510, 0.93909 left font 'Arial,8.00' textcolor rgb '#666666' front
set label 'c' at screen 0.69510, 0.95904 left font 'Arial:Bold,12.00' textcolor rgb '#222222' front
set label '2019 (n = 1267)' at screen 0.71423, 0.95904 left font 'Arial,9.33' textcolor rgb '#222222' front
set label 'Slope −10.4 (−17.7 to −3.0) pp' at screen 0.05253, 0.63541 left font 'Arial,8.00' textcolor rgb '#666666' front
set label 'Papers with code (%)' at screen 0.01356, 0.49805 center rotate by 90 font 'Arial,9.33' textcolor rgb '#222222' front
set label 'd' at screen 0.05253, 0.65536 left font 'Arial:Bold,12.00' textcolor rgb '#222222' front
set label '2020 (n = 1688)' at screen 0.07165, 0.65536 left font 'Arial,9.33' textcolor rgb '#222222' front
set label 'Slope −7.7 (−15.2 to −0.2) pp' at screen 0.37382, 0.63541 left font 'Arial,8.00' textcolor rgb '#666666' front
set label 'e' at screen 0.37382, 0.65536 left font 'Arial:Bold,12.00' textcolor rgb '#222222' front
set label '2021 (n = 2116)' at screen 0.39294, 0.65536 left font 'Arial,9.33' textcolor rgb '#222222' front
set label 'Slope −5.7 (−9.6 to −1.9) pp' at screen 0.69510, 0.63541 left font 'Arial,8.00' textcolor rgb '#666666' front
set label 'f' at screen 0.69510, 0.65536 left font 'Arial:Bold,12.00' textcolor rgb '#222222' front
set label 'All years (n = 6593)' at screen 0.71423, 0.65536 left font 'Arial,9.33' textcolor rgb '#222222' front
set label 'Paper: −32.45 pp' at screen 0.87870, 0.52641 left font 'Arial,8.00' textcolor rgb '#8F5575' front
set label 'Slope −18.3 (−25.0 to −11.6) pp' at screen 0.05253, 0.33172 left font 'Arial,8.00' textcolor rgb '#666666' front
set label 'Authors from industry (%)' at screen 0.19678, 0.06327 center font 'Arial,9.33' textcolor rgb '#222222' front
set label 'Papers with code (%)' at screen 0.01356, 0.19437 center rotate by 90 font 'Arial,9.33' textcolor rgb '#222222' front
set label 'g' at screen 0.05253, 0.35167 left font 'Arial:Bold,12.00' textcolor rgb '#222222' front
set label '2022 (n = 2396)' at screen 0.07165, 0.35167 left font 'Arial,9.33' textcolor rgb '#222222' front
set label 'Slope −17.2 (−23.6 to −10.8) pp' at screen 0.37382, 0.33172 left font 'Arial,8.00' textcolor rgb '#666666' front
set label 'Authors from industry (%)' at screen 0.51807, 0.06327 center font 'Arial,9.33' textcolor rgb '#222222' front
set label 'h' at screen 0.37382, 0.35167 left font 'Arial:Bold,12.00' textcolor rgb '#222222' front
set label '2023 (n = 2645)' at screen 0.39294, 0.35167 left font 'Arial,9.33' textcolor rgb '#222222' front
set label 'Slope −29.0 (−35.1 to −22.9) pp' at screen 0.69510, 0.33172 left font 'Arial,8.00' textcolor rgb '#666666' front
set label 'Authors from industry (%)' at screen 0.83936, 0.06327 center font 'Arial,9.33' textcolor rgb '#222222' front
set label 'i' at screen 0.69510, 0.35167 left font 'Arial:Bold,12.00' textcolor rgb '#222222' front
set label '2024 (n = 3330)' at screen 0.71423, 0.35167 left font 'Arial,9.33' textcolor rgb '#222222' front
set label 'Source: Reproducibility index joined with author lists. n = 6593 experimental NeurIPS papers, 2017–2021. Points: papers with no, up to a third, up to two thirds, more, and only authors from' at screen 0.00546, 0.04189 left font 'Arial,8.00' textcolor rgb '#666666' front
set label 'industry (counts above), with 95 % Wilson intervals. Lines: least squares on single papers, slopes and bands with 95 % intervals from HC3 errors, drawn between 0 and 100 %. Orange: the' at screen 0.00546, 0.02741 left font 'Arial,8.00' textcolor rgb '#666666' front
set label 'census of NeurIPS 2019 (n = 1409), code handed in by the authors. Grey: years after the paper''s, which are not in the line of all years.' at screen 0.00546, 0.01294 left font 'Arial,8.00' textcolor rgb '#666666' front
set label 'The more authors from industry, the fewer papers with code, 2017–2021: slope −5.7 [−9.6, −1.9] percentage points' at screen 0.00546, 0.98750 left font 'Arial:Bold,10.67' textcolor rgb '#222222' front
$i_labels << EOD
x,y,label
0,0.846848930951,"2024, fitted line: authors from industry 0 %, papers with code 84.7 % (95 % interval 83.3 to 86.1 %)"
0.025,0.839603186368,"2024, fitted line: authors from industry 2.5 %, papers with code 84 % (95 % interval 82.6 to 85.3 %)"
0.075,0.825111697203,"2024, fitted line: authors from industry 7.5 %, papers with code 82.5 % (95 % interval 81.2 to 83.8 %)"
0.125,0.810620208038,"2024, fitted line: authors from industry 12.5 %, papers with code 81.1 % (95 % interval 79.8 to 82.4 %)"
0.15,0.803374463456,"2024, fitted line: authors from industry 15 %, papers with code 80.3 % (95 % interval 79 to 81.7 %)"
0.2,0.788882974291,"2024, fitted line: authors from industry 20 %, papers with code 78.9 % (95 % interval 77.4 to 80.4 %)"
0.25,0.774391485126,"2024, fitted line: authors from industry 25 %, papers with code 77.4 % (95 % interval 75.8 to 79.1 %)"
0.275,0.767145740544,"2024, fitted line: authors from industry 27.5 %, papers with code 76.7 % (95 % interval 75 to 78.4 %)"
0.325,0.752654251379,"2024, fitted line: authors from industry 32.5 %, papers with code 75.3 % (95 % interval 73.3 to 77.2 %)"
0.375,0.738162762214,"2024, fitted line: authors from industry 37.5 %, papers with code 73.8 % (95 % interval 71.6 to 76 %)"
0.4,0.730917017631,"2024, fitted line: authors from industry 40 %, papers with code 73.1 % (95 % interval 70.8 to 75.4 %)"
0.45,0.716425528466,"2024, fitted line: authors from industry 45 %, papers with code 71.6 % (95 % interval 69.1 to 74.2 %)"
0.5,0.701934039302,"2024, fitted line: authors from industry 50 %, papers with code 70.2 % (95 % interval 67.4 to 73 %)"
0.525,0.694688294719,"2024, fitted line: authors from industry 52.5 %, papers with code 69.5 % (95 % interval 66.5 to 72.4 %)"
0.575,0.680196805554,"2024, fitted line: authors from industry 57.5 %, papers with code 68 % (95 % interval 64.8 to 71.3 %)"
0.625,0.665705316389,"2024, fitted line: authors from industry 62.5 %, papers with code 66.6 % (95 % interval 63 to 70.1 %)"
0.65,0.658459571807,"2024, fitted line: authors from industry 65 %, papers with code 65.8 % (95 % interval 62.2 to 69.5 %)"
0.7,0.643968082642,"2024, fitted line: authors from industry 70 %, papers with code 64.4 % (95 % interval 60.4 to 68.4 %)"
0.75,0.629476593477,"2024, fitted line: authors from industry 75 %, papers with code 62.9 % (95 % interval 58.7 to 67.2 %)"
0.775,0.622230848894,"2024, fitted line: authors from industry 77.5 %, papers with code 62.2 % (95 % interval 57.8 to 66.6 %)"
0.825,0.60773935973,"2024, fitted line: authors from industry 82.5 %, papers with code 60.8 % (95 % interval 56.1 to 65.5 %)"
0.875,0.593247870565,"2024, fitted line: authors from industry 87.5 %, papers with code 59.3 % (95 % interval 54.3 to 64.3 %)"
0.9,0.586002125982,"2024, fitted line: authors from industry 90 %, papers with code 58.6 % (95 % interval 53.5 to 63.7 %)"
0.95,0.571510636817,"2024, fitted line: authors from industry 95 %, papers with code 57.2 % (95 % interval 51.7 to 62.6 %)"
1,0.557019147652,"2024, fitted line: authors from industry 100 %, papers with code 55.7 % (95 % interval 50 to 61.4 %)"
0,0.838159460532,"2024: authors from industry 0 %, papers with code 83.8 % (95 % interval 82.3 to 85.2 %), papers 2521"
0.226380582992,0.837465564738,"2024: authors from industry 22.6 %, papers with code 83.7 % (95 % interval 79.6 to 87.2 %), papers 363"
0.529626539089,0.724299065421,"2024: authors from industry 53 %, papers with code 72.4 % (95 % interval 66.1 to 78 %), papers 214"
0.787950374278,0.635416666667,"2024: authors from industry 78.8 %, papers with code 63.5 % (95 % interval 53.6 to 72.5 %), papers 96"
1,0.507352941176,"2024: authors from industry 100 %, papers with code 50.7 % (95 % interval 42.4 to 59 %), papers 136"
EOD
i1(c) = strcol('year') eq '2024' && strcol('series') eq 'fit' ? cell(c) : NaN
i2(c) = strcol('year') eq '2024' && strcol('series') eq 'bin' ? cell(c) : NaN
plot data using (i1('frac_industry')):(i1('low')):(i1('high')) with filledcurves fillstyle solid 1 noborder fillcolor rgb '#EFEFEF', \
     data using (i1('frac_industry')):(i1('share')) with lines linewidth 1.33 linecolor rgb '#999999', \
     data using (i2('frac_industry')):(i2('low')):(0):(i2('high')-i2('low')) with vectors nohead linewidth 1.76 linecolor rgb '#FFFFFF', \
     data using (i2('frac_industry')):(i2('low')):(0):(i2('high')-i2('low')) with vectors nohead linewidth 0.80 linecolor rgb '#B8B8B8', \
     data using (i2('frac_industry')):(i2('share')) with points pointtype 7 pointsize 0.667 linecolor rgb '#999999', \
     data using (i2('frac_industry')):(1.03):(strcol('n')) with labels offset screen 0, 0.01140 font 'Arial,8.00' textcolor rgb '#222222', \
     $i_labels using 1:2:3 with labels hypertext point pointtype 7 pointsize 1.333 linecolor rgb '#FFFFFFFF'

unset multiplot
set output
