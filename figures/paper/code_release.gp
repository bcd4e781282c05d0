# gnuplot code_release.gp, in the folder of code_release.csv, writes code_release.svg
set terminal svg enhanced rounded name 'code_release' size 336, 604 font 'Arial,8.00' background '#FFFFFF'
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
set clip two
set multiplot

# The panel
set lmargin at screen 0.38733
set rmargin at screen 0.96629
set bmargin at screen 0.12288
set tmargin at screen 0.89087
unset logscale x
unset logscale y
set xrange [-4.30162130626:3.12637962396]
set yrange [0.4:37.6]
set xtics nomirror out scale 0.5, 0.25 offset screen 0, 0.00981 ('−4' -4, '−2' -2, '0' 0, '2' 2)
unset ytics
set border 1 linewidth 0.67 linecolor rgb '#222222'
unset grid
set label 'Coefficient (log odds)' at screen 0.67681, 0.08534 center font 'Arial,9.33' textcolor rgb '#222222' front
set label 'The interval lies below 0 in 20 of 32 venues and years' at screen 0.01124, 0.93385 left font 'Arial,9.33' textcolor rgb '#222222' front
set label 'AAAI 2015 (n = 528)' at screen 0.36486, 0.87849 right font 'Arial,8.00' textcolor rgb '#222222' front
set label 'AAAI 2016 (n = 562)' at screen 0.36486, 0.85784 right font 'Arial,8.00' textcolor rgb '#222222' front
set label 'AAAI 2017 (n = 540)' at screen 0.36486, 0.83720 right font 'Arial,8.00' textcolor rgb '#222222' front
set label 'AAAI 2018 (n = 795)' at screen 0.36486, 0.81655 right font 'Arial,8.00' textcolor rgb '#222222' front
set label 'AAAI 2019 (n = 933)' at screen 0.36486, 0.79591 right font 'Arial,8.00' textcolor rgb '#222222' front
set label 'AAAI 2020 (n = 1309)' at screen 0.36486, 0.77526 right font 'Arial,8.00' textcolor rgb '#222222' front
set label 'AAAI 2021 (n = 1526)' at screen 0.36486, 0.75462 right font 'Arial,8.00' textcolor rgb '#222222' front
set label 'AAAI 2022 (n = 1228)' at screen 0.36486, 0.73397 right font 'Arial,8.00' textcolor rgb '#222222' front
set label 'AAAI 2023 (n = 1290)' at screen 0.36486, 0.71333 right font 'Arial,8.00' textcolor rgb '#222222' front
set label 'AAAI 2024 (n = 1982)' at screen 0.36486, 0.69268 right font 'Arial,8.00' textcolor rgb '#222222' front
set label 'AAAI, mean' at screen 0.36486, 0.67204 right font 'Arial:Bold,8.00' textcolor rgb '#222222' front
set label 'ICLR 2014 (n = 32)' at screen 0.36486, 0.65139 right font 'Arial,8.00' textcolor rgb '#222222' front
set label 'ICLR 2015 (n = 28)' at screen 0.36486, 0.63075 right font 'Arial,8.00' textcolor rgb '#222222' front
set label 'ICLR 2016 (n = 74)' at screen 0.36486, 0.61010 right font 'Arial,8.00' textcolor rgb '#222222' front
set label 'ICLR 2017 (n = 227)' at screen 0.36486, 0.58946 right font 'Arial,8.00' textcolor rgb '#222222' front
set label 'ICLR 2018 (n = 329)' at screen 0.36486, 0.56881 right font 'Arial,8.00' textcolor rgb '#222222' front
set label 'ICLR 2019 (n = 495)' at screen 0.36486, 0.54817 right font 'Arial,8.00' textcolor rgb '#222222' front
set label 'ICLR 2020 (n = 598)' at screen 0.36486, 0.52752 right font 'Arial,8.00' textcolor rgb '#222222' front
set label 'ICLR 2021 (n = 842)' at screen 0.36486, 0.50688 right font 'Arial,8.00' textcolor rgb '#222222' front
set label 'ICLR 2022 (n = 920)' at screen 0.36486, 0.48623 right font 'Arial,8.00' textcolor rgb '#222222' front
set label 'ICLR 2023 (n = 1320)' at screen 0.36486, 0.46559 right font 'Arial,8.00' textcolor rgb '#222222' front
set label 'ICLR 2024 (n = 1838)' at screen 0.36486, 0.44494 right font 'Arial,8.00' textcolor rgb '#222222' front
set label 'ICLR, mean' at screen 0.36486, 0.42430 right font 'Arial:Bold,8.00' textcolor rgb '#222222' front
set label 'NeurIPS 2014 (n = 368)' at screen 0.36486, 0.40365 right font 'Arial,8.00' textcolor rgb '#222222' front
set label 'NeurIPS 2015 (n = 356)' at screen 0.36486, 0.38301 right font 'Arial,8.00' textcolor rgb '#222222' front
set label 'NeurIPS 2016 (n = 494)' at screen 0.36486, 0.36236 right font 'Arial,8.00' textcolor rgb '#222222' front
set label 'NeurIPS 2017 (n = 612)' at screen 0.36486, 0.34172 right font 'Arial,8.00' textcolor rgb '#222222' front
set label 'NeurIPS 2018 (n = 910)' at screen 0.36486, 0.32107 right font 'Arial,8.00' textcolor rgb '#222222' front
set label 'NeurIPS 2019 (n = 1267)' at screen 0.36486, 0.30043 right font 'Arial,8.00' textcolor rgb '#222222' front
set label 'NeurIPS 2019, census (n = 1409)' at screen 0.36486, 0.27978 right font 'Arial,8.00' textcolor rgb '#222222' front
set label 'NeurIPS 2020 (n = 1688)' at screen 0.36486, 0.25914 right font 'Arial,8.00' textcolor rgb '#222222' front
set label 'NeurIPS 2021 (n = 2116)' at screen 0.36486, 0.23849 right font 'Arial,8.00' textcolor rgb '#222222' front
set label 'NeurIPS 2022 (n = 2396)' at screen 0.36486, 0.21785 right font 'Arial,8.00' textcolor rgb '#222222' front
set label 'NeurIPS 2023 (n = 2645)' at screen 0.36486, 0.19720 right font 'Arial,8.00' textcolor rgb '#222222' front
set label 'NeurIPS 2024 (n = 3330)' at screen 0.36486, 0.17656 right font 'Arial,8.00' textcolor rgb '#222222' front
set label 'NeurIPS, mean' at screen 0.36486, 0.15591 right font 'Arial:Bold,8.00' textcolor rgb '#222222' front
set label 'All, mean' at screen 0.36486, 0.13527 right font 'Arial:Bold,8.00' textcolor rgb '#222222' front
set label 'Paper: −1.52 [−2.93, −0.11]' at screen 0.60414, 0.90213 center font 'Arial,8.00' textcolor rgb '#8F5575' front
set label 'Source: Reproducibility index joined with author lists. Logit coefficient of the fraction of' at screen 0.01124, 0.06187 left font 'Arial,8.00' textcolor rgb '#666666' front
set label 'authors from industry, given their number, on the experimental papers of each venue and' at screen 0.01124, 0.04598 left font 'Arial,8.00' textcolor rgb '#666666' front
set label 'year, with 95 % intervals. Rows in bold: random-effects means (tau = 0.28). Census: the' at screen 0.01124, 0.03009 left font 'Arial,8.00' textcolor rgb '#666666' front
set label 'same papers, with code as the authors handed it in; it is in no mean.' at screen 0.01124, 0.01420 left font 'Arial,8.00' textcolor rgb '#666666' front
set label 'With more authors from industry code is released less often:' at screen 0.01124, 0.98628 left font 'Arial:Bold,10.67' textcolor rgb '#222222' front
set label 'mean log odds −0.73 [−0.87, −0.60]' at screen 0.01124, 0.96509 left font 'Arial:Bold,10.67' textcolor rgb '#222222' front
$panel_labels << EOD
x,y,label
-1.64205730604,37,"AAAI, 2015: coefficient of the fraction of authors from industry −1.64 (95 % interval −3.96 to 0.68), papers 528"
-1.57485456265,3,"NeurIPS, 2024: coefficient of the fraction of authors from industry −1.57 (95 % interval −1.86 to −1.29), papers 3330"
-1.27038702605,16,"ICLR, 2024: coefficient of the fraction of authors from industry −1.27 (95 % interval −1.58 to −0.958), papers 1838"
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
-0.709170204583,32,"AAAI, 2020: coefficient of the fraction of authors from industry −0.709 (95 % interval −1.12 to −0.301), papers 1309"
-0.707865266787,31,"AAAI, 2021: coefficient of the fraction of authors from industry −0.708 (95 % interval −1.07 to −0.344), papers 1526"
-0.677960683798,13,"NeurIPS, 2015: coefficient of the fraction of authors from industry −0.678 (95 % interval −1.6 to 0.24), papers 356"
-0.53659745327,20,"ICLR, 2020: coefficient of the fraction of authors from industry −0.537 (95 % interval −0.991 to −0.0826), papers 598"
-0.529974111979,7,"NeurIPS, 2020: coefficient of the fraction of authors from industry −0.53 (95 % interval −0.84 to −0.22), papers 1688"
-0.49747857009,6,"NeurIPS, 2021: coefficient of the fraction of authors from industry −0.497 (95 % interval −0.816 to −0.179), papers 2116"
-0.4886577141,30,"AAAI, 2022: coefficient of the fraction of authors from industry −0.489 (95 % interval −0.852 to −0.125), papers 1228"
-0.474398357158,14,"NeurIPS, 2014: coefficient of the fraction of authors from industry −0.474 (95 % interval −1.64 to 0.692), papers 368"
-0.362958147189,26,"ICLR, 2014: coefficient of the fraction of authors from industry −0.363 (95 % interval −3.51 to 2.79), papers 32"
-0.274911826366,25,"ICLR, 2015: coefficient of the fraction of authors from industry −0.275 (95 % interval −2.42 to 1.87), papers 28"
-0.269012116879,36,"AAAI, 2016: coefficient of the fraction of authors from industry −0.269 (95 % interval −1.53 to 0.994), papers 562"
-0.231155469036,19,"ICLR, 2021: coefficient of the fraction of authors from industry −0.231 (95 % interval −0.624 to 0.162), papers 842"
-0.0617461374953,9,"NeurIPS, 2019: coefficient of the fraction of authors from industry −0.0617 (95 % interval −0.403 to 0.28), papers 1267"
0.00281747859364,12,"NeurIPS, 2016: coefficient of the fraction of authors from industry 0.00282 (95 % interval −0.703 to 0.709), papers 494"
0.0173203651334,10,"NeurIPS, 2018: coefficient of the fraction of authors from industry 0.0173 (95 % interval −0.372 to 0.407), papers 910"
-0.838830197306,15,"ICLR, mean: coefficient of the fraction of authors from industry −0.839 (95 % interval −1.04 to −0.633)"
-0.774961049521,27,"AAAI, mean: coefficient of the fraction of authors from industry −0.775 (95 % interval −0.934 to −0.616)"
-0.600779828996,2,"NeurIPS, mean: coefficient of the fraction of authors from industry −0.601 (95 % interval −0.893 to −0.308)"
-1.0890085218,8,"NeurIPS, 2019, census: coefficient of the fraction of authors from industry −1.09 (95 % interval −1.45 to −0.729), papers 1409"
-0.733215245932,1,"mean of all: coefficient of the fraction of authors from industry −0.733 (95 % interval −0.871 to −0.596)"
EOD
rows1(c) = strcol('series') eq 'study' && cell('place') >= 1 ? cell(c) : NaN
rows2(c) = strcol('series') eq 'venue_mean' && cell('place') >= 1 ? cell(c) : NaN
rows3(c) = strcol('series') eq 'census' && cell('place') >= 1 ? cell(c) : NaN
rows4(c) = strcol('series') eq 'mean' && cell('place') >= 1 ? cell(c) : NaN
plot '+' every ::0::0 using (-2.92921410488):(0.4):(-2.92921410488):(-0.110785895116):(0.4):(37.6) with boxxyerror fillstyle solid 1 noborder fillcolor rgb '#F6E7EF', \
     '+' every ::0::0 using (0):(0.4):(0):(37.2) with vectors nohead linewidth 0.67 linecolor rgb '#B8B8B8', \
     '+' every ::0::0 using (-1.52):(0.4):(0):(37.2) with vectors nohead linewidth 1.07 dashtype (6,4) linecolor rgb '#CC79A7', \
     data using (rows1('low')):(rows1('place')):(rows1('high')-rows1('low')):(0) with vectors nohead linewidth 1.47 linecolor rgb '#FFFFFF', \
     data using (rows1('low')):(rows1('place')):(rows1('high')-rows1('low')):(0) with vectors nohead linewidth 0.67 linecolor rgb '#0072B2', \
     data using (rows1('frac_industry')):(rows1('place')) with points pointtype 7 pointsize 0.711 linecolor rgb '#0072B2', \
     data using (rows2('low')):(rows2('place')):(rows2('high')-rows2('low')):(0) with vectors nohead linewidth 1.47 linecolor rgb '#FFFFFF', \
     data using (rows2('low')):(rows2('place')):(rows2('high')-rows2('low')):(0) with vectors nohead linewidth 0.67 linecolor rgb '#D55E00', \
     data using (rows2('frac_industry')):(rows2('place')) with points pointtype 7 pointsize 0.711 linecolor rgb '#D55E00', \
     data using (rows3('low')):(rows3('place')):(rows3('high')-rows3('low')):(0) with vectors nohead linewidth 1.47 linecolor rgb '#FFFFFF', \
     data using (rows3('low')):(rows3('place')):(rows3('high')-rows3('low')):(0) with vectors nohead linewidth 0.67 linecolor rgb '#E69F00', \
     data using (rows3('frac_industry')):(rows3('place')) with points pointtype 7 pointsize 0.711 linecolor rgb '#E69F00', \
     data using (rows4('low')):(rows4('place')):(rows4('high')-rows4('low')):(0) with vectors nohead linewidth 1.47 linecolor rgb '#FFFFFF', \
     data using (rows4('low')):(rows4('place')):(rows4('high')-rows4('low')):(0) with vectors nohead linewidth 0.67 linecolor rgb '#222222', \
     data using (rows4('frac_industry')):(rows4('place')) with points pointtype 7 pointsize 0.711 linecolor rgb '#222222', \
     $panel_labels using 1:2:3 with labels hypertext point pointtype 7 pointsize 1.333 linecolor rgb '#FFFFFFFF'

unset multiplot
set output
