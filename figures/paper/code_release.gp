# gnuplot code_release.gp, in the folder of code_release.csv, writes code_release.svg
set terminal svg enhanced rounded name 'code_release' size 454, 547 font 'Arial,8.00' background '#FFFFFF'
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
set bmargin at screen 0.11734
set tmargin at screen 0.96546
unset logscale x
unset logscale y
set xrange [-4.30594616423:3.21720164122]
set yrange [0.4:37.6]
set xtics nomirror out scale 0.5, 0.25 offset screen 0, 0.01084 ('−4' -4, '−3' -3, '−2' -2, '−1' -1, '0' 0, '1' 1, '2' 2, '3' 3)
unset ytics
set border 1 linewidth 0.67 linecolor rgb '#222222'
unset grid
set arrow from screen 0.68090, 0.11734 to screen 0.68090, 0.96546 nohead front linewidth 0.67 linecolor rgb '#CCCCCC'
set arrow from screen 0.31853, 0.95178 to screen 0.74305, 0.95178 nohead front linewidth 0.67 linecolor rgb '#0072B2'
set arrow from screen 0.54113, 0.92898 to screen 0.77198, 0.92898 nohead front linewidth 0.67 linecolor rgb '#0072B2'
set arrow from screen 0.47903, 0.90618 to screen 0.70565, 0.90618 nohead front linewidth 0.67 linecolor rgb '#0072B2'
set arrow from screen 0.50965, 0.88338 to screen 0.66159, 0.88338 nohead front linewidth 0.67 linecolor rgb '#0072B2'
set arrow from screen 0.55891, 0.86058 to screen 0.66101, 0.86058 nohead front linewidth 0.67 linecolor rgb '#0072B2'
set arrow from screen 0.57989, 0.83778 to screen 0.65427, 0.83778 nohead front linewidth 0.67 linecolor rgb '#0072B2'
set arrow from screen 0.58297, 0.81498 to screen 0.64941, 0.81498 nohead front linewidth 0.67 linecolor rgb '#0072B2'
set arrow from screen 0.60298, 0.79219 to screen 0.66948, 0.79219 nohead front linewidth 0.67 linecolor rgb '#0072B2'
set arrow from screen 0.56418, 0.76939 to screen 0.64223, 0.76939 nohead front linewidth 0.67 linecolor rgb '#0072B2'
set arrow from screen 0.54698, 0.74659 to screen 0.61668, 0.74659 nohead front linewidth 0.67 linecolor rgb '#0072B2'
set arrow from screen 0.59610, 0.72379 to screen 0.62513, 0.72379 nohead front linewidth 0.67 linecolor rgb '#D55E00'
set arrow from screen 0.36817, 0.70099 to screen 0.94374, 0.70099 nohead front linewidth 0.67 linecolor rgb '#0072B2'
set arrow from screen 0.45977, 0.67819 to screen 0.85177, 0.67819 nohead front linewidth 0.67 linecolor rgb '#0072B2'
set arrow from screen 0.48649, 0.65539 to screen 0.73860, 0.65539 nohead front linewidth 0.67 linecolor rgb '#0072B2'
set arrow from screen 0.50121, 0.63260 to screen 0.63350, 0.63260 nohead front linewidth 0.67 linecolor rgb '#0072B2'
set arrow from screen 0.53679, 0.60980 to screen 0.66695, 0.60980 nohead front linewidth 0.67 linecolor rgb '#0072B2'
set arrow from screen 0.54228, 0.58700 to screen 0.64768, 0.58700 nohead front linewidth 0.67 linecolor rgb '#0072B2'
set arrow from screen 0.58774, 0.56420 to screen 0.67037, 0.56420 nohead front linewidth 0.67 linecolor rgb '#0072B2'
set arrow from screen 0.62384, 0.54140 to screen 0.69570, 0.54140 nohead front linewidth 0.67 linecolor rgb '#0072B2'
set arrow from screen 0.56803, 0.51860 to screen 0.63804, 0.51860 nohead front linewidth 0.67 linecolor rgb '#0072B2'
set arrow from screen 0.56618, 0.49580 to screen 0.62943, 0.49580 nohead front linewidth 0.67 linecolor rgb '#0072B2'
set arrow from screen 0.53872, 0.47300 to screen 0.59547, 0.47300 nohead front linewidth 0.67 linecolor rgb '#0072B2'
set arrow from screen 0.58632, 0.45021 to screen 0.62343, 0.45021 nohead front linewidth 0.67 linecolor rgb '#D55E00'
set arrow from screen 0.53090, 0.42741 to screen 0.74417, 0.42741 nohead front linewidth 0.67 linecolor rgb '#0072B2'
set arrow from screen 0.53498, 0.40461 to screen 0.70287, 0.40461 nohead front linewidth 0.67 linecolor rgb '#0072B2'
set arrow from screen 0.61661, 0.38181 to screen 0.74571, 0.38181 nohead front linewidth 0.67 linecolor rgb '#0072B2'
set arrow from screen 0.55133, 0.35901 to screen 0.66637, 0.35901 nohead front linewidth 0.67 linecolor rgb '#0072B2'
set arrow from screen 0.64528, 0.33621 to screen 0.71664, 0.33621 nohead front linewidth 0.67 linecolor rgb '#0072B2'
set arrow from screen 0.64387, 0.31341 to screen 0.70628, 0.31341 nohead front linewidth 0.67 linecolor rgb '#0072B2'
set arrow from screen 0.54886, 0.29061 to screen 0.61463, 0.29061 nohead front linewidth 0.67 linecolor rgb '#E69F00'
set arrow from screen 0.60407, 0.26782 to screen 0.66083, 0.26782 nohead front linewidth 0.67 linecolor rgb '#0072B2'
set arrow from screen 0.60633, 0.24502 to screen 0.66452, 0.24502 nohead front linewidth 0.67 linecolor rgb '#0072B2'
set arrow from screen 0.56717, 0.22222 to screen 0.62579, 0.22222 nohead front linewidth 0.67 linecolor rgb '#0072B2'
set arrow from screen 0.58487, 0.19942 to screen 0.63408, 0.19942 nohead front linewidth 0.67 linecolor rgb '#0072B2'
set arrow from screen 0.51387, 0.17662 to screen 0.56621, 0.17662 nohead front linewidth 0.67 linecolor rgb '#0072B2'
set arrow from screen 0.60049, 0.15382 to screen 0.65261, 0.15382 nohead front linewidth 0.67 linecolor rgb '#D55E00'
set arrow from screen 0.60220, 0.13102 to screen 0.62685, 0.13102 nohead front linewidth 0.67 linecolor rgb '#222222'
set label 'AAAI 2015 (n = 528)' at screen 0.27061, 0.95178 right font 'Arial,8.00' textcolor rgb '#222222' front
set label 'AAAI 2016 (n = 563)' at screen 0.27061, 0.92898 right font 'Arial,8.00' textcolor rgb '#222222' front
set label 'AAAI 2017 (n = 541)' at screen 0.27061, 0.90618 right font 'Arial,8.00' textcolor rgb '#222222' front
set label 'AAAI 2018 (n = 795)' at screen 0.27061, 0.88338 right font 'Arial,8.00' textcolor rgb '#222222' front
set label 'AAAI 2019 (n = 934)' at screen 0.27061, 0.86058 right font 'Arial,8.00' textcolor rgb '#222222' front
set label 'AAAI 2020 (n = 1311)' at screen 0.27061, 0.83778 right font 'Arial,8.00' textcolor rgb '#222222' front
set label 'AAAI 2021 (n = 1526)' at screen 0.27061, 0.81498 right font 'Arial,8.00' textcolor rgb '#222222' front
set label 'AAAI 2022 (n = 1228)' at screen 0.27061, 0.79219 right font 'Arial,8.00' textcolor rgb '#222222' front
set label 'AAAI 2023 (n = 1291)' at screen 0.27061, 0.76939 right font 'Arial,8.00' textcolor rgb '#222222' front
set label 'AAAI 2024 (n = 1987)' at screen 0.27061, 0.74659 right font 'Arial,8.00' textcolor rgb '#222222' front
set label 'AAAI, mean' at screen 0.27061, 0.72379 right font 'Arial:Bold,8.00' textcolor rgb '#222222' front
set label 'ICLR 2014 (n = 33)' at screen 0.27061, 0.70099 right font 'Arial,8.00' textcolor rgb '#222222' front
set label 'ICLR 2015 (n = 28)' at screen 0.27061, 0.67819 right font 'Arial,8.00' textcolor rgb '#222222' front
set label 'ICLR 2016 (n = 74)' at screen 0.27061, 0.65539 right font 'Arial,8.00' textcolor rgb '#222222' front
set label 'ICLR 2017 (n = 226)' at screen 0.27061, 0.63260 right font 'Arial,8.00' textcolor rgb '#222222' front
set label 'ICLR 2018 (n = 329)' at screen 0.27061, 0.60980 right font 'Arial,8.00' textcolor rgb '#222222' front
set label 'ICLR 2019 (n = 495)' at screen 0.27061, 0.58700 right font 'Arial,8.00' textcolor rgb '#222222' front
set label 'ICLR 2020 (n = 601)' at screen 0.27061, 0.56420 right font 'Arial,8.00' textcolor rgb '#222222' front
set label 'ICLR 2021 (n = 842)' at screen 0.27061, 0.54140 right font 'Arial,8.00' textcolor rgb '#222222' front
set label 'ICLR 2022 (n = 929)' at screen 0.27061, 0.51860 right font 'Arial,8.00' textcolor rgb '#222222' front
set label 'ICLR 2023 (n = 1325)' at screen 0.27061, 0.49580 right font 'Arial,8.00' textcolor rgb '#222222' front
set label 'ICLR 2024 (n = 1863)' at screen 0.27061, 0.47300 right font 'Arial,8.00' textcolor rgb '#222222' front
set label 'ICLR, mean' at screen 0.27061, 0.45021 right font 'Arial:Bold,8.00' textcolor rgb '#222222' front
set label 'NeurIPS 2014 (n = 368)' at screen 0.27061, 0.42741 right font 'Arial,8.00' textcolor rgb '#222222' front
set label 'NeurIPS 2015 (n = 356)' at screen 0.27061, 0.40461 right font 'Arial,8.00' textcolor rgb '#222222' front
set label 'NeurIPS 2016 (n = 494)' at screen 0.27061, 0.38181 right font 'Arial,8.00' textcolor rgb '#222222' front
set label 'NeurIPS 2017 (n = 612)' at screen 0.27061, 0.35901 right font 'Arial,8.00' textcolor rgb '#222222' front
set label 'NeurIPS 2018 (n = 910)' at screen 0.27061, 0.33621 right font 'Arial,8.00' textcolor rgb '#222222' front
set label 'NeurIPS 2019 (n = 1266)' at screen 0.27061, 0.31341 right font 'Arial,8.00' textcolor rgb '#222222' front
set label 'NeurIPS 2019, census (n = 1408)' at screen 0.27061, 0.29061 right font 'Arial,8.00' textcolor rgb '#222222' front
set label 'NeurIPS 2020 (n = 1688)' at screen 0.27061, 0.26782 right font 'Arial,8.00' textcolor rgb '#222222' front
set label 'NeurIPS 2021 (n = 2116)' at screen 0.27061, 0.24502 right font 'Arial,8.00' textcolor rgb '#222222' front
set label 'NeurIPS 2022 (n = 2398)' at screen 0.27061, 0.22222 right font 'Arial,8.00' textcolor rgb '#222222' front
set label 'NeurIPS 2023 (n = 2655)' at screen 0.27061, 0.19942 right font 'Arial,8.00' textcolor rgb '#222222' front
set label 'NeurIPS 2024 (n = 3351)' at screen 0.27061, 0.17662 right font 'Arial,8.00' textcolor rgb '#222222' front
set label 'NeurIPS, mean' at screen 0.27061, 0.15382 right font 'Arial:Bold,8.00' textcolor rgb '#222222' front
set label 'All, mean' at screen 0.27061, 0.13102 right font 'Arial:Bold,8.00' textcolor rgb '#222222' front
set label 'Coefficient (log odds)' at screen 0.63114, 0.07589 center font 'Arial,9.33' textcolor rgb '#222222' front
set label 'Fraction of industry authors and code release' at screen 0.00833, 0.97927 left font 'Arial,9.33' textcolor rgb '#222222' front
set label 'Source: Reproducibility index joined with author lists. Logit coefficient of the fraction of industry authors, given the number of authors, on' at screen 0.00833, 0.04712 left font 'Arial,7.33' textcolor rgb '#666666' front
set label 'the experimental papers of each venue and year, with 95 % intervals. Red and black: random-effects means (tau = 0.27). Orange: the' at screen 0.00833, 0.03104 left font 'Arial,7.33' textcolor rgb '#666666' front
set label 'same papers'' census, in no mean.' at screen 0.00833, 0.01495 left font 'Arial,7.33' textcolor rgb '#666666' front
rows1(c) = strcol('series') eq 'study' && cell('place') >= 1 && cell('frac_industry') >= -4.30594616423 ? cell(c) : NaN
rows2(c) = strcol('series') eq 'census' && cell('place') >= 1 && cell('frac_industry') >= -4.30594616423 ? cell(c) : NaN
rows3(c) = strcol('series') eq 'venue_mean' && cell('place') >= 1 && cell('frac_industry') >= -4.30594616423 ? cell(c) : NaN
rows4(c) = strcol('series') eq 'mean' && cell('place') >= 1 && cell('frac_industry') >= -4.30594616423 ? cell(c) : NaN
plot data using (rows1('frac_industry')):(rows1('place')) with points pointtype 7 pointsize 0.667 linecolor rgb '#0072B2', \
     data using (rows2('frac_industry')):(rows2('place')) with points pointtype 7 pointsize 0.667 linecolor rgb '#E69F00', \
     data using (rows3('frac_industry')):(rows3('place')) with points pointtype 7 pointsize 0.667 linecolor rgb '#D55E00', \
     data using (rows4('frac_industry')):(rows4('place')) with points pointtype 7 pointsize 0.667 linecolor rgb '#222222'

unset multiplot
set output
