# gnuplot clusters.gp, in the folder of clusters.csv, writes clusters.svg
set terminal svg enhanced rounded name 'clusters' size 336, 278 font 'Arial,8.00' background '#FFFFFF'
set output 'clusters.svg'
set encoding utf8
set datafile separator comma
set datafile columnheaders
data = 'clusters.csv'
cell(c) = strcol(c) eq '' ? NaN : column(c)
middle(a, b) = (a + b)/2
inset(a, b, part) = a + (b - a)*part
log_middle(a, b) = sqrt(a)*sqrt(b)
log_inset(a, b, part) = a*(b/a)**part
unset key
set clip two
set multiplot

# The panel
set lmargin at screen 0.10800
set rmargin at screen 0.97191
set bmargin at screen 0.21791
set tmargin at screen 0.76128
unset logscale x
unset logscale y
set xrange [2017.4:2025.6]
set yrange [0:1]
set xtics nomirror out scale 0.5, 0.25 offset screen 0, 0.02131 ('2018' 2018, '2019' 2019, '2020' 2020, '2021' 2021, '2022' 2022, '2023' 2023, '2024' 2024, '2025' 2025)
set ytics nomirror out scale 0.5, 0.25 offset screen 0.00984, 0 ('0' 0, '25' 0.25, '50' 0.5, '75' 0.75, '100' 1)
set border 3 linewidth 0.67 linecolor rgb '#222222'
unset grid
set object rectangle from screen 0.10800, 0.84279 to screen 0.13272, 0.87267 front fillcolor rgb '#D55E00' fillstyle solid noborder
set object rectangle from screen 0.25168, 0.84279 to screen 0.27640, 0.87267 front fillcolor rgb '#0072B2' fillstyle solid noborder
set object rectangle from screen 0.42575, 0.84279 to screen 0.45047, 0.87267 front fillcolor rgb '#009E73' fillstyle solid noborder
set object rectangle from screen 0.62626, 0.84279 to screen 0.65098, 0.87267 front fillcolor rgb '#99D8C7' fillstyle solid noborder
set object rectangle from screen 0.85189, 0.84279 to screen 0.87661, 0.87267 front fillcolor rgb '#F0E442' fillstyle solid noborder
set label 'Private' at screen 0.14396, 0.85773 left font 'Arial,8.00' textcolor rgb '#222222' front
set label 'Academic' at screen 0.28763, 0.85773 left font 'Arial,8.00' textcolor rgb '#222222' front
set label 'Government' at screen 0.46170, 0.85773 left font 'Arial,8.00' textcolor rgb '#222222' front
set label 'Public, unclear' at screen 0.66222, 0.85773 left font 'Arial,8.00' textcolor rgb '#222222' front
set label 'Mixed' at screen 0.88785, 0.85773 left font 'Arial,8.00' textcolor rgb '#222222' front
set label '16-bit OP/s at the end of the year (%)' at screen 0.02788, 0.48960 center rotate by 90 font 'Arial,9.33' textcolor rgb '#222222' front
set label 'n =' at screen 0.09227, 0.78845 right font 'Arial,8.00' textcolor rgb '#222222' front
set label 'Source: Epoch AI, GPU clusters, December 2025. The data cover a tenth to a fifth of all AI' at screen 0.01124, 0.13435 left font 'Arial,8.00' textcolor rgb '#666666' front
set label 'compute. n: clusters of the standard analysis that run at the end of the year. Unclear: no' at screen 0.01124, 0.09984 left font 'Arial,8.00' textcolor rgb '#666666' front
set label 'known owner. Mixed: public and private together. Years with fewer than 10 are in the table' at screen 0.01124, 0.06534 left font 'Arial,8.00' textcolor rgb '#666666' front
set label 'alone.' at screen 0.01124, 0.03084 left font 'Arial,8.00' textcolor rgb '#666666' front
set label 'Private owners hold 52 % of the known AI computing power in' at screen 0.01124, 0.97021 left font 'Arial:Bold,10.67' textcolor rgb '#222222' front
set label '2018, and 78 % in 2025' at screen 0.01124, 0.92420 left font 'Arial:Bold,10.67' textcolor rgb '#222222' front
$panel_labels << EOD
x,y,label
2018,0.258841848755,"2018: private 51.8 % (32 clusters), clusters 51"
2018,0.553799175835,"2018: academic 7.22 % (4 clusters), clusters 51"
2018,0.718049480087,"2018: government 25.6 % (3 clusters), clusters 51"
2018,0.923092153007,"2018: public, unclear 15.4 % (12 clusters), clusters 51"
2019,0.289995980285,"2019: private 58 % (81 clusters), clusters 117"
2019,0.613869311974,"2019: academic 6.78 % (9 clusters), clusters 117"
2019,0.730964332032,"2019: government 16.6 % (4 clusters), clusters 117"
2019,0.896772777297,"2019: public, unclear 16.5 % (19 clusters), clusters 117"
2019,0.989681776955,"2019: mixed 2.06 % (4 clusters), clusters 117"
2020,0.272027057397,"2020: private 54.4 % (111 clusters), clusters 170"
2020,0.570895930347,"2020: academic 5.37 % (14 clusters), clusters 170"
2020,0.672835994343,"2020: government 15 % (8 clusters), clusters 170"
2020,0.858626140152,"2020: public, unclear 22.1 % (27 clusters), clusters 170"
2020,0.984659018759,"2020: mixed 3.07 % (10 clusters), clusters 170"
2021,0.28023224037,"2021: private 56 % (137 clusters), clusters 227"
2021,0.590871424549,"2021: academic 6.08 % (28 clusters), clusters 227"
2021,0.685101280107,"2021: government 12.8 % (14 clusters), clusters 227"
2021,0.858464985403,"2021: public, unclear 21.9 % (35 clusters), clusters 227"
2021,0.984002889475,"2021: mixed 3.2 % (13 clusters), clusters 227"
2022,0.277396406905,"2022: private 55.5 % (149 clusters), clusters 255"
2022,0.571655296681,"2022: academic 3.37 % (32 clusters), clusters 255"
2022,0.678370537454,"2022: government 18 % (17 clusters), clusters 255"
2022,0.860657424107,"2022: public, unclear 18.5 % (39 clusters), clusters 255"
2022,0.976545776429,"2022: mixed 4.69 % (18 clusters), clusters 255"
2023,0.368358957145,"2023: private 73.7 % (179 clusters), clusters 300"
2023,0.755830375478,"2023: academic 3.82 % (36 clusters), clusters 300"
2023,0.820928835664,"2023: government 9.2 % (17 clusters), clusters 300"
2023,0.915430434886,"2023: public, unclear 9.7 % (43 clusters), clusters 300"
2023,0.981973017554,"2023: mixed 3.61 % (25 clusters), clusters 300"
2024,0.387882438165,"2024: private 77.6 % (230 clusters), clusters 384"
2024,0.786315277891,"2024: academic 2.11 % (41 clusters), clusters 384"
2024,0.835046341178,"2024: government 7.64 % (25 clusters), clusters 384"
2024,0.888347023866,"2024: public, unclear 3.02 % (48 clusters), clusters 384"
2024,0.951733522414,"2024: mixed 9.65 % (40 clusters), clusters 384"
2025,0.390217403242,"2025: private 78 % (237 clusters), clusters 398"
2025,0.792137749922,"2025: academic 2.34 % (43 clusters), clusters 398"
2025,0.846612872391,"2025: government 8.55 % (28 clusters), clusters 398"
2025,0.901598871179,"2025: public, unclear 2.44 % (48 clusters), clusters 398"
2025,0.956906345467,"2025: mixed 8.62 % (42 clusters), clusters 398"
EOD
rows1(c) = cell('n') >= 10 ? cell(c) : NaN
plot data using (rows1('year')):(0):(rows1('year')-0.4):(rows1('year')+0.4):(0):(rows1('share_private')) with boxxyerror fillstyle solid 1 noborder fillcolor rgb '#D55E00', \
     data using (rows1('year')):(rows1('share_private')):(rows1('year')-0.4):(rows1('year')+0.4):(rows1('share_private')):(rows1('share_private')+rows1('share_academic')) with boxxyerror fillstyle solid 1 noborder fillcolor rgb '#0072B2', \
     data using (rows1('year')):(rows1('share_private')+rows1('share_academic')):(rows1('year')-0.4):(rows1('year')+0.4):(rows1('share_private')+rows1('share_academic')):(rows1('share_private')+rows1('share_academic')+rows1('share_government')) with boxxyerror fillstyle solid 1 noborder fillcolor rgb '#009E73', \
     data using (rows1('year')):(rows1('share_private')+rows1('share_academic')+rows1('share_government')):(rows1('year')-0.4):(rows1('year')+0.4):(rows1('share_private')+rows1('share_academic')+rows1('share_government')):(rows1('share_private')+rows1('share_academic')+rows1('share_government')+rows1('share_public_unknown')) with boxxyerror fillstyle solid 1 noborder fillcolor rgb '#99D8C7', \
     data using (rows1('year')):(rows1('share_private')+rows1('share_academic')+rows1('share_government')+rows1('share_public_unknown')):(rows1('year')-0.4):(rows1('year')+0.4):(rows1('share_private')+rows1('share_academic')+rows1('share_government')+rows1('share_public_unknown')):(rows1('share_private')+rows1('share_academic')+rows1('share_government')+rows1('share_public_unknown')+rows1('share_public_private')) with boxxyerror fillstyle solid 1 noborder fillcolor rgb '#F0E442', \
     data using (rows1('year')):(1):(strcol('n')) with labels offset screen 0, 0.02717 font 'Arial,8.00' textcolor rgb '#222222', \
     $panel_labels using 1:2:3 with labels hypertext point pointtype 7 pointsize 1.333 linecolor rgb '#FFFFFFFF'

unset multiplot
set output
