# gnuplot claims.gp, in the folder of claims_forest.csv, writes claims.svg
set terminal svg enhanced rounded name 'claims' size 692, 669 font 'Arial,8.00' background '#FFFFFF'
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
set bmargin at screen 0.07713
set tmargin at screen 0.95482
unset logscale x
unset logscale y
set xrange [-1.5:3]
set yrange [-36.5:0.5]
set xtics nomirror out scale 0.5, 0.25 offset screen 0, 0.00886 ('null' 0, 'paper' 1, 'twice' 2)
set ytics nomirror out scale 0.5, 0.25 offset screen 0.00478, 0 ('doubling time' -1, 'academic share fell' -3, 'academic share 2010s' -4, 'academic share 2020s' -5, 'industry since 2017' -6, 'industry share 2022' -7, 'academic self supervised' -8, 'collaborations 2012' -9, 'collaborations 2000s' -10, 'chinese labs' -11, 'hardware five times' -12, 'above best academic' -13, 'industry leads topics' -15, 'compute terms slope' -16, 'compute terms elasticity' -17, 'language fields' -18, 'terms grew faster' -19, 'four fields' -20, 'large models industry' -22, 'large models academia' -23, 'bert tripled' -25, 'bert three percent' -26, 'industry releases less' -28, 'release slope' -29, 'release every year' -30, 'release 32 percent' -31, 'release rises' -33, 'terms source' -34, 'robust terms' -35, 'engineering themes' -36)
set border 3 linewidth 0.67 linecolor rgb '#222222'
unset grid
set label 'From the null value to the paper''s value' at screen 0.49957, 0.04324 center font 'Arial,9.33' textcolor rgb '#222222' front
set label 'Introduction' at screen 0.01093, 0.94296 left font 'Arial:Bold,9.33' textcolor rgb '#222222' front
set label 'Section 1' at screen 0.01093, 0.89551 left font 'Arial:Bold,9.33' textcolor rgb '#222222' front
set label 'Section 2.1' at screen 0.01093, 0.61086 left font 'Arial:Bold,9.33' textcolor rgb '#222222' front
set label 'Section 2.2' at screen 0.01093, 0.44481 left font 'Arial:Bold,9.33' textcolor rgb '#222222' front
set label 'Section 2.3' at screen 0.01093, 0.37365 left font 'Arial:Bold,9.33' textcolor rgb '#222222' front
set label 'Section 3.1' at screen 0.01093, 0.30248 left font 'Arial:Bold,9.33' textcolor rgb '#222222' front
set label 'Methods' at screen 0.01093, 0.18388 left font 'Arial:Bold,9.33' textcolor rgb '#222222' front
set label 'supported' at screen 0.84699, 0.91923 left font 'Arial,8.00' textcolor rgb '#007E5C' front
set label 'supported' at screen 0.84699, 0.87179 left font 'Arial,8.00' textcolor rgb '#007E5C' front
set label 'inconclusive' at screen 0.84699, 0.84807 left font 'Arial,8.00' textcolor rgb '#525252' front
set label 'supported' at screen 0.84699, 0.82435 left font 'Arial,8.00' textcolor rgb '#007E5C' front
set label 'supported' at screen 0.84699, 0.80063 left font 'Arial,8.00' textcolor rgb '#007E5C' front
set label 'inconclusive' at screen 0.84699, 0.77691 left font 'Arial,8.00' textcolor rgb '#525252' front
set label 'inconclusive' at screen 0.84699, 0.75319 left font 'Arial,8.00' textcolor rgb '#525252' front
set label 'supported' at screen 0.84699, 0.72947 left font 'Arial,8.00' textcolor rgb '#007E5C' front
set label 'inconclusive' at screen 0.84699, 0.70574 left font 'Arial,8.00' textcolor rgb '#525252' front
set label 'inconclusive' at screen 0.84699, 0.68202 left font 'Arial,8.00' textcolor rgb '#525252' front
set label 'supported, smaller' at screen 0.84699, 0.65830 left font 'Arial,8.00' textcolor rgb '#007E5C' front
set label 'differs' at screen 0.84699, 0.63458 left font 'Arial,8.00' textcolor rgb '#AA4B00' front
set label 'inconclusive' at screen 0.84699, 0.58714 left font 'Arial,8.00' textcolor rgb '#525252' front
set label 'inconclusive' at screen 0.84699, 0.56342 left font 'Arial,8.00' textcolor rgb '#525252' front
set label 'inconclusive' at screen 0.84699, 0.53970 left font 'Arial,8.00' textcolor rgb '#525252' front
set label 'inconclusive' at screen 0.84699, 0.51597 left font 'Arial,8.00' textcolor rgb '#525252' front
set label 'not found' at screen 0.84699, 0.49225 left font 'Arial,8.00' textcolor rgb '#AA4B00' front
set label 'inconclusive' at screen 0.84699, 0.46853 left font 'Arial,8.00' textcolor rgb '#525252' front
set label 'inconclusive' at screen 0.84699, 0.42109 left font 'Arial,8.00' textcolor rgb '#525252' front
set label 'differs' at screen 0.84699, 0.39737 left font 'Arial,8.00' textcolor rgb '#AA4B00' front
set label 'inconclusive' at screen 0.84699, 0.34993 left font 'Arial,8.00' textcolor rgb '#525252' front
set label 'supported' at screen 0.84699, 0.32620 left font 'Arial,8.00' textcolor rgb '#007E5C' front
set label 'supported, smaller' at screen 0.84699, 0.27876 left font 'Arial,8.00' textcolor rgb '#007E5C' front
set label 'supported' at screen 0.84699, 0.25504 left font 'Arial,8.00' textcolor rgb '#007E5C' front
set label 'inconclusive' at screen 0.84699, 0.23132 left font 'Arial,8.00' textcolor rgb '#525252' front
set label 'differs' at screen 0.84699, 0.20760 left font 'Arial,8.00' textcolor rgb '#AA4B00' front
set label 'supported' at screen 0.84699, 0.16016 left font 'Arial,8.00' textcolor rgb '#007E5C' front
set label 'inconclusive' at screen 0.84699, 0.13643 left font 'Arial,8.00' textcolor rgb '#525252' front
set label 'inconclusive' at screen 0.84699, 0.11271 left font 'Arial,8.00' textcolor rgb '#525252' front
set label 'inconclusive' at screen 0.84699, 0.08899 left font 'Arial,8.00' textcolor rgb '#525252' front
set label '8 supported; 2 supported, smaller; 1 not found; 16 inconclusive; 3 differs. Grey: the paper''s value, with its interval where it prints an error; colour: ours with its 95 % interval, cut off at the edge of the panel. Where' at screen 0.00546, 0.02537 left font 'Arial,7.33' textcolor rgb '#666666' front
set label 'the paper prints no size, ours has the length 1. 0 have no number of ours.' at screen 0.00546, 0.01222 left font 'Arial,7.33' textcolor rgb '#666666' front
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
     data using (rows18('x')):(rows18('y')) with lines linewidth 1.33 linecolor rgb '#666666', \
     data using (rows19('x')):(rows19('y')) with points pointtype 7 pointsize 0.667 linecolor rgb '#999999', \
     data using (rows20('x')):(rows20('y')) with points pointtype 7 pointsize 0.889 linecolor rgb '#666666', \
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
     data using (rows38('x')):(rows38('y')) with lines linewidth 1.33 linecolor rgb '#666666', \
     data using (rows39('x')):(rows39('y')) with points pointtype 7 pointsize 0.667 linecolor rgb '#999999', \
     data using (rows40('x')):(rows40('y')) with points pointtype 7 pointsize 0.889 linecolor rgb '#666666', \
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
     data using (rows84('x')):(rows84('y')) with points pointtype 7 pointsize 0.889 linecolor rgb '#666666'

unset multiplot
set output
