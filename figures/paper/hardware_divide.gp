# gnuplot hardware_divide.gp, in the folder of hardware_divide.csv, writes hardware_divide.svg
set terminal svg enhanced rounded name 'hardware_divide' size 336, 441 font 'Arial,8.00' background '#FFFFFF'
set output 'hardware_divide.svg'
set encoding utf8
set datafile separator comma
set datafile columnheaders
data = 'hardware_divide.csv'
cell(c) = strcol(c) eq '' ? NaN : column(c)
middle(a, b) = (a + b)/2
inset(a, b, part) = a + (b - a)*part
log_middle(a, b) = sqrt(a)*sqrt(b)
log_inset(a, b, part) = a*(b/a)**part
unset key
set clip two
set multiplot

# Panel a
set lmargin at screen 0.11594
set rmargin at screen 0.97191
set bmargin at screen 0.53179
set tmargin at screen 0.84065
unset logscale x
set logscale y
set xrange [2013.4:2024.6]
set yrange [2.1666645e+12:3.69628762611e+15]
set xtics nomirror out scale 0.5, 0.25 offset screen 0, 0.01346 ('2014' 2014, '2015' 2015, '2016' 2016, '2017' 2017, '2018' 2018, '2019' 2019, '2020' 2020, '2021' 2021, '2022' 2022, '2023' 2023, '2024' 2024)
set ytics nomirror out scale 0.5, 0.25 offset screen 0.00984, 0 ('10^{13}' 1e+13, '10^{14}' 1e+14, '10^{15}' 1e+15)
set border 3 linewidth 0.67 linecolor rgb '#222222'
set grid ytics back linetype 1 dashtype solid linewidth 0.40 linecolor rgb '#E4E4E4'
$a_labels << EOD
x,y,label
2013.88,3.810801322e+12,"2014, academic: geometric mean 3.81×10¹² (95 % interval 3.25×10¹² to 5.05×10¹²), papers 8"
2014.88,6.18962470852e+12,"2015, academic: geometric mean 6.19×10¹² (95 % interval 5.01×10¹² to 6.69×10¹²), papers 11"
2015.88,7.2365759009e+12,"2016, academic: geometric mean 7.24×10¹² (95 % interval 4.96×10¹² to 1.1×10¹³), papers 28"
2016.88,1.12964528101e+13,"2017, academic: geometric mean 1.13×10¹³ (95 % interval 6.69×10¹² to 1.1×10¹³), papers 55"
2017.88,1.42447227953e+13,"2018, academic: geometric mean 1.42×10¹³ (95 % interval 8.87×10¹² to 1.22×10¹³), papers 107"
2018.88,2.46252549698e+13,"2019, academic: geometric mean 2.46×10¹³ (95 % interval 1.1×10¹³ to 4.39×10¹³), papers 183"
2019.88,4.25874169809e+13,"2020, academic: geometric mean 4.26×10¹³ (95 % interval 1.13×10¹³ to 1.25×10¹⁴), papers 309"
2020.88,7.93524270381e+13,"2021, academic: geometric mean 7.94×10¹³ (95 % interval 2.12×10¹³ to 1.31×10¹⁴), papers 544"
2021.88,1.33133655229e+14,"2022, academic: geometric mean 1.33×10¹⁴ (95 % interval 1.1×10¹⁴ to 3.1×10¹⁴), papers 729"
2022.88,2.2508927843e+14,"2023, academic: geometric mean 2.25×10¹⁴ (95 % interval 1.25×10¹⁴ to 4.6×10¹⁴), papers 1175"
2023.88,3.3234885586e+14,"2024, academic: geometric mean 3.32×10¹⁴ (95 % interval 1.42×10¹⁴ to 6.24×10¹⁴), papers 2379"
2014.12,5.15580304123e+12,"2014, with industry: geometric mean 5.16×10¹² (95 % interval 4.93×10¹² to 5.39×10¹²), papers 2"
2015.12,1.17874686515e+13,"2015, with industry: geometric mean 1.18×10¹³ (95 % interval 5.05×10¹² to 9×10¹²), papers 7"
2016.12,1.04635829824e+13,"2016, with industry: geometric mean 1.05×10¹³ (95 % interval 5.05×10¹² to 1.1×10¹³), papers 14"
2017.12,1.89548736089e+13,"2017, with industry: geometric mean 1.9×10¹³ (95 % interval 6.69×10¹² to 2.31×10¹³), papers 40"
2018.12,1.88216696203e+13,"2018, with industry: geometric mean 1.88×10¹³ (95 % interval 8.13×10¹² to 2.12×10¹³), papers 99"
2019.12,4.49288024625e+13,"2019, with industry: geometric mean 4.49×10¹³ (95 % interval 1.13×10¹³ to 1.25×10¹⁴), papers 168"
2020.12,9.40786679928e+13,"2020, with industry: geometric mean 9.41×10¹³ (95 % interval 1.22×10¹³ to 4.64×10¹⁴), papers 272"
2021.12,1.73314560478e+14,"2021, with industry: geometric mean 1.73×10¹⁴ (95 % interval 8.48×10¹³ to 7.5×10¹⁴), papers 497"
2022.12,3.14082570421e+14,"2022, with industry: geometric mean 3.14×10¹⁴ (95 % interval 1.25×10¹⁴ to 10¹⁵), papers 600"
2023.12,3.97114277552e+14,"2023, with industry: geometric mean 3.97×10¹⁴ (95 % interval 1.25×10¹⁴ to 10¹⁵), papers 852"
2024.12,6.30065247936e+14,"2024, with industry: geometric mean 6.3×10¹⁴ (95 % interval 1.55×10¹⁴ to 2.46×10¹⁵), papers 1320"
EOD
a1(c) = strcol('venue') eq 'all' && strcol('series') eq 'academic' ? cell(c) : NaN
a2(c) = strcol('venue') eq 'all' && strcol('series') eq 'industry' ? cell(c) : NaN
plot data using (a1('at')):(a1('low')):(0):(a1('high')-a1('low')) with vectors nohead linewidth 2.05 linecolor rgb '#FFFFFF', \
     data using (a1('at')):(a1('low')):(0):(a1('high')-a1('low')) with vectors nohead linewidth 0.93 linecolor rgb '#0072B2', \
     data using (a1('at')):(a1('value')) with points pointtype 7 pointsize 0.711 linecolor rgb '#0072B2', \
     data using (a2('at')):(a2('low')):(0):(a2('high')-a2('low')) with vectors nohead linewidth 2.05 linecolor rgb '#FFFFFF', \
     data using (a2('at')):(a2('low')):(0):(a2('high')-a2('low')) with vectors nohead linewidth 0.93 linecolor rgb '#D55E00', \
     data using (a2('at')):(a2('value')) with points pointtype 7 pointsize 0.711 linecolor rgb '#D55E00', \
     $a_labels using 1:2:3 with labels hypertext point pointtype 7 pointsize 1.333 linecolor rgb '#FFFFFFFF'

# Panel b
set lmargin at screen 0.11594
set rmargin at screen 0.97191
set bmargin at screen 0.11584
set tmargin at screen 0.42470
unset logscale x
set logscale y
set xrange [2013.4:2024.6]
set yrange [0.241949953743:14.9894922885]
set xtics nomirror out scale 0.5, 0.25 offset screen 0, 0.01346 ('2014' 2014, '2015' 2015, '2016' 2016, '2017' 2017, '2018' 2018, '2019' 2019, '2020' 2020, '2021' 2021, '2022' 2022, '2023' 2023, '2024' 2024)
set ytics nomirror out scale 0.5, 0.25 offset screen 0.00984, 0 ('0.5' 0.5, '1' 1, '2' 2, '5' 5, '10' 10)
set border 3 linewidth 0.67 linecolor rgb '#222222'
set grid ytics back linetype 1 dashtype solid linewidth 0.40 linecolor rgb '#E4E4E4'
set object rectangle from screen 0.11594, 0.86296 to screen 0.14066, 0.88183 front fillcolor rgb '#0072B2' fillstyle solid noborder
set object rectangle from screen 0.30741, 0.86296 to screen 0.33213, 0.88183 front fillcolor rgb '#D55E00' fillstyle solid noborder
set label 'Academic' at screen 0.15189, 0.87239 left font 'Arial,9.33' textcolor rgb '#222222' front
set label 'With industry' at screen 0.34336, 0.87239 left font 'Arial,9.33' textcolor rgb '#222222' front
set label 'Peak (FLOP/s)' at screen 0.02788, 0.68622 center rotate by 90 font 'Arial,9.33' textcolor rgb '#222222' front
set label 'a' at screen 0.01124, 0.90929 left font 'Arial:Bold,12.00' textcolor rgb '#222222' front
set label 'Peak of the hardware that papers report' at screen 0.05056, 0.90929 left font 'Arial,9.33' textcolor rgb '#222222' front
set label 'Ratio' at screen 0.04243, 0.27027 center rotate by 90 font 'Arial,9.33' textcolor rgb '#222222' front
set label 'b' at screen 0.01124, 0.45730 left font 'Arial:Bold,12.00' textcolor rgb '#222222' front
set label 'Geometric mean of industry over that of academia' at screen 0.05056, 0.45730 left font 'Arial,9.33' textcolor rgb '#222222' front
set label 'Paper: 5 times in 2021' at screen 0.49142, 0.35685 left font 'Arial,8.00' textcolor rgb '#8F5575' front
set label 'Source: Reproducibility index joined with author lists. n = 9399 papers that state a known' at screen 0.01124, 0.06306 left font 'Arial,8.00' textcolor rgb '#666666' front
set label 'device and how many. a: geometric means of devices times peak FLOP/s, lines: middle half' at screen 0.01124, 0.04127 left font 'Arial,8.00' textcolor rgb '#666666' front
set label 'of the papers. b: with 95 % intervals.' at screen 0.01124, 0.01948 left font 'Arial,8.00' textcolor rgb '#666666' front
set label 'In 2024 papers with industry report hardware 1.9 [1.7, 2.1] times' at screen 0.01124, 0.98118 left font 'Arial:Bold,10.67' textcolor rgb '#222222' front
set label 'as fast as academic papers (AAAI, ICLR, NeurIPS)' at screen 0.01124, 0.95213 left font 'Arial:Bold,10.67' textcolor rgb '#222222' front
$b_labels << EOD
x,y,label
2015,1.9043914949,"2015, industry over academic: ratio of geometric means 1.9×10⁰ (95 % interval 3.63×10⁻¹ to 9.99×10⁰), papers 18"
2016,1.44593010916,"2016, industry over academic: ratio of geometric means 1.45×10⁰ (95 % interval 6.65×10⁻¹ to 3.14×10⁰), papers 42"
2017,1.67794916932,"2017, industry over academic: ratio of geometric means 1.68×10⁰ (95 % interval 9.08×10⁻¹ to 3.1×10⁰), papers 95"
2018,1.32130824101,"2018, industry over academic: ratio of geometric means 1.32×10⁰ (95 % interval 9.31×10⁻¹ to 1.87×10⁰), papers 206"
2019,1.82450100588,"2019, industry over academic: ratio of geometric means 1.82×10⁰ (95 % interval 1.3×10⁰ to 2.56×10⁰), papers 351"
2020,2.20907194336,"2020, industry over academic: ratio of geometric means 2.21×10⁰ (95 % interval 1.67×10⁰ to 2.92×10⁰), papers 581"
2021,2.18411165161,"2021, industry over academic: ratio of geometric means 2.18×10⁰ (95 % interval 1.78×10⁰ to 2.68×10⁰), papers 1041"
2022,2.35915231111,"2022, industry over academic: ratio of geometric means 2.36×10⁰ (95 % interval 1.98×10⁰ to 2.81×10⁰), papers 1329"
2023,1.76425230167,"2023, industry over academic: ratio of geometric means 1.76×10⁰ (95 % interval 1.55×10⁰ to 2.01×10⁰), papers 2027"
2024,1.89579484577,"2024, industry over academic: ratio of geometric means 1.9×10⁰ (95 % interval 1.71×10⁰ to 2.1×10⁰), papers 3699"
EOD
b1(c) = strcol('venue') eq 'all' && strcol('series') eq 'ratio' ? cell(c) : NaN
plot '+' every ::0::0 using (2013.4):(1):(11.2):(0) with vectors nohead linewidth 0.67 linecolor rgb '#B8B8B8', \
     '+' every ::0::0 using (2020.5):(5):(1):(0) with vectors nohead linewidth 1.07 dashtype (6,4) linecolor rgb '#CC79A7', \
     data using (b1('at')):(b1('low')):(0):(b1('high')-b1('low')) with vectors nohead linewidth 2.05 linecolor rgb '#FFFFFF', \
     data using (b1('at')):(b1('low')):(0):(b1('high')-b1('low')) with vectors nohead linewidth 0.93 linecolor rgb '#222222', \
     data using (b1('at')):(b1('value')) with points pointtype 7 pointsize 0.711 linecolor rgb '#222222', \
     $b_labels using 1:2:3 with labels hypertext point pointtype 7 pointsize 1.333 linecolor rgb '#FFFFFFFF'

unset multiplot
set output
