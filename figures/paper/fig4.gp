# gnuplot fig4.gp, in the folder of fig4.csv, writes fig4.svg
set terminal svg enhanced rounded name 'fig4' size 514, 352 font 'Arial,8.00' background '#FFFFFF'
set output 'fig4.svg'
set encoding utf8
set datafile separator comma
set datafile columnheaders
data = 'fig4.csv'
cell(c) = strcol(c) eq '' ? NaN : column(c)
middle(a, b) = (a + b)/2
inset(a, b, part) = a + (b - a)*part
log_middle(a, b) = sqrt(a)*sqrt(b)
log_inset(a, b, part) = a*(b/a)**part
unset key
set multiplot

# The panel
set lmargin at screen 0.22015
set rmargin at screen 0.97059
set bmargin at screen 0.15755
set tmargin at screen 0.78100
set logscale x
unset logscale y
set xrange [0.189924776888:5.71033253606]
set yrange [0.4:12]
set xtics nomirror out scale 0.5, 0.25 offset screen 0, 0.01686 ('−80' 0.2, '−67' 0.33, '−50' 0.5, '−25' 0.75, '0' 1, '+50' 1.5, '+100' 2, '+200' 3, '+300' 4)
unset ytics
set border 1 linewidth 0.67 linecolor rgb '#222222'
unset grid
set object rectangle from screen 0.22015, 0.86592 to screen 0.23633, 0.88957 front fillcolor rgb '#0072B2' fillstyle solid noborder
set object rectangle from screen 0.38380, 0.86592 to screen 0.39998, 0.88957 front fillcolor rgb '#D55E00' fillstyle solid noborder
set arrow from screen 0.52430, 0.72726 to screen 0.59337, 0.72726 nohead front linewidth 0.67 linecolor rgb '#666666'
set arrow from screen 0.45006, 0.73908 to screen 0.58764, 0.73908 nohead front linewidth 0.67 linecolor rgb '#73B1D5'
set arrow from screen 0.47929, 0.71543 to screen 0.71834, 0.71543 nohead front linewidth 0.67 linecolor rgb '#E8A673'
set arrow from screen 0.59667, 0.67351 to screen 0.59958, 0.67351 nohead front linewidth 0.67 linecolor rgb '#666666'
set arrow from screen 0.49343, 0.68533 to screen 0.68902, 0.68533 nohead front linewidth 0.67 linecolor rgb '#73B1D5'
set arrow from screen 0.48305, 0.66169 to screen 0.72701, 0.66169 nohead front linewidth 0.67 linecolor rgb '#E8A673'
set arrow from screen 0.46547, 0.61976 to screen 0.52518, 0.61976 nohead front linewidth 0.67 linecolor rgb '#666666'
set arrow from screen 0.43237, 0.63159 to screen 0.62888, 0.63159 nohead front linewidth 0.67 linecolor rgb '#73B1D5'
set arrow from screen 0.33150, 0.60794 to screen 0.58854, 0.60794 nohead front linewidth 0.67 linecolor rgb '#E8A673'
set arrow from screen 0.55320, 0.56602 to screen 0.59904, 0.56602 nohead front linewidth 0.67 linecolor rgb '#666666'
set arrow from screen 0.54057, 0.57784 to screen 0.66841, 0.57784 nohead front linewidth 0.67 linecolor rgb '#73B1D5'
set arrow from screen 0.47353, 0.55419 to screen 0.62198, 0.55419 nohead front linewidth 0.67 linecolor rgb '#E8A673'
set arrow from screen 0.60115, 0.51227 to screen 0.64268, 0.51227 nohead front linewidth 0.67 linecolor rgb '#666666'
set arrow from screen 0.54340, 0.52410 to screen 0.75286, 0.52410 nohead front linewidth 0.67 linecolor rgb '#73B1D5'
set arrow from screen 0.44757, 0.50045 to screen 0.74384, 0.50045 nohead front linewidth 0.67 linecolor rgb '#E8A673'
set arrow from screen 0.49940, 0.45853 to screen 0.70204, 0.45853 nohead front linewidth 0.67 linecolor rgb '#666666'
set arrow from screen 0.59379, 0.47035 to screen 0.82119, 0.47035 nohead front linewidth 0.67 linecolor rgb '#73B1D5'
set arrow from screen 0.38155, 0.44670 to screen 0.60636, 0.44670 nohead front linewidth 0.67 linecolor rgb '#E8A673'
set arrow from screen 0.40919, 0.35103 to screen 0.58795, 0.35103 nohead front linewidth 0.67 linecolor rgb '#666666'
set arrow from screen 0.24795, 0.36286 to screen 0.55954, 0.36286 nohead front linewidth 0.67 linecolor rgb '#73B1D5'
set arrow from screen 0.30547, 0.33921 to screen 0.88131, 0.33921 nohead front linewidth 0.67 linecolor rgb '#E8A673'
set arrow from screen 0.50261, 0.29729 to screen 0.61996, 0.29729 nohead front linewidth 0.67 linecolor rgb '#666666'
set arrow from screen 0.35249, 0.30911 to screen 0.64183, 0.30911 nohead front linewidth 0.67 linecolor rgb '#73B1D5'
set arrow from screen 0.39799, 0.28546 to screen 0.85283, 0.28546 nohead front linewidth 0.67 linecolor rgb '#E8A673'
set arrow from screen 0.55452, 0.24354 to screen 0.61564, 0.24354 nohead front linewidth 0.67 linecolor rgb '#666666'
set arrow from screen 0.53329, 0.25537 to screen 0.70888, 0.25537 nohead front linewidth 0.67 linecolor rgb '#73B1D5'
set arrow from screen 0.42783, 0.23172 to screen 0.67033, 0.23172 nohead front linewidth 0.67 linecolor rgb '#E8A673'
set arrow from screen 0.56804, 0.18980 to screen 0.62922, 0.18980 nohead front linewidth 0.67 linecolor rgb '#666666'
set arrow from screen 0.32653, 0.20162 to screen 0.94279, 0.20162 nohead front linewidth 0.67 linecolor rgb '#73B1D5'
set arrow from screen 0.34524, 0.17797 to screen 0.77994, 0.17797 nohead front linewidth 0.67 linecolor rgb '#E8A673'
set arrow from screen 0.58642, 0.15755 to screen 0.58642, 0.78100 nohead front linewidth 0.67 linecolor rgb '#CCCCCC'
set arrow from screen 0.62255, 0.15755 to screen 0.62255, 0.17045 nohead front linewidth 0.67 linecolor rgb '#0072B2'
set arrow from screen 0.62255, 0.18335 to screen 0.62255, 0.19624 nohead front linewidth 0.67 linecolor rgb '#0072B2'
set arrow from screen 0.62255, 0.20914 to screen 0.62255, 0.22204 nohead front linewidth 0.67 linecolor rgb '#0072B2'
set arrow from screen 0.62255, 0.23494 to screen 0.62255, 0.24784 nohead front linewidth 0.67 linecolor rgb '#0072B2'
set arrow from screen 0.62255, 0.26074 to screen 0.62255, 0.27364 nohead front linewidth 0.67 linecolor rgb '#0072B2'
set arrow from screen 0.62255, 0.28654 to screen 0.62255, 0.29944 nohead front linewidth 0.67 linecolor rgb '#0072B2'
set arrow from screen 0.62255, 0.31234 to screen 0.62255, 0.32524 nohead front linewidth 0.67 linecolor rgb '#0072B2'
set arrow from screen 0.62255, 0.33813 to screen 0.62255, 0.35103 nohead front linewidth 0.67 linecolor rgb '#0072B2'
set arrow from screen 0.62255, 0.36393 to screen 0.62255, 0.37683 nohead front linewidth 0.67 linecolor rgb '#0072B2'
set arrow from screen 0.62255, 0.38973 to screen 0.62255, 0.40263 nohead front linewidth 0.67 linecolor rgb '#0072B2'
set arrow from screen 0.62255, 0.41553 to screen 0.62255, 0.42843 nohead front linewidth 0.67 linecolor rgb '#0072B2'
set arrow from screen 0.62255, 0.44133 to screen 0.62255, 0.45423 nohead front linewidth 0.67 linecolor rgb '#0072B2'
set arrow from screen 0.62255, 0.46713 to screen 0.62255, 0.48002 nohead front linewidth 0.67 linecolor rgb '#0072B2'
set arrow from screen 0.62255, 0.49292 to screen 0.62255, 0.50582 nohead front linewidth 0.67 linecolor rgb '#0072B2'
set arrow from screen 0.62255, 0.51872 to screen 0.62255, 0.53162 nohead front linewidth 0.67 linecolor rgb '#0072B2'
set arrow from screen 0.62255, 0.54452 to screen 0.62255, 0.55742 nohead front linewidth 0.67 linecolor rgb '#0072B2'
set arrow from screen 0.62255, 0.57032 to screen 0.62255, 0.58322 nohead front linewidth 0.67 linecolor rgb '#0072B2'
set arrow from screen 0.62255, 0.59612 to screen 0.62255, 0.60902 nohead front linewidth 0.67 linecolor rgb '#0072B2'
set arrow from screen 0.62255, 0.62191 to screen 0.62255, 0.63481 nohead front linewidth 0.67 linecolor rgb '#0072B2'
set arrow from screen 0.62255, 0.64771 to screen 0.62255, 0.66061 nohead front linewidth 0.67 linecolor rgb '#0072B2'
set arrow from screen 0.62255, 0.67351 to screen 0.62255, 0.68641 nohead front linewidth 0.67 linecolor rgb '#0072B2'
set arrow from screen 0.62255, 0.69931 to screen 0.62255, 0.71221 nohead front linewidth 0.67 linecolor rgb '#0072B2'
set arrow from screen 0.62255, 0.72511 to screen 0.62255, 0.73801 nohead front linewidth 0.67 linecolor rgb '#0072B2'
set arrow from screen 0.62255, 0.75090 to screen 0.62255, 0.76380 nohead front linewidth 0.67 linecolor rgb '#0072B2'
set arrow from screen 0.62255, 0.77670 to screen 0.62255, 0.78100 nohead front linewidth 0.67 linecolor rgb '#0072B2'
set arrow from screen 0.64931, 0.15755 to screen 0.64931, 0.17045 nohead front linewidth 0.67 linecolor rgb '#D55E00'
set arrow from screen 0.64931, 0.18335 to screen 0.64931, 0.19624 nohead front linewidth 0.67 linecolor rgb '#D55E00'
set arrow from screen 0.64931, 0.20914 to screen 0.64931, 0.22204 nohead front linewidth 0.67 linecolor rgb '#D55E00'
set arrow from screen 0.64931, 0.23494 to screen 0.64931, 0.24784 nohead front linewidth 0.67 linecolor rgb '#D55E00'
set arrow from screen 0.64931, 0.26074 to screen 0.64931, 0.27364 nohead front linewidth 0.67 linecolor rgb '#D55E00'
set arrow from screen 0.64931, 0.28654 to screen 0.64931, 0.29944 nohead front linewidth 0.67 linecolor rgb '#D55E00'
set arrow from screen 0.64931, 0.31234 to screen 0.64931, 0.32524 nohead front linewidth 0.67 linecolor rgb '#D55E00'
set arrow from screen 0.64931, 0.33813 to screen 0.64931, 0.35103 nohead front linewidth 0.67 linecolor rgb '#D55E00'
set arrow from screen 0.64931, 0.36393 to screen 0.64931, 0.37683 nohead front linewidth 0.67 linecolor rgb '#D55E00'
set arrow from screen 0.64931, 0.38973 to screen 0.64931, 0.40263 nohead front linewidth 0.67 linecolor rgb '#D55E00'
set arrow from screen 0.64931, 0.41553 to screen 0.64931, 0.42843 nohead front linewidth 0.67 linecolor rgb '#D55E00'
set arrow from screen 0.64931, 0.44133 to screen 0.64931, 0.45423 nohead front linewidth 0.67 linecolor rgb '#D55E00'
set arrow from screen 0.64931, 0.46713 to screen 0.64931, 0.48002 nohead front linewidth 0.67 linecolor rgb '#D55E00'
set arrow from screen 0.64931, 0.49292 to screen 0.64931, 0.50582 nohead front linewidth 0.67 linecolor rgb '#D55E00'
set arrow from screen 0.64931, 0.51872 to screen 0.64931, 0.53162 nohead front linewidth 0.67 linecolor rgb '#D55E00'
set arrow from screen 0.64931, 0.54452 to screen 0.64931, 0.55742 nohead front linewidth 0.67 linecolor rgb '#D55E00'
set arrow from screen 0.64931, 0.57032 to screen 0.64931, 0.58322 nohead front linewidth 0.67 linecolor rgb '#D55E00'
set arrow from screen 0.64931, 0.59612 to screen 0.64931, 0.60902 nohead front linewidth 0.67 linecolor rgb '#D55E00'
set arrow from screen 0.64931, 0.62191 to screen 0.64931, 0.63481 nohead front linewidth 0.67 linecolor rgb '#D55E00'
set arrow from screen 0.64931, 0.64771 to screen 0.64931, 0.66061 nohead front linewidth 0.67 linecolor rgb '#D55E00'
set arrow from screen 0.64931, 0.67351 to screen 0.64931, 0.68641 nohead front linewidth 0.67 linecolor rgb '#D55E00'
set arrow from screen 0.64931, 0.69931 to screen 0.64931, 0.71221 nohead front linewidth 0.67 linecolor rgb '#D55E00'
set arrow from screen 0.64931, 0.72511 to screen 0.64931, 0.73801 nohead front linewidth 0.67 linecolor rgb '#D55E00'
set arrow from screen 0.64931, 0.75090 to screen 0.64931, 0.76380 nohead front linewidth 0.67 linecolor rgb '#D55E00'
set arrow from screen 0.64931, 0.77670 to screen 0.64931, 0.78100 nohead front linewidth 0.67 linecolor rgb '#D55E00'
set label 'Cluster analysis' at screen 0.20545, 0.72726 right font 'Arial,8.00' textcolor rgb '#222222' front
set label 'Computer vision' at screen 0.20545, 0.67351 right font 'Arial,8.00' textcolor rgb '#222222' front
set label 'Unsupervised learning' at screen 0.20545, 0.61976 right font 'Arial,8.00' textcolor rgb '#222222' front
set label 'Artificial neural network' at screen 0.20545, 0.56602 right font 'Arial,8.00' textcolor rgb '#222222' front
set label 'Online learning' at screen 0.20545, 0.51227 right font 'Arial,8.00' textcolor rgb '#222222' front
set label 'Object detection' at screen 0.20545, 0.45853 right font 'Arial,8.00' textcolor rgb '#222222' front
set label 'Robotics' at screen 0.20545, 0.35103 right font 'Arial,8.00' textcolor rgb '#222222' front
set label 'Transfer learning' at screen 0.20545, 0.29729 right font 'Arial,8.00' textcolor rgb '#222222' front
set label 'Reinforcement learning' at screen 0.20545, 0.24354 right font 'Arial,8.00' textcolor rgb '#222222' front
set label 'Natural language processing' at screen 0.20545, 0.18980 right font 'Arial,8.00' textcolor rgb '#222222' front
set label 'Named by the paper, but not counted (fewer than 30 works at first)' at screen 0.00735, 0.39941 left font 'Arial,8.00' textcolor rgb '#666666' front
set label 'Paper: +17.8 %' at screen 0.62696, 0.80250 right font 'Arial,8.00' textcolor rgb '#005B8E' front
set label '+33.0 %' at screen 0.64783, 0.80250 left font 'Arial,8.00' textcolor rgb '#AA4B00' front
set label 'Academic only' at screen 0.24368, 0.87775 left font 'Arial,9.33' textcolor rgb '#222222' front
set label 'With industry' at screen 0.40733, 0.87775 left font 'Arial,9.33' textcolor rgb '#222222' front
set label 'Change of compute terms per abstract, 2012–2021 (%)' at screen 0.59537, 0.09305 center font 'Arial,9.33' textcolor rgb '#222222' front
set label 'Source: Papers of 20 AI conferences, 2006-2024. 6 of the 25 largest topics have at least 30 works of both groups in the first three years and count; Poisson' at screen 0.00735, 0.04829 left font 'Arial,7.33' textcolor rgb '#666666' front
set label 'trends, lines: 95 % intervals. Over all topics that count: academic-only +5.8 % (−16.1 to +33.3), with industry −15.2 % (−30.9 to +4.0).' at screen 0.00735, 0.02326 left font 'Arial,7.33' textcolor rgb '#666666' front
set label 'Compute terms per abstract, 2012–2021: +6 % [−16, +33] in academic-only works, −15 % [−31,' at screen 0.00735, 0.97642 left font 'Arial:Bold,10.67' textcolor rgb '#222222' front
set label '+4] in works with industry' at screen 0.00735, 0.94002 left font 'Arial:Bold,10.67' textcolor rgb '#222222' front
$panel_labels << EOD
x,y,label
0.436702683533,4,"Robotics: compute terms per abstract of academic-only works by the factor 0.437 (−56.3 %, 95 % interval −78.5 to −11.5 %, from 1.23 to 0.536, works 395)"
0.667083923815,3,"Transfer learning: compute terms per abstract of academic-only works by the factor 0.667 (−33.3 %, 95 % interval −65.4 to +28.6 %, from 1.01 to 0.675, works 399)"
0.736056775709,11,"Cluster analysis: compute terms per abstract of academic-only works by the factor 0.736 (−26.4 %, 95 % interval −46.1 to +0.554 %, from 0.953 to 0.701, works 796)"
0.77642911155,9,"Unsupervised learning: compute terms per abstract of academic-only works by the factor 0.776 (−22.4 %, 95 % interval −50.3 to +21.2 %, from 0.67 to 0.521, works 1385)"
1.02200643827,10,"Computer vision: compute terms per abstract of academic-only works by the factor 1.02 (+2.2 %, 95 % interval −34.4 to +59.2 %, from 0.754 to 0.77, works 1090)"
1.08538650394,8,"Artificial neural network: compute terms per abstract of academic-only works by the factor 1.09 (+8.54 %, 95 % interval −18.8 to +45 %, from 1 to 1.09, works 3989)"
1.17022287464,2,"Reinforcement learning: compute terms per abstract of academic-only works by the factor 1.17 (+17 %, 95 % interval −21.4 to +74.3 %, from 0.597 to 0.699, works 1119)"
1.24454958337,1,"Natural language processing: compute terms per abstract of academic-only works by the factor 1.24 (+24.5 %, 95 % interval −69.2 to +403 %, from 0.551 to 0.686, works 389)"
1.32293673486,7,"Online learning: compute terms per abstract of academic-only works by the factor 1.32 (+32.3 %, 95 % interval −17.7 to +113 %, from 0.689 to 0.912, works 970)"
1.73163764358,6,"Object detection: compute terms per abstract of academic-only works by the factor 1.73 (+73.2 %, 95 % interval +3.4 to +190 %, from 0.651 to 1.13, works 610)"
0.563685663723,9,"Unsupervised learning: compute terms per abstract of works with industry by the factor 0.564 (−43.6 %, 95 % interval −68.5 to +0.966 %, from 0.9 to 0.507, works 1156)"
0.657447995968,6,"Object detection: compute terms per abstract of works with industry by the factor 0.657 (−34.3 %, 95 % interval −60.5 to +9.46 %, from 1.61 to 1.06, works 623)"
0.839141323696,8,"Artificial neural network: compute terms per abstract of works with industry by the factor 0.839 (−16.1 %, 95 % interval −40.1 to +17.5 %, from 1.47 to 1.24, works 2841)"
0.84418657601,2,"Reinforcement learning: compute terms per abstract of works with industry by the factor 0.844 (−15.6 %, 95 % interval −51.3 to +46.3 %, from 0.794 to 0.67, works 950)"
0.897544620197,1,"Natural language processing: compute terms per abstract of works with industry by the factor 0.898 (−10.2 %, 95 % interval −66.5 to +141 %, from 1.34 to 1.2, works 376)"
1.03211031004,4,"Robotics: compute terms per abstract of works with industry by the factor 1.03 (+3.21 %, 95 % interval −72 to +281 %, from 0.711 to 0.734, works 286)"
1.04297870173,7,"Online learning: compute terms per abstract of works with industry by the factor 1.04 (+4.3 %, 95 % interval −46.7 to +104 %, from 0.676 to 0.705, works 605)"
1.0578170061,11,"Cluster analysis: compute terms per abstract of works with industry by the factor 1.06 (+5.78 %, 95 % interval −38.5 to +81.9 %, from 0.856 to 0.906, works 325)"
1.08804910368,10,"Computer vision: compute terms per abstract of works with industry by the factor 1.09 (+8.8 %, 95 % interval −37.4 to +89.2 %, from 1.06 to 1.16, works 672)"
1.19340051441,3,"Transfer learning: compute terms per abstract of works with industry by the factor 1.19 (+19.3 %, 95 % interval −57.5 to +235 %, from 0.881 to 1.05, works 300)"
EOD
plot data using (cell('academic_factor')):(cell('rank')) with points pointtype 7 pointsize 0.933 linecolor rgb '#0072B2', \
     data using (cell('industry_factor')):(cell('rank')) with points pointtype 7 pointsize 0.933 linecolor rgb '#D55E00', \
     $panel_labels using 1:2:3 with labels hypertext point pointtype 7 pointsize 1.333 linecolor rgb '#FFFFFFFF'

unset multiplot
set output
