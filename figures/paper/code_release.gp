# gnuplot code_release.gp, in the folder of code_release.csv, writes code_release.svg
set terminal svg enhanced rounded name 'code_release' size 454, 579 font 'Arial,8.00' background '#FFFFFF'
set output 'code_release.svg'
set encoding utf8
set datafile separator comma
set datafile columnheaders
data = 'code_release.csv'
cell(c) = strcol(c) eq '' ? NaN : column(c)
middle(a, b) = (a + b)/2
inset(a, b, part) = a + (b - a)*part
log_middle(a, b) = sqrt(a)*sqrt(b)
log_inset(a, b, part) = a*(b/a)**part
unset key
set multiplot

# The panel
set lmargin at screen 0.28727
set rmargin at screen 0.97500
set bmargin at screen 0.11093
set tmargin at screen 0.91266
unset logscale x
unset logscale y
set xrange [-4.30162130626:3.12637962396]
set yrange [0.4:37.6]
set xtics nomirror out scale 0.5, 0.25 offset screen 0, 0.01025 ('−4' -4, '−3' -3, '−2' -2, '−1' -1, '0' 0, '1' 1, '2' 2, '3' 3)
unset ytics
set border 1 linewidth 0.67 linecolor rgb '#222222'
unset grid
set arrow from screen 0.68554, 0.11093 to screen 0.68554, 0.91266 nohead front linewidth 0.67 linecolor rgb '#CCCCCC'
set arrow from screen 0.31853, 0.89973 to screen 0.74849, 0.89973 nohead front linewidth 0.67 linecolor rgb '#0072B2'
set arrow from screen 0.54372, 0.87818 to screen 0.77755, 0.87818 nohead front linewidth 0.67 linecolor rgb '#0072B2'
set arrow from screen 0.48276, 0.85663 to screen 0.71394, 0.85663 nohead front linewidth 0.67 linecolor rgb '#0072B2'
set arrow from screen 0.50767, 0.83507 to screen 0.66134, 0.83507 nohead front linewidth 0.67 linecolor rgb '#0072B2'
set arrow from screen 0.55986, 0.81352 to screen 0.66390, 0.81352 nohead front linewidth 0.67 linecolor rgb '#0072B2'
set arrow from screen 0.58307, 0.79197 to screen 0.65845, 0.79197 nohead front linewidth 0.67 linecolor rgb '#0072B2'
set arrow from screen 0.58636, 0.77042 to screen 0.65365, 0.77042 nohead front linewidth 0.67 linecolor rgb '#0072B2'
set arrow from screen 0.60662, 0.74887 to screen 0.67397, 0.74887 nohead front linewidth 0.67 linecolor rgb '#0072B2'
set arrow from screen 0.56638, 0.72731 to screen 0.64546, 0.72731 nohead front linewidth 0.67 linecolor rgb '#0072B2'
set arrow from screen 0.54993, 0.70576 to screen 0.62049, 0.70576 nohead front linewidth 0.67 linecolor rgb '#0072B2'
set arrow from screen 0.59922, 0.68421 to screen 0.62864, 0.68421 nohead front linewidth 0.67 linecolor rgb '#D55E00'
set arrow from screen 0.36013, 0.66266 to screen 0.94374, 0.66266 nohead front linewidth 0.67 linecolor rgb '#0072B2'
set arrow from screen 0.46158, 0.64111 to screen 0.85860, 0.64111 nohead front linewidth 0.67 linecolor rgb '#0072B2'
set arrow from screen 0.47971, 0.61955 to screen 0.74032, 0.61955 nohead front linewidth 0.67 linecolor rgb '#0072B2'
set arrow from screen 0.51293, 0.59800 to screen 0.64374, 0.59800 nohead front linewidth 0.67 linecolor rgb '#0072B2'
set arrow from screen 0.53959, 0.57645 to screen 0.67142, 0.57645 nohead front linewidth 0.67 linecolor rgb '#0072B2'
set arrow from screen 0.54515, 0.55490 to screen 0.65190, 0.55490 nohead front linewidth 0.67 linecolor rgb '#0072B2'
set arrow from screen 0.59290, 0.53335 to screen 0.67689, 0.53335 nohead front linewidth 0.67 linecolor rgb '#0072B2'
set arrow from screen 0.62775, 0.51179 to screen 0.70053, 0.51179 nohead front linewidth 0.67 linecolor rgb '#0072B2'
set arrow from screen 0.56969, 0.49024 to screen 0.64081, 0.49024 nohead front linewidth 0.67 linecolor rgb '#0072B2'
set arrow from screen 0.56474, 0.46869 to screen 0.62918, 0.46869 nohead front linewidth 0.67 linecolor rgb '#0072B2'
set arrow from screen 0.53856, 0.44714 to screen 0.59649, 0.44714 nohead front linewidth 0.67 linecolor rgb '#0072B2'
set arrow from screen 0.58864, 0.42559 to screen 0.62675, 0.42559 nohead front linewidth 0.67 linecolor rgb '#D55E00'
set arrow from screen 0.53362, 0.40403 to screen 0.74962, 0.40403 nohead front linewidth 0.67 linecolor rgb '#0072B2'
set arrow from screen 0.53775, 0.38248 to screen 0.70779, 0.38248 nohead front linewidth 0.67 linecolor rgb '#0072B2'
set arrow from screen 0.62043, 0.36093 to screen 0.75118, 0.36093 nohead front linewidth 0.67 linecolor rgb '#0072B2'
set arrow from screen 0.55431, 0.33938 to screen 0.67082, 0.33938 nohead front linewidth 0.67 linecolor rgb '#0072B2'
set arrow from screen 0.64947, 0.31783 to screen 0.72174, 0.31783 nohead front linewidth 0.67 linecolor rgb '#0072B2'
set arrow from screen 0.64823, 0.29627 to screen 0.71142, 0.29627 nohead front linewidth 0.67 linecolor rgb '#0072B2'
set arrow from screen 0.55136, 0.27472 to screen 0.61807, 0.27472 nohead front linewidth 0.67 linecolor rgb '#E69F00'
set arrow from screen 0.60773, 0.25317 to screen 0.66522, 0.25317 nohead front linewidth 0.67 linecolor rgb '#0072B2'
set arrow from screen 0.61001, 0.23162 to screen 0.66895, 0.23162 nohead front linewidth 0.67 linecolor rgb '#0072B2'
set arrow from screen 0.57009, 0.21007 to screen 0.62972, 0.21007 nohead front linewidth 0.67 linecolor rgb '#0072B2'
set arrow from screen 0.58382, 0.18851 to screen 0.63363, 0.18851 nohead front linewidth 0.67 linecolor rgb '#0072B2'
set arrow from screen 0.51366, 0.16696 to screen 0.56657, 0.16696 nohead front linewidth 0.67 linecolor rgb '#0072B2'
set arrow from screen 0.60286, 0.14541 to screen 0.65669, 0.14541 nohead front linewidth 0.67 linecolor rgb '#D55E00'
set arrow from screen 0.60491, 0.12386 to screen 0.63025, 0.12386 nohead front linewidth 0.67 linecolor rgb '#222222'
set label 'AAAI 2015 (n = 528)' at screen 0.27061, 0.89973 right font 'Arial,8.00' textcolor rgb '#222222' front
set label 'AAAI 2016 (n = 562)' at screen 0.27061, 0.87818 right font 'Arial,8.00' textcolor rgb '#222222' front
set label 'AAAI 2017 (n = 540)' at screen 0.27061, 0.85663 right font 'Arial,8.00' textcolor rgb '#222222' front
set label 'AAAI 2018 (n = 795)' at screen 0.27061, 0.83507 right font 'Arial,8.00' textcolor rgb '#222222' front
set label 'AAAI 2019 (n = 933)' at screen 0.27061, 0.81352 right font 'Arial,8.00' textcolor rgb '#222222' front
set label 'AAAI 2020 (n = 1309)' at screen 0.27061, 0.79197 right font 'Arial,8.00' textcolor rgb '#222222' front
set label 'AAAI 2021 (n = 1526)' at screen 0.27061, 0.77042 right font 'Arial,8.00' textcolor rgb '#222222' front
set label 'AAAI 2022 (n = 1228)' at screen 0.27061, 0.74887 right font 'Arial,8.00' textcolor rgb '#222222' front
set label 'AAAI 2023 (n = 1290)' at screen 0.27061, 0.72731 right font 'Arial,8.00' textcolor rgb '#222222' front
set label 'AAAI 2024 (n = 1982)' at screen 0.27061, 0.70576 right font 'Arial,8.00' textcolor rgb '#222222' front
set label 'AAAI, mean' at screen 0.27061, 0.68421 right font 'Arial:Bold,8.00' textcolor rgb '#222222' front
set label 'ICLR 2014 (n = 32)' at screen 0.27061, 0.66266 right font 'Arial,8.00' textcolor rgb '#222222' front
set label 'ICLR 2015 (n = 28)' at screen 0.27061, 0.64111 right font 'Arial,8.00' textcolor rgb '#222222' front
set label 'ICLR 2016 (n = 74)' at screen 0.27061, 0.61955 right font 'Arial,8.00' textcolor rgb '#222222' front
set label 'ICLR 2017 (n = 227)' at screen 0.27061, 0.59800 right font 'Arial,8.00' textcolor rgb '#222222' front
set label 'ICLR 2018 (n = 329)' at screen 0.27061, 0.57645 right font 'Arial,8.00' textcolor rgb '#222222' front
set label 'ICLR 2019 (n = 495)' at screen 0.27061, 0.55490 right font 'Arial,8.00' textcolor rgb '#222222' front
set label 'ICLR 2020 (n = 598)' at screen 0.27061, 0.53335 right font 'Arial,8.00' textcolor rgb '#222222' front
set label 'ICLR 2021 (n = 842)' at screen 0.27061, 0.51179 right font 'Arial,8.00' textcolor rgb '#222222' front
set label 'ICLR 2022 (n = 920)' at screen 0.27061, 0.49024 right font 'Arial,8.00' textcolor rgb '#222222' front
set label 'ICLR 2023 (n = 1320)' at screen 0.27061, 0.46869 right font 'Arial,8.00' textcolor rgb '#222222' front
set label 'ICLR 2024 (n = 1841)' at screen 0.27061, 0.44714 right font 'Arial,8.00' textcolor rgb '#222222' front
set label 'ICLR, mean' at screen 0.27061, 0.42559 right font 'Arial:Bold,8.00' textcolor rgb '#222222' front
set label 'NeurIPS 2014 (n = 368)' at screen 0.27061, 0.40403 right font 'Arial,8.00' textcolor rgb '#222222' front
set label 'NeurIPS 2015 (n = 356)' at screen 0.27061, 0.38248 right font 'Arial,8.00' textcolor rgb '#222222' front
set label 'NeurIPS 2016 (n = 494)' at screen 0.27061, 0.36093 right font 'Arial,8.00' textcolor rgb '#222222' front
set label 'NeurIPS 2017 (n = 612)' at screen 0.27061, 0.33938 right font 'Arial,8.00' textcolor rgb '#222222' front
set label 'NeurIPS 2018 (n = 910)' at screen 0.27061, 0.31783 right font 'Arial,8.00' textcolor rgb '#222222' front
set label 'NeurIPS 2019 (n = 1267)' at screen 0.27061, 0.29627 right font 'Arial,8.00' textcolor rgb '#222222' front
set label 'NeurIPS 2019, census (n = 1409)' at screen 0.27061, 0.27472 right font 'Arial,8.00' textcolor rgb '#222222' front
set label 'NeurIPS 2020 (n = 1688)' at screen 0.27061, 0.25317 right font 'Arial,8.00' textcolor rgb '#222222' front
set label 'NeurIPS 2021 (n = 2116)' at screen 0.27061, 0.23162 right font 'Arial,8.00' textcolor rgb '#222222' front
set label 'NeurIPS 2022 (n = 2396)' at screen 0.27061, 0.21007 right font 'Arial,8.00' textcolor rgb '#222222' front
set label 'NeurIPS 2023 (n = 2645)' at screen 0.27061, 0.18851 right font 'Arial,8.00' textcolor rgb '#222222' front
set label 'NeurIPS 2024 (n = 3331)' at screen 0.27061, 0.16696 right font 'Arial,8.00' textcolor rgb '#222222' front
set label 'NeurIPS, mean' at screen 0.27061, 0.14541 right font 'Arial:Bold,8.00' textcolor rgb '#222222' front
set label 'All, mean' at screen 0.27061, 0.12386 right font 'Arial:Bold,8.00' textcolor rgb '#222222' front
set label 'Coefficient (log odds)' at screen 0.63114, 0.07174 center font 'Arial,9.33' textcolor rgb '#222222' front
set label 'Fraction of industry authors and code release' at screen 0.00833, 0.92572 left font 'Arial,9.33' textcolor rgb '#222222' front
set label 'Source: Reproducibility index joined with author lists. Logit coefficient of the fraction of industry authors, given the number of authors, on' at screen 0.00833, 0.04455 left font 'Arial,7.33' textcolor rgb '#666666' front
set label 'the experimental papers of each venue and year, with 95 % intervals. Red and black: random-effects means (tau = 0.28). Orange: the' at screen 0.00833, 0.02934 left font 'Arial,7.33' textcolor rgb '#666666' front
set label 'same papers'' census, in no mean.' at screen 0.00833, 0.01413 left font 'Arial,7.33' textcolor rgb '#666666' front
set label 'With more authors from industry code is released less often: mean log odds −0.73' at screen 0.00833, 0.98568 left font 'Arial:Bold,10.67' textcolor rgb '#222222' front
set label '[−0.87, −0.60]' at screen 0.00833, 0.96356 left font 'Arial:Bold,10.67' textcolor rgb '#222222' front
$panel_labels << EOD
x,y,label
-1.64205730604,37,"AAAI, 2015: coefficient of the fraction of authors from industry −1.64 (95 % interval −3.96 to 0.68), papers 528"
-1.57069925178,3,"NeurIPS, 2024: coefficient of the fraction of authors from industry −1.57 (95 % interval −1.86 to −1.28), papers 3331"
-1.27466547455,16,"ICLR, 2024: coefficient of the fraction of authors from industry −1.27 (95 % interval −1.59 to −0.962), papers 1841"
-1.15795483091,23,"ICLR, 2017: coefficient of the fraction of authors from industry −1.16 (95 % interval −1.86 to −0.452), papers 227"
-1.09123877255,34,"AAAI, 2018: coefficient of the fraction of authors from industry −1.09 (95 % interval −1.92 to −0.261), papers 795"
-1.08363260874,28,"AAAI, 2024: coefficient of the fraction of authors from industry −1.08 (95 % interval −1.46 to −0.703), papers 1982"
-0.956759714675,17,"ICLR, 2023: coefficient of the fraction of authors from industry −0.957 (95 % interval −1.3 to −0.609), papers 1320"
-0.941734455209,35,"AAAI, 2017: coefficient of the fraction of authors from industry −0.942 (95 % interval −2.19 to 0.307), papers 540"
-0.939902102551,21,"ICLR, 2019: coefficient of the fraction of authors from industry −0.94 (95 % interval −1.52 to −0.363), papers 495"
-0.924910857323,5,"NeurIPS, 2022: coefficient of the fraction of authors from industry −0.925 (95 % interval −1.25 to −0.603), papers 2396"
-0.867225510045,18,"ICLR, 2022: coefficient of the fraction of authors from industry −0.867 (95 % interval −1.25 to −0.483), papers 920"
-0.864505247424,22,"ICLR, 2018: coefficient of the fraction of authors from industry −0.865 (95 % interval −1.58 to −0.153), papers 329"
-0.859988165787,29,"AAAI, 2023: coefficient of the fraction of authors from industry −0.86 (95 % interval −1.29 to −0.433), papers 1290"
-0.829701675961,4,"NeurIPS, 2023: coefficient of the fraction of authors from industry −0.83 (95 % interval −1.1 to −0.561), papers 2645"
-0.815771135831,24,"ICLR, 2016: coefficient of the fraction of authors from industry −0.816 (95 % interval −2.22 to 0.592), papers 74"
-0.795615055143,33,"AAAI, 2019: coefficient of the fraction of authors from industry −0.796 (95 % interval −1.36 to −0.234), papers 933"
-0.788178419858,11,"NeurIPS, 2017: coefficient of the fraction of authors from industry −0.788 (95 % interval −1.42 to −0.159), papers 612"
-0.707865266787,31,"AAAI, 2021: coefficient of the fraction of authors from industry −0.708 (95 % interval −1.07 to −0.344), papers 1526"
-0.699674469084,32,"AAAI, 2020: coefficient of the fraction of authors from industry −0.7 (95 % interval −1.11 to −0.293), papers 1309"
-0.677960683798,13,"NeurIPS, 2015: coefficient of the fraction of authors from industry −0.678 (95 % interval −1.6 to 0.24), papers 356"
-0.547019442836,20,"ICLR, 2020: coefficient of the fraction of authors from industry −0.547 (95 % interval −1 to −0.0934), papers 598"
-0.529974111979,7,"NeurIPS, 2020: coefficient of the fraction of authors from industry −0.53 (95 % interval −0.84 to −0.22), papers 1688"
-0.49747857009,6,"NeurIPS, 2021: coefficient of the fraction of authors from industry −0.497 (95 % interval −0.816 to −0.179), papers 2116"
-0.4886577141,30,"AAAI, 2022: coefficient of the fraction of authors from industry −0.489 (95 % interval −0.852 to −0.125), papers 1228"
-0.474398357158,14,"NeurIPS, 2014: coefficient of the fraction of authors from industry −0.474 (95 % interval −1.64 to 0.692), papers 368"
-0.362958147189,26,"ICLR, 2014: coefficient of the fraction of authors from industry −0.363 (95 % interval −3.51 to 2.79), papers 32"
-0.274911826366,25,"ICLR, 2015: coefficient of the fraction of authors from industry −0.275 (95 % interval −2.42 to 1.87), papers 28"
-0.269012116879,36,"AAAI, 2016: coefficient of the fraction of authors from industry −0.269 (95 % interval −1.53 to 0.994), papers 562"
-0.231155469036,19,"ICLR, 2021: coefficient of the fraction of authors from industry −0.231 (95 % interval −0.624 to 0.162), papers 842"
-0.0617461374953,9,"NeurIPS, 2019: coefficient of the fraction of authors from industry −0.0617 (95 % interval −0.403 to 0.28), papers 1267"
0.000643876365474,10,"NeurIPS, 2018: coefficient of the fraction of authors from industry 0.000644 (95 % interval −0.39 to 0.391), papers 910"
0.00281747859364,12,"NeurIPS, 2016: coefficient of the fraction of authors from industry 0.00282 (95 % interval −0.703 to 0.709), papers 494"
-1.0890085218,8,"NeurIPS, 2019, census: coefficient of the fraction of authors from industry −1.09 (95 % interval −1.45 to −0.729), papers 1409"
-0.840832885744,15,"ICLR, mean: coefficient of the fraction of authors from industry −0.841 (95 % interval −1.05 to −0.635)"
-0.773465394154,27,"AAAI, mean: coefficient of the fraction of authors from industry −0.773 (95 % interval −0.932 to −0.615)"
-0.602335253258,2,"NeurIPS, mean: coefficient of the fraction of authors from industry −0.602 (95 % interval −0.893 to −0.312)"
-0.7340243894,1,"mean of all: coefficient of the fraction of authors from industry −0.734 (95 % interval −0.871 to −0.597)"
EOD
rows1(c) = strcol('series') eq 'study' && cell('place') >= 1 && cell('frac_industry') >= -4.30162130626 ? cell(c) : NaN
rows2(c) = strcol('series') eq 'census' && cell('place') >= 1 && cell('frac_industry') >= -4.30162130626 ? cell(c) : NaN
rows3(c) = strcol('series') eq 'venue_mean' && cell('place') >= 1 && cell('frac_industry') >= -4.30162130626 ? cell(c) : NaN
rows4(c) = strcol('series') eq 'mean' && cell('place') >= 1 && cell('frac_industry') >= -4.30162130626 ? cell(c) : NaN
plot data using (rows1('frac_industry')):(rows1('place')) with points pointtype 7 pointsize 0.667 linecolor rgb '#0072B2', \
     data using (rows2('frac_industry')):(rows2('place')) with points pointtype 7 pointsize 0.667 linecolor rgb '#E69F00', \
     data using (rows3('frac_industry')):(rows3('place')) with points pointtype 7 pointsize 0.667 linecolor rgb '#D55E00', \
     data using (rows4('frac_industry')):(rows4('place')) with points pointtype 7 pointsize 0.667 linecolor rgb '#222222', \
     $panel_labels using 1:2:3 with labels hypertext point pointtype 7 pointsize 1.333 linecolor rgb '#FFFFFFFF'

unset multiplot
set output
