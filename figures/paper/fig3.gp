# gnuplot fig3.gp, in the folder of fig3.csv, writes fig3.svg
set terminal svg enhanced rounded name 'fig3' size 514, 469 font 'Arial,8.00' background '#FFFFFF'
set output 'fig3.svg'
set encoding utf8
set datafile separator comma
set datafile columnheaders
data = 'fig3.csv'
cell(c) = strcol(c) eq '' ? NaN : column(c)
middle(a, b) = (a + b)/2
inset(a, b, part) = a + (b - a)*part
log_middle(a, b) = sqrt(a)*sqrt(b)
log_inset(a, b, part) = a*(b/a)**part
unset key
set clip two
set multiplot

# The panel
set lmargin at screen 0.06202
set rmargin at screen 0.98162
set bmargin at screen 0.18296
set tmargin at screen 0.87609
unset logscale x
unset logscale y
set xrange [0.246098152916:1.28549283404]
set yrange [0.362015102912:0.778870524127]
set xtics nomirror out scale 0.5, 0.25 offset screen 0, 0.01264 ('0.3' 0.3, '0.4' 0.4, '0.5' 0.5, '0.6' 0.6, '0.7' 0.7, '0.8' 0.8, '0.9' 0.9, '1.0' 1, '1.1' 1.1, '1.2' 1.2)
set ytics nomirror out scale 0.5, 0.25 offset screen 0.00644, 0 ('40' 0.4, '45' 0.45, '50' 0.5, '55' 0.55, '60' 0.6, '65' 0.65, '70' 0.7, '75' 0.75)
set border 3 linewidth 0.67 linecolor rgb '#222222'
unset grid
set object rectangle from screen 0.06202, 0.89947 to screen 0.07820, 0.91720 front fillcolor rgb '#0072B2' fillstyle solid noborder
set object rectangle from screen 0.15201, 0.89947 to screen 0.16819, 0.91720 front fillcolor rgb '#D55E00' fillstyle solid noborder
set object rectangle from screen 0.46711, 0.89947 to screen 0.48329, 0.91720 front fillcolor rgb '#CC79A7' fillstyle solid noborder
set arrow from screen 0.44821, 0.65386 to screen 0.44085, 0.66782 nohead front linewidth 0.67 linecolor rgb '#999999'
set arrow from screen 0.48173, 0.67133 to screen 0.49827, 0.70274 nohead front linewidth 0.67 linecolor rgb '#999999'
set label 'Artificial neural network' at screen 0.80659, 0.67497 left font 'Arial,8.00' textcolor rgb '#222222' front
set label 'Deep learning' at screen 0.79752, 0.61135 left font 'Arial,8.00' textcolor rgb '#222222' front
set label 'Convolutional neural network' at screen 0.68773, 0.71597 left font 'Arial,8.00' textcolor rgb '#222222' front
set label 'Unsupervised learning' at screen 0.33839, 0.60490 left font 'Arial,8.00' textcolor rgb '#222222' front
set label 'Reinforcement learning' at screen 0.26795, 0.65178 left font 'Arial,8.00' textcolor rgb '#222222' front
set label 'Computer vision' at screen 0.65633, 0.69645 left font 'Arial,8.00' textcolor rgb '#222222' front
set label 'Stochastic gradient descent' at screen 0.78086, 0.73872 left font 'Arial,8.00' textcolor rgb '#222222' front
set label 'Online learning' at screen 0.52337, 0.61685 left font 'Arial,8.00' textcolor rgb '#222222' front
set label 'Supervised learning' at screen 0.31707, 0.67592 left font 'Arial,8.00' textcolor rgb '#222222' front
set label 'Recurrent neural network' at screen 0.78155, 0.64300 left font 'Arial,8.00' textcolor rgb '#222222' front
set label 'Object detection' at screen 0.70328, 0.56705 left font 'Arial,8.00' textcolor rgb '#222222' front
set label 'Feature learning' at screen 0.51380, 0.68860 left font 'Arial,8.00' textcolor rgb '#222222' front
set label 'Generative model' at screen 0.48599, 0.71084 left font 'Arial,8.00' textcolor rgb '#222222' front
set label 'Image segmentation' at screen 0.65431, 0.54534 left font 'Arial,8.00' textcolor rgb '#222222' front
set label 'Language model' at screen 0.80952, 0.48791 left font 'Arial,8.00' textcolor rgb '#222222' front
set label 'Transformer' at screen 0.88689, 0.23049 left font 'Arial,8.00' textcolor rgb '#222222' front
set label 'Interpretability' at screen 0.36496, 0.71483 left font 'Arial,8.00' textcolor rgb '#222222' front
set label 'Generative adversarial network' at screen 0.13379, 0.49661 left font 'Arial,8.00' textcolor rgb '#222222' front
set label 'Cluster analysis' at screen 0.59560, 0.81981 left font 'Arial,8.00' textcolor rgb '#222222' front
set label 'Image processing' at screen 0.46646, 0.79869 left font 'Arial,8.00' textcolor rgb '#222222' front
set label 'Point clouds' at screen 0.55594, 0.65676 left font 'Arial,8.00' textcolor rgb '#222222' front
set label 'Adversarial learning' at screen 0.24643, 0.62469 left font 'Arial,8.00' textcolor rgb '#222222' front
set label 'Natural language processing' at screen 0.63583, 0.40558 left font 'Arial,8.00' textcolor rgb '#222222' front
set label 'Graph neural network' at screen 0.69542, 0.78631 left font 'Arial,8.00' textcolor rgb '#222222' front
set label 'Bayesian inference' at screen 0.77810, 0.84459 left font 'Arial,8.00' textcolor rgb '#222222' front
set label 'Topic' at screen 0.08555, 0.90833 left font 'Arial,9.33' textcolor rgb '#222222' front
set label 'Fitted line: slope −0.011, p = 0.92' at screen 0.17554, 0.90833 left font 'Arial,9.33' textcolor rgb '#222222' front
set label 'Paper: slope −0.122' at screen 0.49064, 0.90833 left font 'Arial,9.33' textcolor rgb '#222222' front
set label 'Compute terms per abstract (mean)' at screen 0.52182, 0.13460 center font 'Arial,9.33' textcolor rgb '#222222' front
set label 'Academic-only share of works (%)' at screen 0.01825, 0.52953 center rotate by 90 font 'Arial,9.33' textcolor rgb '#222222' front
set label 'Source: Papers of 20 AI conferences, 2006-2024. The 25 largest topics, mean of the years 2012–2021; share among works with a known team' at screen 0.00735, 0.10018 left font 'Arial,8.00' textcolor rgb '#666666' front
set label 'type. Line: least squares over the 25 points, with the 95 % band of its mean. Slope of the line −0.011 (−0.192 to 0.171), p = 0.92; over' at screen 0.00735, 0.07971 left font 'Arial,8.00' textcolor rgb '#666666' front
set label 'topic-years −0.054 (−0.180 to 0.072), p = 0.46; elasticity within topics −0.050 (−0.271 to 0.171), p = 0.63. Slopes of the share (0 to 1) per term;' at screen 0.00735, 0.05924 left font 'Arial,8.00' textcolor rgb '#666666' front
set label 'in brackets: 95 % intervals; p from the wild bootstrap. Within topics the share changes by −3.1 pp a year and compute terms by 0.010 per' at screen 0.00735, 0.03877 left font 'Arial,8.00' textcolor rgb '#666666' front
set label 'abstract.' at screen 0.00735, 0.01830 left font 'Arial,8.00' textcolor rgb '#666666' front
set label 'Across topics, compute terms and the academic-only share are not clearly related: slope' at screen 0.00735, 0.98232 left font 'Arial:Bold,10.67' textcolor rgb '#222222' front
set label '−0.01 [−0.19, 0.17]' at screen 0.00735, 0.95503 left font 'Arial:Bold,10.67' textcolor rgb '#222222' front
$panel_labels << EOD
x,y,label
0.317780544718,0.639338898986,"Line fitted to the topics: compute terms per abstract 0.318, academic-only share 63.9 % (95 % interval 55.3 to 72.6 %)"
0.340181292156,0.639100948563,"Line fitted to the topics: compute terms per abstract 0.34, academic-only share 63.9 % (95 % interval 55.7 to 72.2 %)"
0.384982787031,0.638625047716,"Line fitted to the topics: compute terms per abstract 0.385, academic-only share 63.9 % (95 % interval 56.4 to 71.3 %)"
0.429784281907,0.638149146869,"Line fitted to the topics: compute terms per abstract 0.43, academic-only share 63.8 % (95 % interval 57.1 to 70.6 %)"
0.452185029345,0.637911196446,"Line fitted to the topics: compute terms per abstract 0.452, academic-only share 63.8 % (95 % interval 57.4 to 70.2 %)"
0.496986524221,0.637435295599,"Line fitted to the topics: compute terms per abstract 0.497, academic-only share 63.7 % (95 % interval 58.1 to 69.4 %)"
0.541788019097,0.636959394752,"Line fitted to the topics: compute terms per abstract 0.542, academic-only share 63.7 % (95 % interval 58.7 to 68.7 %)"
0.564188766535,0.636721444329,"Line fitted to the topics: compute terms per abstract 0.564, academic-only share 63.7 % (95 % interval 59 to 68.3 %)"
0.608990261411,0.636245543482,"Line fitted to the topics: compute terms per abstract 0.609, academic-only share 63.6 % (95 % interval 59.6 to 67.7 %)"
0.653791756287,0.635769642635,"Line fitted to the topics: compute terms per abstract 0.654, academic-only share 63.6 % (95 % interval 60.1 to 67.1 %)"
0.676192503725,0.635531692212,"Line fitted to the topics: compute terms per abstract 0.676, academic-only share 63.6 % (95 % interval 60.3 to 66.9 %)"
0.720993998601,0.635055791365,"Line fitted to the topics: compute terms per abstract 0.721, academic-only share 63.5 % (95 % interval 60.5 to 66.5 %)"
0.765795493476,0.634579890518,"Line fitted to the topics: compute terms per abstract 0.766, academic-only share 63.5 % (95 % interval 60.6 to 66.3 %)"
0.788196240914,0.634341940095,"Line fitted to the topics: compute terms per abstract 0.788, academic-only share 63.4 % (95 % interval 60.5 to 66.3 %)"
0.83299773579,0.633866039248,"Line fitted to the topics: compute terms per abstract 0.833, academic-only share 63.4 % (95 % interval 60.3 to 66.5 %)"
0.877799230666,0.633390138401,"Line fitted to the topics: compute terms per abstract 0.878, academic-only share 63.3 % (95 % interval 59.8 to 66.9 %)"
0.900199978104,0.633152187978,"Line fitted to the topics: compute terms per abstract 0.9, academic-only share 63.3 % (95 % interval 59.5 to 67.1 %)"
0.94500147298,0.632676287131,"Line fitted to the topics: compute terms per abstract 0.945, academic-only share 63.3 % (95 % interval 58.9 to 67.6 %)"
0.989802967856,0.632200386284,"Line fitted to the topics: compute terms per abstract 0.99, academic-only share 63.2 % (95 % interval 58.2 to 68.2 %)"
1.01220371529,0.631962435861,"Line fitted to the topics: compute terms per abstract 1.01, academic-only share 63.2 % (95 % interval 57.9 to 68.5 %)"
1.05700521017,0.631486535014,"Line fitted to the topics: compute terms per abstract 1.06, academic-only share 63.1 % (95 % interval 57.1 to 69.2 %)"
1.10180670505,0.631010634167,"Line fitted to the topics: compute terms per abstract 1.1, academic-only share 63.1 % (95 % interval 56.4 to 69.8 %)"
1.12420745248,0.630772683744,"Line fitted to the topics: compute terms per abstract 1.12, academic-only share 63.1 % (95 % interval 56 to 70.2 %)"
1.16900894736,0.630296782897,"Line fitted to the topics: compute terms per abstract 1.17, academic-only share 63 % (95 % interval 55.2 to 70.9 %)"
1.21381044224,0.62982088205,"Line fitted to the topics: compute terms per abstract 1.21, academic-only share 63 % (95 % interval 54.4 to 71.6 %)"
0.317780544718,0.550647857951,"Generative adversarial network: compute terms per abstract 0.318, academic-only share 55.1 %, works 1342"
0.497616160689,0.61748970578,"Adversarial learning: compute terms per abstract 0.498, academic-only share 61.7 %, works 1158"
0.643737410959,0.671511575176,"Interpretability: compute terms per abstract 0.644, academic-only share 67.2 %, works 1343"
0.645961975027,0.628572318447,"Unsupervised learning: compute terms per abstract 0.646, academic-only share 62.9 %, works 3167"
0.670301446604,0.633492073421,"Reinforcement learning: compute terms per abstract 0.67, academic-only share 63.3 %, works 2335"
0.685230166054,0.642549887451,"Supervised learning: compute terms per abstract 0.685, academic-only share 64.3 %, works 1612"
0.717841571281,0.653059076501,"Generative model: compute terms per abstract 0.718, academic-only share 65.3 %, works 1438"
0.747294043131,0.666107666181,"Feature learning: compute terms per abstract 0.747, academic-only share 66.6 %, works 1557"
0.758112816027,0.622959415142,"Online learning: compute terms per abstract 0.758, academic-only share 62.3 %, works 1741"
0.794929161228,0.646960222326,"Point clouds: compute terms per abstract 0.795, academic-only share 64.7 %, works 1161"
0.839750192676,0.745017717904,"Cluster analysis: compute terms per abstract 0.84, academic-only share 74.5 %, works 1312"
0.850220946115,0.725671724034,"Image processing: compute terms per abstract 0.85, academic-only share 72.6 %, works 1173"
0.885227721657,0.495904122522,"Natural language processing: compute terms per abstract 0.885, academic-only share 49.6 %, works 1114"
0.906115440352,0.579950968947,"Image segmentation: compute terms per abstract 0.906, academic-only share 58 %, works 1435"
0.925820255991,0.680469267275,"Computer vision: compute terms per abstract 0.926, academic-only share 68 %, works 2283"
0.95257532729,0.724874728659,"Graph neural network: compute terms per abstract 0.953, academic-only share 72.5 %, works 1074"
0.961463182971,0.593012493912,"Object detection: compute terms per abstract 0.961, academic-only share 59.3 %, works 1569"
1.04603315304,0.759922550435,"Bayesian inference: compute terms per abstract 1.05, academic-only share 76 %, works 1062"
1.05269036372,0.647448094491,"Recurrent neural network: compute terms per abstract 1.05, academic-only share 64.7 %, works 1574"
1.06672506556,0.672197130761,"Convolutional neural network: compute terms per abstract 1.07, academic-only share 67.2 %, works 4524"
1.06797545523,0.619651209726,"Deep learning: compute terms per abstract 1.07, academic-only share 62 %, works 5349"
1.08154756788,0.545415863027,"Language model: compute terms per abstract 1.08, academic-only share 54.5 %, works 1423"
1.17857630655,0.647538834162,"Artificial neural network: compute terms per abstract 1.18, academic-only share 64.8 %, works 8243"
1.18328446815,0.380963076603,"Transformer: compute terms per abstract 1.18, academic-only share 38.1 %, works 1356"
1.21381044224,0.686067796634,"Stochastic gradient descent: compute terms per abstract 1.21, academic-only share 68.6 %, works 1771"
EOD
rows1(c) = strcol('series') eq 'fitted line' ? cell(c) : NaN
rows2(c) = strcol('series') eq 'topic' ? cell(c) : NaN
plot data using (rows1('compute_terms')):(rows1('low')):(rows1('high')) with filledcurves fillstyle solid 1 noborder fillcolor rgb '#F9E8DB', \
     '+' every ::0::0 using (0.317780544718):(0.700579220027):(0.896029897518):(-0.109315647497) with vectors nohead linewidth 1.07 dashtype (6,4) linecolor rgb '#CC79A7', \
     data using (rows1('compute_terms')):(rows1('academic_only_share')) with lines linewidth 1.33 linecolor rgb '#D55E00', \
     data using (rows2('compute_terms')):(rows2('academic_only_share')) with points pointtype 7 pointsize 0.800 linecolor rgb '#0072B2', \
     $panel_labels using 1:2:3 with labels hypertext point pointtype 7 pointsize 1.333 linecolor rgb '#FFFFFFFF'

unset multiplot
set output
