# gnuplot claims.gp, in the folder of claims_forest.csv, writes claims.svg
set terminal svg enhanced rounded name 'claims' size 692, 679 font 'Arial,8.00' background '#FFFFFF'
set output 'claims.svg'
set encoding utf8
set datafile separator comma
set datafile columnheaders
data = 'claims_forest.csv'
cell(c) = strcol(c) eq '' ? NaN : column(c)
middle(a, b) = (a + b)/2
inset(a, b, part) = a + (b - a)*part
log_middle(a, b) = sqrt(a)*sqrt(b)
log_inset(a, b, part) = a*(b/a)**part
unset key
set multiplot

# The panel
set lmargin at screen 0.16308
set rmargin at screen 0.83607
set bmargin at screen 0.06303
set tmargin at screen 0.92774
unset logscale x
unset logscale y
set xrange [-1.5:3]
set yrange [-36.5:0.5]
set xtics nomirror out scale 0.5, 0.25 offset screen 0, 0.00873 ('null' 0, 'paper' 1, 'twice' 2)
set ytics nomirror out scale 0.5, 0.25 offset screen 0.00478, 0 ('doubling time' -1, 'academic share fell' -3, 'academic share 2010s' -4, 'academic share 2020s' -5, 'industry since 2017' -6, 'industry share 2022' -7, 'academic self supervised' -8, 'collaborations 2012' -9, 'collaborations 2000s' -10, 'chinese labs' -11, 'hardware five times' -12, 'above best academic' -13, 'industry leads topics' -15, 'compute terms slope' -16, 'compute terms elasticity' -17, 'language fields' -18, 'terms grew faster' -19, 'four fields' -20, 'large models industry' -22, 'large models academia' -23, 'bert tripled' -25, 'bert three percent' -26, 'industry releases less' -28, 'release slope' -29, 'release every year' -30, 'release 32 percent' -31, 'release rises' -33, 'terms source' -34, 'robust terms' -35, 'engineering themes' -36)
set border 3 linewidth 0.67 linecolor rgb '#222222'
unset grid
set arrow from screen 0.38741, 0.06303 to screen 0.38741, 0.92774 nohead front linewidth 0.67 linecolor rgb '#CCCCCC'
set arrow from screen 0.53696, 0.06303 to screen 0.53696, 0.92774 nohead front linewidth 0.67 linecolor rgb '#CCCCCC'
set label 'From the null value to the paper''s value' at screen 0.49957, 0.02965 center font 'Arial,9.33' textcolor rgb '#222222' front
set label 'Introduction' at screen 0.01093, 0.91605 left font 'Arial:Bold,9.33' textcolor rgb '#222222' front
set label 'Section 1' at screen 0.01093, 0.86931 left font 'Arial:Bold,9.33' textcolor rgb '#222222' front
set label 'Section 2.1' at screen 0.01093, 0.58887 left font 'Arial:Bold,9.33' textcolor rgb '#222222' front
set label 'Section 2.2' at screen 0.01093, 0.42528 left font 'Arial:Bold,9.33' textcolor rgb '#222222' front
set label 'Section 2.3' at screen 0.01093, 0.35516 left font 'Arial:Bold,9.33' textcolor rgb '#222222' front
set label 'Section 3.1' at screen 0.01093, 0.28505 left font 'Arial:Bold,9.33' textcolor rgb '#222222' front
set label 'Methods' at screen 0.01093, 0.16820 left font 'Arial:Bold,9.33' textcolor rgb '#222222' front
set label 'supported' at screen 0.84699, 0.89268 left font 'Arial,8.00' textcolor rgb '#007E5C' front
set label 'supported' at screen 0.84699, 0.84594 left font 'Arial,8.00' textcolor rgb '#007E5C' front
set label 'inconclusive' at screen 0.84699, 0.82257 left font 'Arial,8.00' textcolor rgb '#525252' front
set label 'supported' at screen 0.84699, 0.79920 left font 'Arial,8.00' textcolor rgb '#007E5C' front
set label 'supported' at screen 0.84699, 0.77583 left font 'Arial,8.00' textcolor rgb '#007E5C' front
set label 'inconclusive' at screen 0.84699, 0.75246 left font 'Arial,8.00' textcolor rgb '#525252' front
set label 'supported' at screen 0.84699, 0.72909 left font 'Arial,8.00' textcolor rgb '#007E5C' front
set label 'supported' at screen 0.84699, 0.70572 left font 'Arial,8.00' textcolor rgb '#007E5C' front
set label 'inconclusive' at screen 0.84699, 0.68235 left font 'Arial,8.00' textcolor rgb '#525252' front
set label 'inconclusive' at screen 0.84699, 0.65898 left font 'Arial,8.00' textcolor rgb '#525252' front
set label 'supported, smaller' at screen 0.84699, 0.63561 left font 'Arial,8.00' textcolor rgb '#007E5C' front
set label 'differs' at screen 0.84699, 0.61224 left font 'Arial,8.00' textcolor rgb '#AA4B00' front
set label 'inconclusive' at screen 0.84699, 0.56550 left font 'Arial,8.00' textcolor rgb '#525252' front
set label 'supported' at screen 0.84699, 0.54213 left font 'Arial,8.00' textcolor rgb '#007E5C' front
set label 'inconclusive' at screen 0.84699, 0.51876 left font 'Arial,8.00' textcolor rgb '#525252' front
set label 'inconclusive' at screen 0.84699, 0.49539 left font 'Arial,8.00' textcolor rgb '#525252' front
set label 'not found' at screen 0.84699, 0.47202 left font 'Arial,8.00' textcolor rgb '#AA4B00' front
set label 'inconclusive' at screen 0.84699, 0.44865 left font 'Arial,8.00' textcolor rgb '#525252' front
set label 'inconclusive' at screen 0.84699, 0.40190 left font 'Arial,8.00' textcolor rgb '#525252' front
set label 'differs' at screen 0.84699, 0.37853 left font 'Arial,8.00' textcolor rgb '#AA4B00' front
set label 'inconclusive' at screen 0.84699, 0.33179 left font 'Arial,8.00' textcolor rgb '#525252' front
set label 'supported' at screen 0.84699, 0.30842 left font 'Arial,8.00' textcolor rgb '#007E5C' front
set label 'supported, smaller' at screen 0.84699, 0.26168 left font 'Arial,8.00' textcolor rgb '#007E5C' front
set label 'supported' at screen 0.84699, 0.23831 left font 'Arial,8.00' textcolor rgb '#007E5C' front
set label 'inconclusive' at screen 0.84699, 0.21494 left font 'Arial,8.00' textcolor rgb '#525252' front
set label 'differs' at screen 0.84699, 0.19157 left font 'Arial,8.00' textcolor rgb '#AA4B00' front
set label 'supported' at screen 0.84699, 0.14483 left font 'Arial,8.00' textcolor rgb '#007E5C' front
set label 'inconclusive' at screen 0.84699, 0.12146 left font 'Arial,8.00' textcolor rgb '#525252' front
set label 'inconclusive' at screen 0.84699, 0.09809 left font 'Arial,8.00' textcolor rgb '#525252' front
set label 'inconclusive' at screen 0.84699, 0.07472 left font 'Arial,8.00' textcolor rgb '#525252' front
set label 'Grey: the paper''s value, with its interval where it prints an error; colour: ours with its 95 % interval, cut off at the edge of the panel. Where the paper prints no size, ours has the length 1. 0 have no number of ours.' at screen 0.00546, 0.01204 left font 'Arial,7.33' textcolor rgb '#666666' front
set label '10 supported; 2 supported, smaller; 1 not found; 14 inconclusive; 3 differs' at screen 0.00546, 0.98780 left font 'Arial:Bold,10.67' textcolor rgb '#222222' front
$panel_labels << EOD
x,y,label
0.896648546802,-1,"doubling_time, our interval: x 0.897, y −1"
1.08044785873,-1,"doubling_time, our interval: x 1.08, y −1"
1,-1.25,"doubling_time, paper: x 1, y −1.25"
0.980004818902,-1,"doubling_time, ours: x 0.98, y −1"
0.208982960713,-3,"academic_share_fell, our interval: x 0.209, y −3"
1.38781361273,-3,"academic_share_fell, our interval: x 1.39, y −3"
1,-3.25,"academic_share_fell, paper: x 1, y −3.25"
0.815850815851,-3,"academic_share_fell, ours: x 0.816, y −3"
0.288640471512,-4,"academic_share_2010s, our interval: x 0.289, y −4"
1.24982106695,-4,"academic_share_2010s, our interval: x 1.25, y −4"
1,-4.25,"academic_share_2010s, paper: x 1, y −4.25"
0.769230769231,-4,"academic_share_2010s, ours: x 0.769, y −4"
0.141779554153,-5,"academic_share_2020s, our interval: x 0.142, y −5"
1.68856400476,-5,"academic_share_2020s, our interval: x 1.69, y −5"
1,-5.25,"academic_share_2020s, paper: x 1, y −5.25"
0.512820512821,-5,"academic_share_2020s, ours: x 0.513, y −5"
0.620748050899,-6,"industry_since_2017, our interval: x 0.621, y −6"
1.29277298147,-6,"industry_since_2017, our interval: x 1.29, y −6"
1,-6,"industry_since_2017, ours: x 1, y −6"
0.676722855368,-7,"industry_share_2022, our interval: x 0.677, y −7"
1.14756111917,-7,"industry_share_2022, our interval: x 1.15, y −7"
1,-7.25,"industry_share_2022, paper: x 1, y −7.25"
0.987654320988,-7,"industry_share_2022, ours: x 0.988, y −7"
1.21795045095,-8,"academic_self_supervised, our interval: x 1.22, y −8"
2.23411688526,-8,"academic_self_supervised, our interval: x 2.23, y −8"
1,-8.25,"academic_self_supervised, paper: x 1, y −8.25"
1.43706314553,-8,"academic_self_supervised, ours: x 1.44, y −8"
0.579053371,-9,"collaborations_2012, our interval: x 0.579, y −9"
1.32102791692,-9,"collaborations_2012, our interval: x 1.32, y −9"
1,-9.25,"collaborations_2012, paper: x 1, y −9.25"
0.89108910891,-9,"collaborations_2012, ours: x 0.891, y −9"
0,-10,"collaborations_2000s, our interval: x 0, y −10"
3,-10,"collaborations_2000s, our interval: x 3, y −10"
1,-10.25,"collaborations_2000s, paper: x 1, y −10.2"
0,-10,"collaborations_2000s, ours: x 0, y −10"
-0.362751594602,-11,"chinese_labs, our interval: x −0.363, y −11"
3,-11,"chinese_labs, our interval: x 3, y −11"
1,-11,"chinese_labs, ours: x 1, y −11"
0.352889104946,-12,"hardware_five_times, our interval: x 0.353, y −12"
0.701841407078,-12,"hardware_five_times, our interval: x 0.702, y −12"
1,-12.25,"hardware_five_times, paper: x 1, y −12.2"
0.527028877819,-12,"hardware_five_times, ours: x 0.527, y −12"
0.00744133445483,-13,"above_best_academic, our interval: x 0.00744, y −13"
0.097177795582,-13,"above_best_academic, our interval: x 0.0972, y −13"
1,-13.25,"above_best_academic, paper: x 1, y −13.2"
0.0271002710027,-13,"above_best_academic, ours: x 0.0271, y −13"
-0.188796202885,-15,"industry_leads_topics, our interval: x −0.189, y −15"
2.18879620289,-15,"industry_leads_topics, our interval: x 2.19, y −15"
1,-15,"industry_leads_topics, ours: x 1, y −15"
0.23909399515,-16,"compute_terms_slope, paper interval: x 0.239, y −16"
1.76090600485,-16,"compute_terms_slope, paper interval: x 1.76, y −16"
0.00703546023306,-16,"compute_terms_slope, our interval: x 0.00704, y −16"
1.33049680861,-16,"compute_terms_slope, our interval: x 1.33, y −16"
1,-16.25,"compute_terms_slope, paper: x 1, y −16.2"
0.668766134421,-16,"compute_terms_slope, ours: x 0.669, y −16"
-0.11992505553,-17,"compute_terms_elasticity, our interval: x −0.12, y −17"
1.53552708092,-17,"compute_terms_elasticity, our interval: x 1.54, y −17"
1,-17.25,"compute_terms_elasticity, paper: x 1, y −17.2"
0.707801012699,-17,"compute_terms_elasticity, ours: x 0.708, y −17"
-1.5,-18,"language_fields, our interval: x −1.5, y −18"
3,-18,"language_fields, our interval: x 3, y −18"
1,-18.25,"language_fields, paper: x 1, y −18.2"
1.5984509099,-18,"language_fields, ours: x 1.6, y −18"
-1.10174734389,-19,"terms_grew_faster, our interval: x −1.1, y −19"
0.69485042123,-19,"terms_grew_faster, our interval: x 0.695, y −19"
1,-19.25,"terms_grew_faster, paper: x 1, y −19.2"
-0.203448461334,-19,"terms_grew_faster, ours: x −0.203, y −19"
-1.0592134803,-20,"four_fields, our interval: x −1.06, y −20"
3,-20,"four_fields, our interval: x 3, y −20"
1,-20,"four_fields, ours: x 1, y −20"
-0.0670557948603,-22,"large_models_industry, our interval: x −0.0671, y −22"
1.03947142254,-22,"large_models_industry, our interval: x 1.04, y −22"
1,-22.25,"large_models_industry, paper: x 1, y −22.2"
0.511111111111,-22,"large_models_industry, ours: x 0.511, y −22"
1.93009491218,-23,"large_models_academia, our interval: x 1.93, y −23"
3,-23,"large_models_academia, our interval: x 3, y −23"
1,-23.25,"large_models_academia, paper: x 1, y −23.2"
3,-23,"large_models_academia, ours: x 3, y −23"
0.575132287833,-25,"bert_tripled, our interval: x 0.575, y −25"
1.3391823228,-25,"bert_tripled, our interval: x 1.34, y −25"
1,-25.25,"bert_tripled, paper: x 1, y −25.2"
0.957157305318,-25,"bert_tripled, ours: x 0.957, y −25"
0.959290850043,-26,"bert_three_percent, our interval: x 0.959, y −26"
1.46233698931,-26,"bert_three_percent, our interval: x 1.46, y −26"
1,-26.25,"bert_three_percent, paper: x 1, y −26.2"
1.18537560697,-26,"bert_three_percent, ours: x 1.19, y −26"
0.072885457313,-28,"industry_releases_less, paper interval: x 0.0729, y −28"
1.92711454269,-28,"industry_releases_less, paper interval: x 1.93, y −28"
0.126363057778,-28,"industry_releases_less, our interval: x 0.126, y −28"
0.339589841282,-28,"industry_releases_less, our interval: x 0.34, y −28"
1,-28.25,"industry_releases_less, paper: x 1, y −28.2"
0.23297644953,-28,"industry_releases_less, ours: x 0.233, y −28"
0.338104701687,-29,"release_slope, our interval: x 0.338, y −29"
1.66189529831,-29,"release_slope, our interval: x 1.66, y −29"
1,-29,"release_slope, ours: x 1, y −29"
-1.5,-30,"release_every_year, our interval: x −1.5, y −30"
2.07096697428,-30,"release_every_year, our interval: x 2.07, y −30"
-1,-30,"release_every_year, ours: x −1, y −30"
0.147827500798,-31,"release_32_percent, our interval: x 0.148, y −31"
0.393797515673,-31,"release_32_percent, our interval: x 0.394, y −31"
1,-31.25,"release_32_percent, paper: x 1, y −31.2"
0.271939568933,-31,"release_32_percent, ours: x 0.272, y −31"
-0.626440701457,-33,"release_rises, paper interval: x −0.626, y −33"
2.62644070146,-33,"release_rises, paper interval: x 2.63, y −33"
0.238399271898,-33,"release_rises, our interval: x 0.238, y −33"
0.700566649527,-33,"release_rises, our interval: x 0.701, y −33"
1,-33.25,"release_rises, paper: x 1, y −33.2"
0.469482960712,-33,"release_rises, ours: x 0.469, y −33"
-1.5,-34,"terms_source, our interval: x −1.5, y −34"
0.578097161246,-34,"terms_source, our interval: x 0.578, y −34"
-1,-34,"terms_source, ours: x −1, y −34"
-0.0486423632865,-35,"robust_terms, our interval: x −0.0486, y −35"
2.04005023274,-35,"robust_terms, our interval: x 2.04, y −35"
1,-35,"robust_terms, ours: x 1, y −35"
-1.5,-36,"engineering_themes, our interval: x −1.5, y −36"
3,-36,"engineering_themes, our interval: x 3, y −36"
1,-36,"engineering_themes, ours: x 1, y −36"
EOD
rows1(c) = strcol('claim') eq 'doubling_time' && strcol('what') eq 'our interval' ? cell(c) : NaN
rows2(c) = strcol('claim') eq 'doubling_time' && strcol('what') eq 'paper' ? cell(c) : NaN
rows3(c) = strcol('claim') eq 'doubling_time' && strcol('what') eq 'ours' ? cell(c) : NaN
rows4(c) = strcol('claim') eq 'academic_share_fell' && strcol('what') eq 'our interval' ? cell(c) : NaN
rows5(c) = strcol('claim') eq 'academic_share_fell' && strcol('what') eq 'paper' ? cell(c) : NaN
rows6(c) = strcol('claim') eq 'academic_share_fell' && strcol('what') eq 'ours' ? cell(c) : NaN
rows7(c) = strcol('claim') eq 'academic_share_2010s' && strcol('what') eq 'our interval' ? cell(c) : NaN
rows8(c) = strcol('claim') eq 'academic_share_2010s' && strcol('what') eq 'paper' ? cell(c) : NaN
rows9(c) = strcol('claim') eq 'academic_share_2010s' && strcol('what') eq 'ours' ? cell(c) : NaN
rows10(c) = strcol('claim') eq 'academic_share_2020s' && strcol('what') eq 'our interval' ? cell(c) : NaN
rows11(c) = strcol('claim') eq 'academic_share_2020s' && strcol('what') eq 'paper' ? cell(c) : NaN
rows12(c) = strcol('claim') eq 'academic_share_2020s' && strcol('what') eq 'ours' ? cell(c) : NaN
rows13(c) = strcol('claim') eq 'industry_since_2017' && strcol('what') eq 'our interval' ? cell(c) : NaN
rows14(c) = strcol('claim') eq 'industry_since_2017' && strcol('what') eq 'ours' ? cell(c) : NaN
rows15(c) = strcol('claim') eq 'industry_share_2022' && strcol('what') eq 'our interval' ? cell(c) : NaN
rows16(c) = strcol('claim') eq 'industry_share_2022' && strcol('what') eq 'paper' ? cell(c) : NaN
rows17(c) = strcol('claim') eq 'industry_share_2022' && strcol('what') eq 'ours' ? cell(c) : NaN
rows18(c) = strcol('claim') eq 'academic_self_supervised' && strcol('what') eq 'our interval' ? cell(c) : NaN
rows19(c) = strcol('claim') eq 'academic_self_supervised' && strcol('what') eq 'paper' ? cell(c) : NaN
rows20(c) = strcol('claim') eq 'academic_self_supervised' && strcol('what') eq 'ours' ? cell(c) : NaN
rows21(c) = strcol('claim') eq 'collaborations_2012' && strcol('what') eq 'our interval' ? cell(c) : NaN
rows22(c) = strcol('claim') eq 'collaborations_2012' && strcol('what') eq 'paper' ? cell(c) : NaN
rows23(c) = strcol('claim') eq 'collaborations_2012' && strcol('what') eq 'ours' ? cell(c) : NaN
rows24(c) = strcol('claim') eq 'collaborations_2000s' && strcol('what') eq 'our interval' ? cell(c) : NaN
rows25(c) = strcol('claim') eq 'collaborations_2000s' && strcol('what') eq 'paper' ? cell(c) : NaN
rows26(c) = strcol('claim') eq 'collaborations_2000s' && strcol('what') eq 'ours' ? cell(c) : NaN
rows27(c) = strcol('claim') eq 'chinese_labs' && strcol('what') eq 'our interval' ? cell(c) : NaN
rows28(c) = strcol('claim') eq 'chinese_labs' && strcol('what') eq 'ours' ? cell(c) : NaN
rows29(c) = strcol('claim') eq 'hardware_five_times' && strcol('what') eq 'our interval' ? cell(c) : NaN
rows30(c) = strcol('claim') eq 'hardware_five_times' && strcol('what') eq 'paper' ? cell(c) : NaN
rows31(c) = strcol('claim') eq 'hardware_five_times' && strcol('what') eq 'ours' ? cell(c) : NaN
rows32(c) = strcol('claim') eq 'above_best_academic' && strcol('what') eq 'our interval' ? cell(c) : NaN
rows33(c) = strcol('claim') eq 'above_best_academic' && strcol('what') eq 'paper' ? cell(c) : NaN
rows34(c) = strcol('claim') eq 'above_best_academic' && strcol('what') eq 'ours' ? cell(c) : NaN
rows35(c) = strcol('claim') eq 'industry_leads_topics' && strcol('what') eq 'our interval' ? cell(c) : NaN
rows36(c) = strcol('claim') eq 'industry_leads_topics' && strcol('what') eq 'ours' ? cell(c) : NaN
rows37(c) = strcol('claim') eq 'compute_terms_slope' && strcol('what') eq 'paper interval' ? cell(c) : NaN
rows38(c) = strcol('claim') eq 'compute_terms_slope' && strcol('what') eq 'our interval' ? cell(c) : NaN
rows39(c) = strcol('claim') eq 'compute_terms_slope' && strcol('what') eq 'paper' ? cell(c) : NaN
rows40(c) = strcol('claim') eq 'compute_terms_slope' && strcol('what') eq 'ours' ? cell(c) : NaN
rows41(c) = strcol('claim') eq 'compute_terms_elasticity' && strcol('what') eq 'our interval' ? cell(c) : NaN
rows42(c) = strcol('claim') eq 'compute_terms_elasticity' && strcol('what') eq 'paper' ? cell(c) : NaN
rows43(c) = strcol('claim') eq 'compute_terms_elasticity' && strcol('what') eq 'ours' ? cell(c) : NaN
rows44(c) = strcol('claim') eq 'language_fields' && strcol('what') eq 'our interval' ? cell(c) : NaN
rows45(c) = strcol('claim') eq 'language_fields' && strcol('what') eq 'paper' ? cell(c) : NaN
rows46(c) = strcol('claim') eq 'language_fields' && strcol('what') eq 'ours' ? cell(c) : NaN
rows47(c) = strcol('claim') eq 'terms_grew_faster' && strcol('what') eq 'our interval' ? cell(c) : NaN
rows48(c) = strcol('claim') eq 'terms_grew_faster' && strcol('what') eq 'paper' ? cell(c) : NaN
rows49(c) = strcol('claim') eq 'terms_grew_faster' && strcol('what') eq 'ours' ? cell(c) : NaN
rows50(c) = strcol('claim') eq 'four_fields' && strcol('what') eq 'our interval' ? cell(c) : NaN
rows51(c) = strcol('claim') eq 'four_fields' && strcol('what') eq 'ours' ? cell(c) : NaN
rows52(c) = strcol('claim') eq 'large_models_industry' && strcol('what') eq 'our interval' ? cell(c) : NaN
rows53(c) = strcol('claim') eq 'large_models_industry' && strcol('what') eq 'paper' ? cell(c) : NaN
rows54(c) = strcol('claim') eq 'large_models_industry' && strcol('what') eq 'ours' ? cell(c) : NaN
rows55(c) = strcol('claim') eq 'large_models_academia' && strcol('what') eq 'our interval' ? cell(c) : NaN
rows56(c) = strcol('claim') eq 'large_models_academia' && strcol('what') eq 'paper' ? cell(c) : NaN
rows57(c) = strcol('claim') eq 'large_models_academia' && strcol('what') eq 'ours' ? cell(c) : NaN
rows58(c) = strcol('claim') eq 'bert_tripled' && strcol('what') eq 'our interval' ? cell(c) : NaN
rows59(c) = strcol('claim') eq 'bert_tripled' && strcol('what') eq 'paper' ? cell(c) : NaN
rows60(c) = strcol('claim') eq 'bert_tripled' && strcol('what') eq 'ours' ? cell(c) : NaN
rows61(c) = strcol('claim') eq 'bert_three_percent' && strcol('what') eq 'our interval' ? cell(c) : NaN
rows62(c) = strcol('claim') eq 'bert_three_percent' && strcol('what') eq 'paper' ? cell(c) : NaN
rows63(c) = strcol('claim') eq 'bert_three_percent' && strcol('what') eq 'ours' ? cell(c) : NaN
rows64(c) = strcol('claim') eq 'industry_releases_less' && strcol('what') eq 'paper interval' ? cell(c) : NaN
rows65(c) = strcol('claim') eq 'industry_releases_less' && strcol('what') eq 'our interval' ? cell(c) : NaN
rows66(c) = strcol('claim') eq 'industry_releases_less' && strcol('what') eq 'paper' ? cell(c) : NaN
rows67(c) = strcol('claim') eq 'industry_releases_less' && strcol('what') eq 'ours' ? cell(c) : NaN
rows68(c) = strcol('claim') eq 'release_slope' && strcol('what') eq 'our interval' ? cell(c) : NaN
rows69(c) = strcol('claim') eq 'release_slope' && strcol('what') eq 'ours' ? cell(c) : NaN
rows70(c) = strcol('claim') eq 'release_every_year' && strcol('what') eq 'our interval' ? cell(c) : NaN
rows71(c) = strcol('claim') eq 'release_every_year' && strcol('what') eq 'ours' ? cell(c) : NaN
rows72(c) = strcol('claim') eq 'release_32_percent' && strcol('what') eq 'our interval' ? cell(c) : NaN
rows73(c) = strcol('claim') eq 'release_32_percent' && strcol('what') eq 'paper' ? cell(c) : NaN
rows74(c) = strcol('claim') eq 'release_32_percent' && strcol('what') eq 'ours' ? cell(c) : NaN
rows75(c) = strcol('claim') eq 'release_rises' && strcol('what') eq 'paper interval' ? cell(c) : NaN
rows76(c) = strcol('claim') eq 'release_rises' && strcol('what') eq 'our interval' ? cell(c) : NaN
rows77(c) = strcol('claim') eq 'release_rises' && strcol('what') eq 'paper' ? cell(c) : NaN
rows78(c) = strcol('claim') eq 'release_rises' && strcol('what') eq 'ours' ? cell(c) : NaN
rows79(c) = strcol('claim') eq 'terms_source' && strcol('what') eq 'our interval' ? cell(c) : NaN
rows80(c) = strcol('claim') eq 'terms_source' && strcol('what') eq 'ours' ? cell(c) : NaN
rows81(c) = strcol('claim') eq 'robust_terms' && strcol('what') eq 'our interval' ? cell(c) : NaN
rows82(c) = strcol('claim') eq 'robust_terms' && strcol('what') eq 'ours' ? cell(c) : NaN
rows83(c) = strcol('claim') eq 'engineering_themes' && strcol('what') eq 'our interval' ? cell(c) : NaN
rows84(c) = strcol('claim') eq 'engineering_themes' && strcol('what') eq 'ours' ? cell(c) : NaN
plot data using (rows1('x')):(rows1('y')) with lines linewidth 1.33 linecolor rgb '#009E73', \
     data using (rows2('x')):(rows2('y')) with points pointtype 7 pointsize 0.667 linecolor rgb '#999999', \
     data using (rows3('x')):(rows3('y')) with points pointtype 7 pointsize 0.889 linecolor rgb '#009E73', \
     data using (rows4('x')):(rows4('y')) with lines linewidth 1.33 linecolor rgb '#009E73', \
     data using (rows5('x')):(rows5('y')) with points pointtype 7 pointsize 0.667 linecolor rgb '#999999', \
     data using (rows6('x')):(rows6('y')) with points pointtype 7 pointsize 0.889 linecolor rgb '#009E73', \
     data using (rows7('x')):(rows7('y')) with lines linewidth 1.33 linecolor rgb '#666666', \
     data using (rows8('x')):(rows8('y')) with points pointtype 7 pointsize 0.667 linecolor rgb '#999999', \
     data using (rows9('x')):(rows9('y')) with points pointtype 7 pointsize 0.889 linecolor rgb '#666666', \
     data using (rows10('x')):(rows10('y')) with lines linewidth 1.33 linecolor rgb '#009E73', \
     data using (rows11('x')):(rows11('y')) with points pointtype 7 pointsize 0.667 linecolor rgb '#999999', \
     data using (rows12('x')):(rows12('y')) with points pointtype 7 pointsize 0.889 linecolor rgb '#009E73', \
     data using (rows13('x')):(rows13('y')) with lines linewidth 1.33 linecolor rgb '#009E73', \
     data using (rows14('x')):(rows14('y')) with points pointtype 7 pointsize 0.889 linecolor rgb '#009E73', \
     data using (rows15('x')):(rows15('y')) with lines linewidth 1.33 linecolor rgb '#666666', \
     data using (rows16('x')):(rows16('y')) with points pointtype 7 pointsize 0.667 linecolor rgb '#999999', \
     data using (rows17('x')):(rows17('y')) with points pointtype 7 pointsize 0.889 linecolor rgb '#666666', \
     data using (rows18('x')):(rows18('y')) with lines linewidth 1.33 linecolor rgb '#009E73', \
     data using (rows19('x')):(rows19('y')) with points pointtype 7 pointsize 0.667 linecolor rgb '#999999', \
     data using (rows20('x')):(rows20('y')) with points pointtype 7 pointsize 0.889 linecolor rgb '#009E73', \
     data using (rows21('x')):(rows21('y')) with lines linewidth 1.33 linecolor rgb '#009E73', \
     data using (rows22('x')):(rows22('y')) with points pointtype 7 pointsize 0.667 linecolor rgb '#999999', \
     data using (rows23('x')):(rows23('y')) with points pointtype 7 pointsize 0.889 linecolor rgb '#009E73', \
     data using (rows24('x')):(rows24('y')) with lines linewidth 1.33 linecolor rgb '#666666', \
     data using (rows25('x')):(rows25('y')) with points pointtype 7 pointsize 0.667 linecolor rgb '#999999', \
     data using (rows26('x')):(rows26('y')) with points pointtype 7 pointsize 0.889 linecolor rgb '#666666', \
     data using (rows27('x')):(rows27('y')) with lines linewidth 1.33 linecolor rgb '#666666', \
     data using (rows28('x')):(rows28('y')) with points pointtype 7 pointsize 0.889 linecolor rgb '#666666', \
     data using (rows29('x')):(rows29('y')) with lines linewidth 1.33 linecolor rgb '#009E73', \
     data using (rows30('x')):(rows30('y')) with points pointtype 7 pointsize 0.667 linecolor rgb '#999999', \
     data using (rows31('x')):(rows31('y')) with points pointtype 7 pointsize 0.889 linecolor rgb '#009E73', \
     data using (rows32('x')):(rows32('y')) with lines linewidth 1.33 linecolor rgb '#D55E00', \
     data using (rows33('x')):(rows33('y')) with points pointtype 7 pointsize 0.667 linecolor rgb '#999999', \
     data using (rows34('x')):(rows34('y')) with points pointtype 7 pointsize 0.889 linecolor rgb '#D55E00', \
     data using (rows35('x')):(rows35('y')) with lines linewidth 1.33 linecolor rgb '#666666', \
     data using (rows36('x')):(rows36('y')) with points pointtype 7 pointsize 0.889 linecolor rgb '#666666', \
     data using (rows37('x')):(rows37('y')) with lines linewidth 0.67 linecolor rgb '#999999', \
     data using (rows38('x')):(rows38('y')) with lines linewidth 1.33 linecolor rgb '#009E73', \
     data using (rows39('x')):(rows39('y')) with points pointtype 7 pointsize 0.667 linecolor rgb '#999999', \
     data using (rows40('x')):(rows40('y')) with points pointtype 7 pointsize 0.889 linecolor rgb '#009E73', \
     data using (rows41('x')):(rows41('y')) with lines linewidth 1.33 linecolor rgb '#666666', \
     data using (rows42('x')):(rows42('y')) with points pointtype 7 pointsize 0.667 linecolor rgb '#999999', \
     data using (rows43('x')):(rows43('y')) with points pointtype 7 pointsize 0.889 linecolor rgb '#666666', \
     data using (rows44('x')):(rows44('y')) with lines linewidth 1.33 linecolor rgb '#666666', \
     data using (rows45('x')):(rows45('y')) with points pointtype 7 pointsize 0.667 linecolor rgb '#999999', \
     data using (rows46('x')):(rows46('y')) with points pointtype 7 pointsize 0.889 linecolor rgb '#666666', \
     data using (rows47('x')):(rows47('y')) with lines linewidth 1.33 linecolor rgb '#D55E00', \
     data using (rows48('x')):(rows48('y')) with points pointtype 7 pointsize 0.667 linecolor rgb '#999999', \
     data using (rows49('x')):(rows49('y')) with points pointtype 7 pointsize 0.889 linecolor rgb '#D55E00', \
     data using (rows50('x')):(rows50('y')) with lines linewidth 1.33 linecolor rgb '#666666', \
     data using (rows51('x')):(rows51('y')) with points pointtype 7 pointsize 0.889 linecolor rgb '#666666', \
     data using (rows52('x')):(rows52('y')) with lines linewidth 1.33 linecolor rgb '#666666', \
     data using (rows53('x')):(rows53('y')) with points pointtype 7 pointsize 0.667 linecolor rgb '#999999', \
     data using (rows54('x')):(rows54('y')) with points pointtype 7 pointsize 0.889 linecolor rgb '#666666', \
     data using (rows55('x')):(rows55('y')) with lines linewidth 1.33 linecolor rgb '#D55E00', \
     data using (rows56('x')):(rows56('y')) with points pointtype 7 pointsize 0.667 linecolor rgb '#999999', \
     data using (rows57('x')):(rows57('y')) with points pointtype 7 pointsize 0.889 linecolor rgb '#D55E00', \
     data using (rows58('x')):(rows58('y')) with lines linewidth 1.33 linecolor rgb '#666666', \
     data using (rows59('x')):(rows59('y')) with points pointtype 7 pointsize 0.667 linecolor rgb '#999999', \
     data using (rows60('x')):(rows60('y')) with points pointtype 7 pointsize 0.889 linecolor rgb '#666666', \
     data using (rows61('x')):(rows61('y')) with lines linewidth 1.33 linecolor rgb '#009E73', \
     data using (rows62('x')):(rows62('y')) with points pointtype 7 pointsize 0.667 linecolor rgb '#999999', \
     data using (rows63('x')):(rows63('y')) with points pointtype 7 pointsize 0.889 linecolor rgb '#009E73', \
     data using (rows64('x')):(rows64('y')) with lines linewidth 0.67 linecolor rgb '#999999', \
     data using (rows65('x')):(rows65('y')) with lines linewidth 1.33 linecolor rgb '#009E73', \
     data using (rows66('x')):(rows66('y')) with points pointtype 7 pointsize 0.667 linecolor rgb '#999999', \
     data using (rows67('x')):(rows67('y')) with points pointtype 7 pointsize 0.889 linecolor rgb '#009E73', \
     data using (rows68('x')):(rows68('y')) with lines linewidth 1.33 linecolor rgb '#009E73', \
     data using (rows69('x')):(rows69('y')) with points pointtype 7 pointsize 0.889 linecolor rgb '#009E73', \
     data using (rows70('x')):(rows70('y')) with lines linewidth 1.33 linecolor rgb '#666666', \
     data using (rows71('x')):(rows71('y')) with points pointtype 7 pointsize 0.889 linecolor rgb '#666666', \
     data using (rows72('x')):(rows72('y')) with lines linewidth 1.33 linecolor rgb '#D55E00', \
     data using (rows73('x')):(rows73('y')) with points pointtype 7 pointsize 0.667 linecolor rgb '#999999', \
     data using (rows74('x')):(rows74('y')) with points pointtype 7 pointsize 0.889 linecolor rgb '#D55E00', \
     data using (rows75('x')):(rows75('y')) with lines linewidth 0.67 linecolor rgb '#999999', \
     data using (rows76('x')):(rows76('y')) with lines linewidth 1.33 linecolor rgb '#009E73', \
     data using (rows77('x')):(rows77('y')) with points pointtype 7 pointsize 0.667 linecolor rgb '#999999', \
     data using (rows78('x')):(rows78('y')) with points pointtype 7 pointsize 0.889 linecolor rgb '#009E73', \
     data using (rows79('x')):(rows79('y')) with lines linewidth 1.33 linecolor rgb '#666666', \
     data using (rows80('x')):(rows80('y')) with points pointtype 7 pointsize 0.889 linecolor rgb '#666666', \
     data using (rows81('x')):(rows81('y')) with lines linewidth 1.33 linecolor rgb '#666666', \
     data using (rows82('x')):(rows82('y')) with points pointtype 7 pointsize 0.889 linecolor rgb '#666666', \
     data using (rows83('x')):(rows83('y')) with lines linewidth 1.33 linecolor rgb '#666666', \
     data using (rows84('x')):(rows84('y')) with points pointtype 7 pointsize 0.889 linecolor rgb '#666666', \
     $panel_labels using 1:2:3 with labels hypertext point pointtype 7 pointsize 1.333 linecolor rgb '#FFFFFFFF'

unset multiplot
set output
