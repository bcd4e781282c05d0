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
set xrange [0.461175109494:1.32854908759]
set yrange [0.402237305361:0.748805562933]
set xtics nomirror out scale 0.5, 0.25 offset screen 0, 0.01264 ('0.5' 0.5, '0.6' 0.6, '0.7' 0.7, '0.8' 0.8, '0.9' 0.9, '1.0' 1, '1.1' 1.1, '1.2' 1.2, '1.3' 1.3)
set ytics nomirror out scale 0.5, 0.25 offset screen 0.00644, 0 ('45' 0.45, '50' 0.5, '55' 0.55, '60' 0.6, '65' 0.65, '70' 0.7)
set border 3 linewidth 0.67 linecolor rgb '#222222'
unset grid
set object rectangle from screen 0.06202, 0.89947 to screen 0.07820, 0.91720 front fillcolor rgb '#0072B2' fillstyle solid noborder
set object rectangle from screen 0.15201, 0.89947 to screen 0.16819, 0.91720 front fillcolor rgb '#D55E00' fillstyle solid noborder
set object rectangle from screen 0.46711, 0.89947 to screen 0.48329, 0.91720 front fillcolor rgb '#CC79A7' fillstyle solid noborder
set arrow from screen 0.78421, 0.69526 to screen 0.79156, 0.70921 nohead front linewidth 0.67 linecolor rgb '#999999'
set arrow from screen 0.30764, 0.63002 to screen 0.32427, 0.61178 nohead front linewidth 0.67 linecolor rgb '#999999'
set arrow from screen 0.38396, 0.65175 to screen 0.39131, 0.66571 nohead front linewidth 0.67 linecolor rgb '#999999'
set label 'Artificial neural network' at screen 0.82050, 0.69535 left font 'Arial,8.00' textcolor rgb '#222222' front
set label 'Deep learning' at screen 0.68053, 0.65278 left font 'Arial,8.00' textcolor rgb '#222222' front
set label 'Language model' at screen 0.78467, 0.45412 left font 'Arial,8.00' textcolor rgb '#222222' front
set label 'Unsupervised learning' at screen 0.15054, 0.60370 left font 'Arial,8.00' textcolor rgb '#222222' front
set label 'Convolutional neural network' at screen 0.77150, 0.71732 left font 'Arial,8.00' textcolor rgb '#222222' front
set label 'Transformer' at screen 0.89553, 0.23140 left font 'Arial,8.00' textcolor rgb '#222222' front
set label 'Reinforcement learning' at screen 0.32427, 0.60368 left font 'Arial,8.00' textcolor rgb '#222222' front
set label 'Feature learning' at screen 0.34589, 0.69542 left font 'Arial,8.00' textcolor rgb '#222222' front
set label 'Generative model' at screen 0.32841, 0.62604 left font 'Arial,8.00' textcolor rgb '#222222' front
set label 'Computer vision' at screen 0.61718, 0.69014 left font 'Arial,8.00' textcolor rgb '#222222' front
set label 'Supervised learning' at screen 0.16115, 0.65468 left font 'Arial,8.00' textcolor rgb '#222222' front
set label 'Online learning' at screen 0.38085, 0.67381 left font 'Arial,8.00' textcolor rgb '#222222' front
set label 'Natural language processing' at screen 0.58244, 0.40645 left font 'Arial,8.00' textcolor rgb '#222222' front
set label 'Object detection' at screen 0.62354, 0.51024 left font 'Arial,8.00' textcolor rgb '#222222' front
set label 'Stochastic gradient descent' at screen 0.77802, 0.76531 left font 'Arial,8.00' textcolor rgb '#222222' front
set label 'Interpretability' at screen 0.26937, 0.71801 left font 'Arial,8.00' textcolor rgb '#222222' front
set label 'Image segmentation' at screen 0.54979, 0.53440 left font 'Arial,8.00' textcolor rgb '#222222' front
set label 'Meta-learning' at screen 0.52820, 0.43165 left font 'Arial,8.00' textcolor rgb '#222222' front
set label 'Point clouds' at screen 0.44939, 0.65300 left font 'Arial,8.00' textcolor rgb '#222222' front
set label 'Image processing' at screen 0.50758, 0.75385 left font 'Arial,8.00' textcolor rgb '#222222' front
set label 'Graph neural network' at screen 0.56210, 0.80648 left font 'Arial,8.00' textcolor rgb '#222222' front
set label 'Cluster analysis' at screen 0.46936, 0.84459 left font 'Arial,8.00' textcolor rgb '#222222' front
set label 'Adversarial learning' at screen 0.08732, 0.63116 left font 'Arial,8.00' textcolor rgb '#222222' front
set label 'Recurrent neural network' at screen 0.79662, 0.64857 left font 'Arial,8.00' textcolor rgb '#222222' front
set label 'Semi-supervised learning' at screen 0.07023, 0.70844 left font 'Arial,8.00' textcolor rgb '#222222' front
set label 'Topic' at screen 0.08555, 0.90833 left font 'Arial,9.33' textcolor rgb '#222222' front
set label 'Fitted line: slope −0.095, p = 0.29' at screen 0.17554, 0.90833 left font 'Arial,9.33' textcolor rgb '#222222' front
set label 'Paper: slope −0.122' at screen 0.49064, 0.90833 left font 'Arial,9.33' textcolor rgb '#222222' front
set label 'Compute terms per abstract (mean)' at screen 0.52182, 0.13460 center font 'Arial,9.33' textcolor rgb '#222222' front
set label 'Academic-only share of works (%)' at screen 0.01825, 0.52953 center rotate by 90 font 'Arial,9.33' textcolor rgb '#222222' front
set label 'Source: Papers of 20 AI conferences, 2006-2024. The 25 largest topics, mean of the years 2012–2024; share among works with a known team' at screen 0.00735, 0.10018 left font 'Arial,8.00' textcolor rgb '#666666' front
set label 'type. Line: least squares over the 25 points, with the 95 % band of its mean. Slope of the line −0.095 (−0.248 to 0.058), p = 0.29; over' at screen 0.00735, 0.07971 left font 'Arial,8.00' textcolor rgb '#666666' front
set label 'topic-years −0.082 (−0.162 to −0.001), p = 0.093; elasticity within topics −0.12 (−0.27 to 0.02), p = 0.11. Slopes of the share (0 to 1) per term;' at screen 0.00735, 0.05924 left font 'Arial,8.00' textcolor rgb '#666666' front
set label 'in brackets: 95 % intervals; p from the wild bootstrap. Within topics the share changes by −1.5 pp a year and compute terms by 0.014 per' at screen 0.00735, 0.03877 left font 'Arial,8.00' textcolor rgb '#666666' front
set label 'abstract.' at screen 0.00735, 0.01830 left font 'Arial,8.00' textcolor rgb '#666666' front
set label 'Across topics, compute terms and the academic-only share are not clearly related: slope' at screen 0.00735, 0.98232 left font 'Arial:Bold,10.67' textcolor rgb '#222222' front
set label '−0.10 [−0.25, 0.06]' at screen 0.00735, 0.95503 left font 'Arial:Bold,10.67' textcolor rgb '#222222' front
$panel_labels << EOD
x,y,label
0.520994004535,0.658837835381,"Line fitted to the topics: compute terms per abstract 0.521, academic-only share 65.9 % (95 % interval 61.5 to 70.3 %)"
0.539687409235,0.657053980006,"Line fitted to the topics: compute terms per abstract 0.54, academic-only share 65.7 % (95 % interval 61.6 to 69.8 %)"
0.577074218636,0.653486269255,"Line fitted to the topics: compute terms per abstract 0.577, academic-only share 65.3 % (95 % interval 61.7 to 69 %)"
0.614461028036,0.649918558505,"Line fitted to the topics: compute terms per abstract 0.614, academic-only share 65 % (95 % interval 61.8 to 68.2 %)"
0.633154432737,0.648134703129,"Line fitted to the topics: compute terms per abstract 0.633, academic-only share 64.8 % (95 % interval 61.8 to 67.8 %)"
0.670541242137,0.644566992379,"Line fitted to the topics: compute terms per abstract 0.671, academic-only share 64.5 % (95 % interval 61.9 to 67.1 %)"
0.707928051538,0.640999281628,"Line fitted to the topics: compute terms per abstract 0.708, academic-only share 64.1 % (95 % interval 61.8 to 66.4 %)"
0.726621456238,0.639215426253,"Line fitted to the topics: compute terms per abstract 0.727, academic-only share 63.9 % (95 % interval 61.7 to 66.1 %)"
0.764008265639,0.635647715502,"Line fitted to the topics: compute terms per abstract 0.764, academic-only share 63.6 % (95 % interval 61.5 to 65.6 %)"
0.80139507504,0.632080004752,"Line fitted to the topics: compute terms per abstract 0.801, academic-only share 63.2 % (95 % interval 61.1 to 65.3 %)"
0.82008847974,0.630296149376,"Line fitted to the topics: compute terms per abstract 0.82, academic-only share 63 % (95 % interval 60.8 to 65.2 %)"
0.857475289141,0.626728438626,"Line fitted to the topics: compute terms per abstract 0.857, academic-only share 62.7 % (95 % interval 60.2 to 65.1 %)"
0.894862098541,0.623160727875,"Line fitted to the topics: compute terms per abstract 0.895, academic-only share 62.3 % (95 % interval 59.5 to 65.1 %)"
0.913555503241,0.6213768725,"Line fitted to the topics: compute terms per abstract 0.914, academic-only share 62.1 % (95 % interval 59.2 to 65.1 %)"
0.950942312642,0.617809161749,"Line fitted to the topics: compute terms per abstract 0.951, academic-only share 61.8 % (95 % interval 58.4 to 65.2 %)"
0.988329122043,0.614241450999,"Line fitted to the topics: compute terms per abstract 0.988, academic-only share 61.4 % (95 % interval 57.5 to 65.3 %)"
1.00702252674,0.612457595623,"Line fitted to the topics: compute terms per abstract 1.01, academic-only share 61.2 % (95 % interval 57.1 to 65.4 %)"
1.04440933614,0.608889884873,"Line fitted to the topics: compute terms per abstract 1.04, academic-only share 60.9 % (95 % interval 56.3 to 65.5 %)"
1.08179614554,0.605322174122,"Line fitted to the topics: compute terms per abstract 1.08, academic-only share 60.5 % (95 % interval 55.4 to 65.7 %)"
1.10048955024,0.603538318747,"Line fitted to the topics: compute terms per abstract 1.1, academic-only share 60.4 % (95 % interval 54.9 to 65.8 %)"
1.13787635965,0.599970607996,"Line fitted to the topics: compute terms per abstract 1.14, academic-only share 60 % (95 % interval 54 to 65.9 %)"
1.17526316905,0.596402897246,"Line fitted to the topics: compute terms per abstract 1.18, academic-only share 59.6 % (95 % interval 53.2 to 66.1 %)"
1.19395657375,0.59461904187,"Line fitted to the topics: compute terms per abstract 1.19, academic-only share 59.5 % (95 % interval 52.7 to 66.2 %)"
1.23134338315,0.59105133112,"Line fitted to the topics: compute terms per abstract 1.23, academic-only share 59.1 % (95 % interval 51.8 to 66.4 %)"
1.26873019255,0.587483620369,"Line fitted to the topics: compute terms per abstract 1.27, academic-only share 58.7 % (95 % interval 50.9 to 66.6 %)"
0.520994004535,0.634809750892,"Adversarial learning: compute terms per abstract 0.521, academic-only share 63.5 %, works 2111"
0.588041594927,0.656506326228,"Semi-supervised learning: compute terms per abstract 0.588, academic-only share 65.7 %, works 2079"
0.648876903836,0.669763625383,"Interpretability: compute terms per abstract 0.649, academic-only share 67 %, works 2803"
0.64995423199,0.621078319883,"Unsupervised learning: compute terms per abstract 0.65, academic-only share 62.1 %, works 6287"
0.689724768854,0.627577384209,"Reinforcement learning: compute terms per abstract 0.69, academic-only share 62.8 %, works 4647"
0.694218324296,0.631560219409,"Supervised learning: compute terms per abstract 0.694, academic-only share 63.2 %, works 3163"
0.72008166905,0.631790816514,"Generative model: compute terms per abstract 0.72, academic-only share 63.2 %, works 3766"
0.722100152138,0.652938903898,"Feature learning: compute terms per abstract 0.722, academic-only share 65.3 %, works 3865"
0.762627019027,0.63441666501,"Online learning: compute terms per abstract 0.763, academic-only share 63.4 %, works 2959"
0.818940541898,0.634394354234,"Point clouds: compute terms per abstract 0.819, academic-only share 63.4 %, works 2513"
0.83750595704,0.733052460316,"Cluster analysis: compute terms per abstract 0.838, academic-only share 73.3 %, works 2123"
0.87356005213,0.687685248322,"Image processing: compute terms per abstract 0.874, academic-only share 68.8 %, works 2375"
0.894062172283,0.521054065178,"Meta-learning: compute terms per abstract 0.894, academic-only share 52.1 %, works 2628"
0.914427446937,0.572431055077,"Image segmentation: compute terms per abstract 0.914, academic-only share 57.2 %, works 2793"
0.924982933742,0.713999617703,"Graph neural network: compute terms per abstract 0.925, academic-only share 71.4 %, works 2191"
0.944169742864,0.513982387069,"Natural language processing: compute terms per abstract 0.944, academic-only share 51.4 %, works 2933"
0.976938252272,0.655830595786,"Computer vision: compute terms per abstract 0.977, academic-only share 65.6 %, works 3699"
0.982936459525,0.565878930398,"Object detection: compute terms per abstract 0.983, academic-only share 56.6 %, works 2812"
1.09025073742,0.628524707535,"Deep learning: compute terms per abstract 1.09, academic-only share 62.9 %, works 8524"
1.13491206891,0.537817051225,"Language model: compute terms per abstract 1.13, academic-only share 53.8 %, works 6913"
1.14014935693,0.656169805729,"Convolutional neural network: compute terms per abstract 1.14, academic-only share 65.6 %, works 6068"
1.16659898127,0.643055945714,"Recurrent neural network: compute terms per abstract 1.17, academic-only share 64.3 %, works 2087"
1.16976088639,0.652907143399,"Artificial neural network: compute terms per abstract 1.17, academic-only share 65.3 %, works 13151"
1.22667487729,0.684788469817,"Stochastic gradient descent: compute terms per abstract 1.23, academic-only share 68.5 %, works 2807"
1.26873019255,0.417990407978,"Transformer: compute terms per abstract 1.27, academic-only share 41.8 %, works 5319"
EOD
rows1(c) = strcol('series') eq 'fitted line' ? cell(c) : NaN
rows2(c) = strcol('series') eq 'topic' ? cell(c) : NaN
plot data using (rows1('compute_terms')):(rows1('low')):(rows1('high')) with filledcurves fillstyle solid 1 noborder fillcolor rgb '#F9E8DB', \
     '+' every ::0::0 using (0.520994004535):(0.668761652044):(0.747736188012):(-0.0912238149375) with vectors nohead linewidth 1.07 dashtype (6,4) linecolor rgb '#CC79A7', \
     data using (rows1('compute_terms')):(rows1('academic_only_share')) with lines linewidth 1.33 linecolor rgb '#D55E00', \
     data using (rows2('compute_terms')):(rows2('academic_only_share')) with points pointtype 7 pointsize 0.800 linecolor rgb '#0072B2', \
     $panel_labels using 1:2:3 with labels hypertext point pointtype 7 pointsize 1.333 linecolor rgb '#FFFFFFFF'

unset multiplot
set output
