# gnuplot terms.gp, in the folder of terms.csv, writes terms.svg
set terminal svg enhanced rounded name 'terms' size 692, 369 font 'Arial,8.00' background '#FFFFFF'
set output 'terms.svg'
set encoding utf8
set datafile separator comma
set datafile columnheaders
data = 'terms.csv'
cell(c) = strcol(c) eq '' ? NaN : column(c)
middle(a, b) = (a + b)/2
inset(a, b, part) = a + (b - a)*part
log_middle(a, b) = sqrt(a)*sqrt(b)
log_inset(a, b, part) = a*(b/a)**part
unset key
set multiplot
unset border
unset tics
set object rectangle from screen 0.65027, 0.81096 to screen 0.72131, 0.82940 front fillcolor rgb '#999999' fillstyle solid noborder
set object rectangle from screen 0.65027, 0.77292 to screen 0.71989, 0.79136 front fillcolor rgb '#999999' fillstyle solid noborder
set object rectangle from screen 0.65027, 0.73489 to screen 0.69656, 0.75332 front fillcolor rgb '#999999' fillstyle solid noborder
set object rectangle from screen 0.65027, 0.69685 to screen 0.68579, 0.71528 front fillcolor rgb '#999999' fillstyle solid noborder
set object rectangle from screen 0.65027, 0.65881 to screen 0.67768, 0.67724 front fillcolor rgb '#999999' fillstyle solid noborder
set object rectangle from screen 0.65027, 0.62077 to screen 0.67678, 0.63920 front fillcolor rgb '#999999' fillstyle solid noborder
set object rectangle from screen 0.65027, 0.58273 to screen 0.67673, 0.60116 front fillcolor rgb '#999999' fillstyle solid noborder
set object rectangle from screen 0.65027, 0.54469 to screen 0.67057, 0.56312 front fillcolor rgb '#999999' fillstyle solid noborder
set object rectangle from screen 0.65027, 0.50665 to screen 0.66839, 0.52508 front fillcolor rgb '#999999' fillstyle solid noborder
set object rectangle from screen 0.65027, 0.46861 to screen 0.66825, 0.48704 front fillcolor rgb '#999999' fillstyle solid noborder
set object rectangle from screen 0.65027, 0.43057 to screen 0.66791, 0.44901 front fillcolor rgb '#999999' fillstyle solid noborder
set object rectangle from screen 0.65027, 0.39253 to screen 0.66673, 0.41097 front fillcolor rgb '#999999' fillstyle solid noborder
set object rectangle from screen 0.65027, 0.35449 to screen 0.66592, 0.37293 front fillcolor rgb '#999999' fillstyle solid noborder
set object rectangle from screen 0.65027, 0.31645 to screen 0.66578, 0.33489 front fillcolor rgb '#999999' fillstyle solid noborder
set object rectangle from screen 0.65027, 0.27841 to screen 0.66535, 0.29685 front fillcolor rgb '#999999' fillstyle solid noborder
set object rectangle from screen 0.65027, 0.24037 to screen 0.66535, 0.25881 front fillcolor rgb '#999999' fillstyle solid noborder
set object rectangle from screen 0.65027, 0.20234 to screen 0.66483, 0.22077 front fillcolor rgb '#999999' fillstyle solid noborder
set object rectangle from screen 0.65027, 0.16430 to screen 0.66455, 0.18273 front fillcolor rgb '#999999' fillstyle solid noborder
set object rectangle from screen 0.65027, 0.12626 to screen 0.66440, 0.14469 front fillcolor rgb '#999999' fillstyle solid noborder
set object rectangle from screen 0.65027, 0.08822 to screen 0.66440, 0.10665 front fillcolor rgb '#999999' fillstyle solid noborder
set object rectangle from screen 0.87978, 0.81096 to screen 0.95082, 0.82940 front fillcolor rgb '#999999' fillstyle solid noborder
set object rectangle from screen 0.87978, 0.77292 to screen 0.94906, 0.79136 front fillcolor rgb '#999999' fillstyle solid noborder
set object rectangle from screen 0.87978, 0.73489 to screen 0.94265, 0.75332 front fillcolor rgb '#999999' fillstyle solid noborder
set object rectangle from screen 0.87978, 0.69685 to screen 0.94065, 0.71528 front fillcolor rgb '#999999' fillstyle solid noborder
set object rectangle from screen 0.87978, 0.65881 to screen 0.93282, 0.67724 front fillcolor rgb '#D55E00' fillstyle solid noborder
set object rectangle from screen 0.87978, 0.62077 to screen 0.93220, 0.63920 front fillcolor rgb '#999999' fillstyle solid noborder
set object rectangle from screen 0.87978, 0.58273 to screen 0.93194, 0.60116 front fillcolor rgb '#999999' fillstyle solid noborder
set object rectangle from screen 0.87978, 0.54469 to screen 0.93103, 0.56312 front fillcolor rgb '#999999' fillstyle solid noborder
set object rectangle from screen 0.87978, 0.50665 to screen 0.93021, 0.52508 front fillcolor rgb '#999999' fillstyle solid noborder
set object rectangle from screen 0.87978, 0.46861 to screen 0.92932, 0.48704 front fillcolor rgb '#D55E00' fillstyle solid noborder
set object rectangle from screen 0.87978, 0.43057 to screen 0.92910, 0.44901 front fillcolor rgb '#999999' fillstyle solid noborder
set object rectangle from screen 0.87978, 0.39253 to screen 0.92905, 0.41097 front fillcolor rgb '#999999' fillstyle solid noborder
set object rectangle from screen 0.87978, 0.35449 to screen 0.92885, 0.37293 front fillcolor rgb '#999999' fillstyle solid noborder
set object rectangle from screen 0.87978, 0.31645 to screen 0.92695, 0.33489 front fillcolor rgb '#999999' fillstyle solid noborder
set object rectangle from screen 0.87978, 0.27841 to screen 0.92586, 0.29685 front fillcolor rgb '#999999' fillstyle solid noborder
set object rectangle from screen 0.87978, 0.24037 to screen 0.92569, 0.25881 front fillcolor rgb '#999999' fillstyle solid noborder
set object rectangle from screen 0.87978, 0.20234 to screen 0.92377, 0.22077 front fillcolor rgb '#999999' fillstyle solid noborder
set object rectangle from screen 0.87978, 0.16430 to screen 0.92371, 0.18273 front fillcolor rgb '#999999' fillstyle solid noborder
set object rectangle from screen 0.87978, 0.12626 to screen 0.92294, 0.14469 front fillcolor rgb '#999999' fillstyle solid noborder
set object rectangle from screen 0.87978, 0.08822 to screen 0.92212, 0.10665 front fillcolor rgb '#999999' fillstyle solid noborder
set object rectangle from screen 0.00546, 0.90694 to screen 0.01749, 0.92947 front fillcolor rgb '#D55E00' fillstyle solid noborder
set object rectangle from screen 0.20060, 0.90694 to screen 0.21262, 0.92947 front fillcolor rgb '#666666' fillstyle solid noborder
set label 'models' at screen 0.26776, 0.47783 center font 'Arial,40.00' textcolor rgb '#666666' front
set label 'model' at screen 0.27111, 0.56062 center font 'Arial,39.60' textcolor rgb '#666666' front
set label 'language' at screen 0.25123, 0.40211 center font 'Arial,32.29' textcolor rgb '#666666' front
set label 'training' at screen 0.24877, 0.31897 center font 'Arial,28.28' textcolor rgb '#666666' front
set label 'tasks' at screen 0.28314, 0.62878 center font 'Arial,24.85' textcolor rgb '#666666' front
set label 'performance' at screen 0.29639, 0.69613 center font 'Arial,24.43' textcolor rgb '#666666' front
set label 'data' at screen 0.19999, 0.62845 center font 'Arial,24.41' textcolor rgb '#666666' front
set label 'trained' at screen 0.14248, 0.55667 center font 'Arial,21.38' textcolor rgb '#666666' front
set label 'protein' at screen 0.39469, 0.41395 center font 'Arial,20.20' textcolor rgb '#666666' front
set label 'state' at screen 0.38651, 0.54396 center font 'Arial,20.12' textcolor rgb '#666666' front
set label 'large' at screen 0.13975, 0.48583 center font 'Arial,19.93' textcolor rgb '#666666' front
set label 'art' at screen 0.38180, 0.45932 center font 'Arial,19.25' textcolor rgb '#666666' front
set label 'learning' at screen 0.36742, 0.32583 center font 'Arial,18.77' textcolor rgb '#666666' front
set label 'code' at screen 0.36195, 0.62373 center font 'Arial,18.69' textcolor rgb '#666666' front
set label 'pre' at screen 0.13169, 0.42924 center font 'Arial,18.43' textcolor rgb '#666666' front
set label 'text' at screen 0.26591, 0.25215 center font 'Arial,18.43' textcolor rgb '#666666' front
set label 'based' at screen 0.14274, 0.32787 center font 'Arial,18.11' textcolor rgb '#666666' front
set label 'open' at screen 0.34803, 0.27378 center font 'Arial,17.93' textcolor rgb '#666666' front
set label 'image' at screen 0.19883, 0.25247 center font 'Arial,17.84' textcolor rgb '#666666' front
set label 'new' at screen 0.39310, 0.50154 center font 'Arial,17.84' textcolor rgb '#666666' front
set label 'parameters' at screen 0.30279, 0.21061 center font 'Arial:Bold,16.54' textcolor rgb '#D55E00' front
set label 'using' at screen 0.12301, 0.37762 center font 'Arial,16.34' textcolor rgb '#666666' front
set label 'generation' at screen 0.29420, 0.74995 center font 'Arial,15.98' textcolor rgb '#666666' front
set label 'transformer' at screen 0.13530, 0.67459 center font 'Arial,15.84' textcolor rgb '#666666' front
set label 'results' at screen 0.38649, 0.58504 center font 'Arial,15.67' textcolor rgb '#666666' front
set label 'billion' at screen 0.13009, 0.60851 center font 'Arial:Bold,15.33' textcolor rgb '#D55E00' front
set label 'fine' at screen 0.42004, 0.45616 center font 'Arial,15.33' textcolor rgb '#666666' front
set label 'tokens' at screen 0.20387, 0.74185 center font 'Arial,15.22' textcolor rgb '#666666' front
set label 'gpt' at screen 0.43922, 0.50183 center font 'Arial:Bold,15.08' textcolor rgb '#D55E00' front
set label 'sequences' at screen 0.17647, 0.20431 center font 'Arial,14.98' textcolor rgb '#666666' front
set label 'capabilities' at screen 0.10467, 0.28858 center font 'Arial,14.91' textcolor rgb '#666666' front
set label 'show' at screen 0.42089, 0.62223 center font 'Arial,14.83' textcolor rgb '#666666' front
set label 'introduce' at screen 0.46690, 0.53665 center font 'Arial,14.76' textcolor rgb '#666666' front
set label 'available' at screen 0.29555, 0.78497 center font 'Arial,14.65' textcolor rgb '#666666' front
set label 'sequence' at screen 0.27785, 0.16508 center font 'Arial,14.65' textcolor rgb '#666666' front
set label 'high' at screen 0.08832, 0.43347 center font 'Arial,14.54' textcolor rgb '#666666' front
set label 'benchmarks' at screen 0.19386, 0.78588 center font 'Arial,14.47' textcolor rgb '#666666' front
set label 'achieves' at screen 0.39184, 0.36352 center font 'Arial,14.43' textcolor rgb '#666666' front
set label 'including' at screen 0.42054, 0.27592 center font 'Arial,14.25' textcolor rgb '#666666' front
set label 'task' at screen 0.08611, 0.48280 center font 'Arial,14.21' textcolor rgb '#666666' front
set label 'shot' at screen 0.44498, 0.57168 center font 'Arial,14.17' textcolor rgb '#666666' front
set label 'reasoning' at screen 0.44324, 0.66588 center font 'Arial,14.09' textcolor rgb '#666666' front
set label 'tuning' at screen 0.46992, 0.45547 center font 'Arial,14.09' textcolor rgb '#666666' front
set label 'datasets' at screen 0.06476, 0.51634 center font 'Arial,13.94' textcolor rgb '#666666' front
set label 'accuracy' at screen 0.12762, 0.71961 center font 'Arial,13.79' textcolor rgb '#666666' front
set label 'llama' at screen 0.13543, 0.24675 center font 'Arial,13.55' textcolor rgb '#666666' front
set label 'work' at screen 0.43921, 0.32525 center font 'Arial,13.47' textcolor rgb '#666666' front
set label 'modeling' at screen 0.48153, 0.41346 center font 'Arial,13.44' textcolor rgb '#666666' front
set label 'source' at screen 0.38468, 0.73822 center font 'Arial,13.44' textcolor rgb '#666666' front
set label 'research' at screen 0.40773, 0.22432 center font 'Arial,13.24' textcolor rgb '#666666' front
set label 'vision' at screen 0.06775, 0.56640 center font 'Arial,13.24' textcolor rgb '#666666' front
set label 'architecture' at screen 0.30709, 0.81754 center font 'Arial,13.19' textcolor rgb '#666666' front
set label 'size' at screen 0.45403, 0.35692 center font 'Arial:Bold,13.19' textcolor rgb '#D55E00' front
set label 'approach' at screen 0.05125, 0.39081 center font 'Arial,12.99' textcolor rgb '#666666' front
set label 'scale' at screen 0.11686, 0.64118 center font 'Arial:Bold,12.87' textcolor rgb '#D55E00' front
set label 'attention' at screen 0.19104, 0.16274 center font 'Arial,12.83' textcolor rgb '#666666' front
set label 'llms' at screen 0.08629, 0.33283 center font 'Arial,12.66' textcolor rgb '#666666' front
set label 'parameter' at screen 0.37188, 0.16752 center font 'Arial:Bold,12.62' textcolor rgb '#D55E00' front
set label 'present' at screen 0.48933, 0.49586 center font 'Arial,12.62' textcolor rgb '#666666' front
set label 'train' at screen 0.07693, 0.60467 center font 'Arial,12.62' textcolor rgb '#666666' front
set label 'structure' at screen 0.43664, 0.69793 center font 'Arial,12.57' textcolor rgb '#666666' front
set label 'natural' at screen 0.38140, 0.76909 center font 'Arial,12.40' textcolor rgb '#666666' front
set label 'dataset' at screen 0.13761, 0.75393 center font 'Arial,12.36' textcolor rgb '#666666' front
set label 'human' at screen 0.47811, 0.60328 center font 'Arial,12.32' textcolor rgb '#666666' front
set label 'understanding' at screen 0.24935, 0.12516 center font 'Arial,12.32' textcolor rgb '#666666' front
set label 'efficient' at screen 0.22310, 0.82230 center font 'Arial,12.27' textcolor rgb '#666666' front
set label 'quality' at screen 0.03639, 0.48417 center font 'Arial,12.27' textcolor rgb '#666666' front
set label 'multimodal' at screen 0.04796, 0.63428 center font 'Arial,12.14' textcolor rgb '#666666' front
set label 'scaling' at screen 0.07746, 0.24698 center font 'Arial:Bold,12.14' textcolor rgb '#D55E00' front
set label 'inference' at screen 0.30491, 0.84763 center font 'Arial,12.01' textcolor rgb '#666666' front
set label 'instruction' at screen 0.34896, 0.12119 center font 'Arial,11.92' textcolor rgb '#666666' front
set label 'release' at screen 0.03721, 0.44635 center font 'Arial,11.83' textcolor rgb '#666666' front
set label 'first' at screen 0.48130, 0.57043 center font 'Arial,11.78' textcolor rgb '#666666' front
set label 'range' at screen 0.04325, 0.35178 center font 'Arial,11.78' textcolor rgb '#666666' front
set label '7b' at screen 0.30009, 0.25734 center font 'Arial,11.74' textcolor rgb '#666666' front
set label 'method' at screen 0.44530, 0.72698 center font 'Arial,11.74' textcolor rgb '#666666' front
set label 'design' at screen 0.48755, 0.31460 center font 'Arial,11.69' textcolor rgb '#666666' front
set label 'significantly' at screen 0.40892, 0.80465 center font 'Arial,11.69' textcolor rgb '#666666' front
set label 'compared' at screen 0.22851, 0.85921 center font 'Arial,11.65' textcolor rgb '#666666' front
set label 'demonstrate' at screen 0.14175, 0.81987 center font 'Arial,11.65' textcolor rgb '#666666' front
set label 'use' at screen 0.48854, 0.36379 center font 'Arial,11.65' textcolor rgb '#666666' front
set label 'ai' at screen 0.17057, 0.29306 center font 'Arial,11.60' textcolor rgb '#666666' front
set label 'context' at screen 0.09411, 0.20991 center font 'Arial,11.60' textcolor rgb '#666666' front
set label 'information' at screen 0.11071, 0.16468 center font 'Arial,11.55' textcolor rgb '#666666' front
set label 'novel' at screen 0.05364, 0.66351 center font 'Arial,11.55' textcolor rgb '#666666' front
set label 'qwen2' at screen 0.03177, 0.60502 center font 'Arial,11.55' textcolor rgb '#666666' front
set label 'propose' at screen 0.15923, 0.13280 center font 'Arial,11.51' textcolor rgb '#666666' front
set label 'paper' at screen 0.43894, 0.76143 center font 'Arial,11.32' textcolor rgb '#666666' front
set label 'foundation' at screen 0.25013, 0.09002 center font 'Arial,11.23' textcolor rgb '#666666' front
set label 'languages' at screen 0.45699, 0.19038 center font 'Arial,11.13' textcolor rgb '#666666' front
set label 'various' at screen 0.10684, 0.78423 center font 'Arial,11.13' textcolor rgb '#666666' front
set label 'long' at screen 0.47932, 0.27990 center font 'Arial,11.08' textcolor rgb '#666666' front
set label 'multi' at screen 0.06800, 0.70711 center font 'Arial,11.08' textcolor rgb '#666666' front
set label 'outperforms' at screen 0.40919, 0.83881 center font 'Arial,11.08' textcolor rgb '#666666' front
set label 'large-scale' at screen 0.14526, 0.85554 center font 'Arial:Bold,11.03' textcolor rgb '#D55E00' front
set label 'methods' at screen 0.33223, 0.08936 center font 'Arial,11.03' textcolor rgb '#666666' front
set label 'multilingual' at screen 0.48779, 0.23638 center font 'Arial,11.03' textcolor rgb '#666666' front
set label 'neural' at screen 0.08274, 0.75104 center font 'Arial,10.94' textcolor rgb '#666666' front
set label 'time' at screen 0.02568, 0.54942 center font 'Arial,10.89' textcolor rgb '#666666' front
set label 'achieve' at screen 0.16181, 0.09903 center font 'Arial,10.84' textcolor rgb '#666666' front
set label 'strong' at screen 0.41293, 0.12941 center font 'Arial,10.84' textcolor rgb '#666666' front
set label 'zero' at screen 0.39560, 0.19571 center font 'Arial,10.84' textcolor rgb '#666666' front
set label 'existing' at screen 0.50357, 0.70653 center font 'Arial,10.79' textcolor rgb '#666666' front
set label 'prediction' at screen 0.09099, 0.13639 center font 'Arial,10.74' textcolor rgb '#666666' front
set label 'video' at screen 0.02756, 0.31746 center font 'Arial,10.74' textcolor rgb '#666666' front
set label 'diffusion' at screen 0.03560, 0.41902 center font 'Arial,10.64' textcolor rgb '#666666' front
set label 'images' at screen 0.03756, 0.21128 center font 'Arial,10.64' textcolor rgb '#666666' front
set label 'visual' at screen 0.02761, 0.29004 center font 'Arial,10.64' textcolor rgb '#666666' front
set label 'english' at screen 0.46267, 0.15043 center font 'Arial,10.59' textcolor rgb '#666666' front
set label 'general' at screen 0.50245, 0.74007 center font 'Arial,10.59' textcolor rgb '#666666' front
set label 'knowledge' at screen 0.42850, 0.09617 center font 'Arial,10.59' textcolor rgb '#666666' front
set label 'pretrained' at screen 0.04319, 0.78905 center font 'Arial,10.49' textcolor rgb '#666666' front
set label 'diverse' at screen 0.37512, 0.86521 center font 'Arial,10.44' textcolor rgb '#666666' front
set label 'downstream' at screen 0.08107, 0.10387 center font 'Arial,10.44' textcolor rgb '#666666' front
set label 'like' at screen 0.18262, 0.70785 center font 'Arial,10.44' textcolor rgb '#666666' front
set label 'efficiency' at screen 0.49530, 0.77272 center font 'Arial,10.39' textcolor rgb '#666666' front
set label 'deep' at screen 0.51000, 0.63836 center font 'Arial,10.33' textcolor rgb '#666666' front
set label 'nlp' at screen 0.51177, 0.44859 center font 'Arial,10.33' textcolor rgb '#666666' front
set label 'recent' at screen 0.13503, 0.52060 center font 'Arial,10.33' textcolor rgb '#666666' front
set label 'specific' at screen 0.03216, 0.74112 center font 'Arial,10.33' textcolor rgb '#666666' front
set label 'By occurrences' at screen 0.54098, 0.85822 left font 'Arial:Bold,8.00' textcolor rgb '#222222' front
set label 'models' at screen 0.64481, 0.82018 right font 'Arial,8.00' textcolor rgb '#222222' front
set label '1498' at screen 0.72459, 0.82018 left font 'Arial,6.67' textcolor rgb '#666666' front
set label 'model' at screen 0.64481, 0.78214 right font 'Arial,8.00' textcolor rgb '#222222' front
set label '1468' at screen 0.72317, 0.78214 left font 'Arial,6.67' textcolor rgb '#666666' front
set label 'language' at screen 0.64481, 0.74410 right font 'Arial,8.00' textcolor rgb '#222222' front
set label '976' at screen 0.69984, 0.74410 left font 'Arial,6.67' textcolor rgb '#666666' front
set label 'training' at screen 0.64481, 0.70606 right font 'Arial,8.00' textcolor rgb '#222222' front
set label '749' at screen 0.68907, 0.70606 left font 'Arial,6.67' textcolor rgb '#666666' front
set label 'tasks' at screen 0.64481, 0.66802 right font 'Arial,8.00' textcolor rgb '#222222' front
set label '578' at screen 0.68096, 0.66802 left font 'Arial,6.67' textcolor rgb '#666666' front
set label 'performance' at screen 0.64481, 0.62998 right font 'Arial,8.00' textcolor rgb '#222222' front
set label '559' at screen 0.68006, 0.62998 left font 'Arial,6.67' textcolor rgb '#666666' front
set label 'data' at screen 0.64481, 0.59195 right font 'Arial,8.00' textcolor rgb '#222222' front
set label '558' at screen 0.68001, 0.59195 left font 'Arial,6.67' textcolor rgb '#666666' front
set label 'trained' at screen 0.64481, 0.55391 right font 'Arial,8.00' textcolor rgb '#222222' front
set label '428' at screen 0.67385, 0.55391 left font 'Arial,6.67' textcolor rgb '#666666' front
set label 'protein' at screen 0.64481, 0.51587 right font 'Arial,8.00' textcolor rgb '#222222' front
set label '382' at screen 0.67167, 0.51587 left font 'Arial,6.67' textcolor rgb '#666666' front
set label 'state' at screen 0.64481, 0.47783 right font 'Arial,8.00' textcolor rgb '#222222' front
set label '379' at screen 0.67152, 0.47783 left font 'Arial,6.67' textcolor rgb '#666666' front
set label 'large' at screen 0.64481, 0.43979 right font 'Arial,8.00' textcolor rgb '#222222' front
set label '372' at screen 0.67119, 0.43979 left font 'Arial,6.67' textcolor rgb '#666666' front
set label 'art' at screen 0.64481, 0.40175 right font 'Arial,8.00' textcolor rgb '#222222' front
set label '347' at screen 0.67001, 0.40175 left font 'Arial,6.67' textcolor rgb '#666666' front
set label 'learning' at screen 0.64481, 0.36371 right font 'Arial,8.00' textcolor rgb '#222222' front
set label '330' at screen 0.66920, 0.36371 left font 'Arial,6.67' textcolor rgb '#666666' front
set label 'code' at screen 0.64481, 0.32567 right font 'Arial,8.00' textcolor rgb '#222222' front
set label '327' at screen 0.66906, 0.32567 left font 'Arial,6.67' textcolor rgb '#666666' front
set label 'pre' at screen 0.64481, 0.28763 right font 'Arial,8.00' textcolor rgb '#222222' front
set label '318' at screen 0.66863, 0.28763 left font 'Arial,6.67' textcolor rgb '#666666' front
set label 'text' at screen 0.64481, 0.24959 right font 'Arial,8.00' textcolor rgb '#222222' front
set label '318' at screen 0.66863, 0.24959 left font 'Arial,6.67' textcolor rgb '#666666' front
set label 'based' at screen 0.64481, 0.21155 right font 'Arial,8.00' textcolor rgb '#222222' front
set label '307' at screen 0.66811, 0.21155 left font 'Arial,6.67' textcolor rgb '#666666' front
set label 'open' at screen 0.64481, 0.17351 right font 'Arial,8.00' textcolor rgb '#222222' front
set label '301' at screen 0.66783, 0.17351 left font 'Arial,6.67' textcolor rgb '#666666' front
set label 'image' at screen 0.64481, 0.13547 right font 'Arial,8.00' textcolor rgb '#222222' front
set label '298' at screen 0.66768, 0.13547 left font 'Arial,6.67' textcolor rgb '#666666' front
set label 'new' at screen 0.64481, 0.09743 right font 'Arial,8.00' textcolor rgb '#222222' front
set label '298' at screen 0.66768, 0.09743 left font 'Arial,6.67' textcolor rgb '#666666' front
set label 'By keyness (z)' at screen 0.77049, 0.85822 left font 'Arial:Bold,8.00' textcolor rgb '#222222' front
set label 'model' at screen 0.87432, 0.82018 right font 'Arial,8.00' textcolor rgb '#222222' front
set label '7.3' at screen 0.95410, 0.82018 left font 'Arial,6.67' textcolor rgb '#666666' front
set label 'models' at screen 0.87432, 0.78214 right font 'Arial,8.00' textcolor rgb '#222222' front
set label '7.1' at screen 0.95233, 0.78214 left font 'Arial,6.67' textcolor rgb '#666666' front
set label 'open' at screen 0.87432, 0.74410 right font 'Arial,8.00' textcolor rgb '#222222' front
set label '6.5' at screen 0.94593, 0.74410 left font 'Arial,6.67' textcolor rgb '#666666' front
set label 'pre' at screen 0.87432, 0.70606 right font 'Arial,8.00' textcolor rgb '#222222' front
set label '6.3' at screen 0.94393, 0.70606 left font 'Arial,6.67' textcolor rgb '#666666' front
set label 'billion' at screen 0.87432, 0.66802 right font 'Arial,8.00' textcolor rgb '#222222' front
set label '5.5' at screen 0.93609, 0.66802 left font 'Arial,6.67' textcolor rgb '#666666' front
set label 'code' at screen 0.87432, 0.62998 right font 'Arial,8.00' textcolor rgb '#222222' front
set label '5.4' at screen 0.93548, 0.62998 left font 'Arial,6.67' textcolor rgb '#666666' front
set label 'capabilities' at screen 0.87432, 0.59195 right font 'Arial,8.00' textcolor rgb '#222222' front
set label '5.4' at screen 0.93522, 0.59195 left font 'Arial,6.67' textcolor rgb '#666666' front
set label 'tokens' at screen 0.87432, 0.55391 right font 'Arial,8.00' textcolor rgb '#222222' front
set label '5.3' at screen 0.93430, 0.55391 left font 'Arial,6.67' textcolor rgb '#666666' front
set label 'benchmarks' at screen 0.87432, 0.51587 right font 'Arial,8.00' textcolor rgb '#222222' front
set label '5.2' at screen 0.93349, 0.51587 left font 'Arial,6.67' textcolor rgb '#666666' front
set label 'gpt' at screen 0.87432, 0.47783 right font 'Arial,8.00' textcolor rgb '#222222' front
set label '5.1' at screen 0.93260, 0.47783 left font 'Arial,6.67' textcolor rgb '#666666' front
set label 'reasoning' at screen 0.87432, 0.43979 right font 'Arial,8.00' textcolor rgb '#222222' front
set label '5.1' at screen 0.93237, 0.43979 left font 'Arial,6.67' textcolor rgb '#666666' front
set label 'shot' at screen 0.87432, 0.40175 right font 'Arial,8.00' textcolor rgb '#222222' front
set label '5.1' at screen 0.93233, 0.40175 left font 'Arial,6.67' textcolor rgb '#666666' front
set label 'text' at screen 0.87432, 0.36371 right font 'Arial,8.00' textcolor rgb '#222222' front
set label '5.0' at screen 0.93213, 0.36371 left font 'Arial,6.67' textcolor rgb '#666666' front
set label 'protein' at screen 0.87432, 0.32567 right font 'Arial,8.00' textcolor rgb '#222222' front
set label '4.8' at screen 0.93023, 0.32567 left font 'Arial,6.67' textcolor rgb '#666666' front
set label 'tuning' at screen 0.87432, 0.28763 right font 'Arial,8.00' textcolor rgb '#222222' front
set label '4.7' at screen 0.92914, 0.28763 left font 'Arial,6.67' textcolor rgb '#666666' front
set label 'language' at screen 0.87432, 0.24959 right font 'Arial,8.00' textcolor rgb '#222222' front
set label '4.7' at screen 0.92897, 0.24959 left font 'Arial,6.67' textcolor rgb '#666666' front
set label 'llms' at screen 0.87432, 0.21155 right font 'Arial,8.00' textcolor rgb '#222222' front
set label '4.5' at screen 0.92705, 0.21155 left font 'Arial,6.67' textcolor rgb '#666666' front
set label 'research' at screen 0.87432, 0.17351 right font 'Arial,8.00' textcolor rgb '#222222' front
set label '4.5' at screen 0.92699, 0.17351 left font 'Arial,6.67' textcolor rgb '#666666' front
set label 'fine' at screen 0.87432, 0.13547 right font 'Arial,8.00' textcolor rgb '#222222' front
set label '4.4' at screen 0.92622, 0.13547 left font 'Arial,6.67' textcolor rgb '#666666' front
set label 'multimodal' at screen 0.87432, 0.09743 right font 'Arial,8.00' textcolor rgb '#222222' front
set label '4.4' at screen 0.92540, 0.09743 left font 'Arial,6.67' textcolor rgb '#666666' front
set label 'Compute term of the paper' at screen 0.02295, 0.91821 left font 'Arial,9.33' textcolor rgb '#222222' front
set label 'Other word' at screen 0.21809, 0.91821 left font 'Arial,9.33' textcolor rgb '#222222' front
set label 'Source: Epoch AI, all machine learning systems, June 2025. The 120 most frequent words, stop words left out, in the abstracts of 696 models until 2100-12-31 with at least 10¹⁹ FLOP; a word''s area goes with' at screen 0.00546, 0.04601 left font 'Arial,7.33' textcolor rgb '#666666' front
set label 'its occurrences. Keyness: against the abstracts of 191 models with less; 739 models of unknown training compute are in neither.' at screen 0.00546, 0.02216 left font 'Arial,7.33' textcolor rgb '#666666' front
set label 'Of the 20 words most typical of large models’ abstracts, 2 are compute terms of the paper: billion, gpt' at screen 0.00546, 0.97754 left font 'Arial:Bold,10.67' textcolor rgb '#222222' front
plot [0:1] [0:1] 2

unset multiplot
set output
