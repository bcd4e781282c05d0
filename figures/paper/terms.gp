# gnuplot terms.gp, in the folder of terms.csv, writes terms.svg
set terminal svg enhanced rounded name 'terms' size 692, 350 font 'Arial,8.00' background '#FFFFFF'
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
set object rectangle from screen 0.65027, 0.85461 to screen 0.72131, 0.87404 front fillcolor rgb '#999999' fillstyle solid noborder
set object rectangle from screen 0.65027, 0.81452 to screen 0.71130, 0.83395 front fillcolor rgb '#999999' fillstyle solid noborder
set object rectangle from screen 0.65027, 0.77444 to screen 0.70258, 0.79386 front fillcolor rgb '#999999' fillstyle solid noborder
set object rectangle from screen 0.65027, 0.73435 to screen 0.68821, 0.75378 front fillcolor rgb '#999999' fillstyle solid noborder
set object rectangle from screen 0.65027, 0.69426 to screen 0.68726, 0.71369 front fillcolor rgb '#999999' fillstyle solid noborder
set object rectangle from screen 0.65027, 0.65418 to screen 0.67584, 0.67360 front fillcolor rgb '#999999' fillstyle solid noborder
set object rectangle from screen 0.65027, 0.61409 to screen 0.67419, 0.63352 front fillcolor rgb '#999999' fillstyle solid noborder
set object rectangle from screen 0.65027, 0.57400 to screen 0.67419, 0.59343 front fillcolor rgb '#999999' fillstyle solid noborder
set object rectangle from screen 0.65027, 0.53392 to screen 0.67407, 0.55334 front fillcolor rgb '#999999' fillstyle solid noborder
set object rectangle from screen 0.65027, 0.49383 to screen 0.67230, 0.51326 front fillcolor rgb '#999999' fillstyle solid noborder
set object rectangle from screen 0.65027, 0.45374 to screen 0.67195, 0.47317 front fillcolor rgb '#999999' fillstyle solid noborder
set object rectangle from screen 0.65027, 0.41366 to screen 0.67006, 0.43308 front fillcolor rgb '#999999' fillstyle solid noborder
set object rectangle from screen 0.65027, 0.37357 to screen 0.66912, 0.39300 front fillcolor rgb '#999999' fillstyle solid noborder
set object rectangle from screen 0.65027, 0.33348 to screen 0.66818, 0.35291 front fillcolor rgb '#999999' fillstyle solid noborder
set object rectangle from screen 0.65027, 0.29340 to screen 0.66818, 0.31282 front fillcolor rgb '#999999' fillstyle solid noborder
set object rectangle from screen 0.65027, 0.25331 to screen 0.66806, 0.27274 front fillcolor rgb '#999999' fillstyle solid noborder
set object rectangle from screen 0.65027, 0.21322 to screen 0.66677, 0.23265 front fillcolor rgb '#999999' fillstyle solid noborder
set object rectangle from screen 0.65027, 0.17314 to screen 0.66618, 0.19256 front fillcolor rgb '#999999' fillstyle solid noborder
set object rectangle from screen 0.65027, 0.13305 to screen 0.66594, 0.15248 front fillcolor rgb '#999999' fillstyle solid noborder
set object rectangle from screen 0.65027, 0.09296 to screen 0.66582, 0.11239 front fillcolor rgb '#999999' fillstyle solid noborder
set object rectangle from screen 0.87978, 0.85461 to screen 0.95082, 0.87404 front fillcolor rgb '#999999' fillstyle solid noborder
set object rectangle from screen 0.87978, 0.81452 to screen 0.94376, 0.83395 front fillcolor rgb '#999999' fillstyle solid noborder
set object rectangle from screen 0.87978, 0.77444 to screen 0.93691, 0.79386 front fillcolor rgb '#999999' fillstyle solid noborder
set object rectangle from screen 0.87978, 0.73435 to screen 0.93663, 0.75378 front fillcolor rgb '#999999' fillstyle solid noborder
set object rectangle from screen 0.87978, 0.69426 to screen 0.93589, 0.71369 front fillcolor rgb '#D55E00' fillstyle solid noborder
set object rectangle from screen 0.87978, 0.65418 to screen 0.93155, 0.67360 front fillcolor rgb '#999999' fillstyle solid noborder
set object rectangle from screen 0.87978, 0.61409 to screen 0.92990, 0.63352 front fillcolor rgb '#999999' fillstyle solid noborder
set object rectangle from screen 0.87978, 0.57400 to screen 0.92881, 0.59343 front fillcolor rgb '#999999' fillstyle solid noborder
set object rectangle from screen 0.87978, 0.53392 to screen 0.92773, 0.55334 front fillcolor rgb '#999999' fillstyle solid noborder
set object rectangle from screen 0.87978, 0.49383 to screen 0.92737, 0.51326 front fillcolor rgb '#D55E00' fillstyle solid noborder
set object rectangle from screen 0.87978, 0.45374 to screen 0.92716, 0.47317 front fillcolor rgb '#999999' fillstyle solid noborder
set object rectangle from screen 0.87978, 0.41366 to screen 0.92496, 0.43308 front fillcolor rgb '#999999' fillstyle solid noborder
set object rectangle from screen 0.87978, 0.37357 to screen 0.92278, 0.39300 front fillcolor rgb '#999999' fillstyle solid noborder
set object rectangle from screen 0.87978, 0.33348 to screen 0.92277, 0.35291 front fillcolor rgb '#999999' fillstyle solid noborder
set object rectangle from screen 0.87978, 0.29340 to screen 0.92238, 0.31282 front fillcolor rgb '#999999' fillstyle solid noborder
set object rectangle from screen 0.87978, 0.25331 to screen 0.92194, 0.27274 front fillcolor rgb '#999999' fillstyle solid noborder
set object rectangle from screen 0.87978, 0.21322 to screen 0.92094, 0.23265 front fillcolor rgb '#D55E00' fillstyle solid noborder
set object rectangle from screen 0.87978, 0.17314 to screen 0.92017, 0.19256 front fillcolor rgb '#999999' fillstyle solid noborder
set object rectangle from screen 0.87978, 0.13305 to screen 0.92003, 0.15248 front fillcolor rgb '#999999' fillstyle solid noborder
set object rectangle from screen 0.87978, 0.09296 to screen 0.91964, 0.11239 front fillcolor rgb '#999999' fillstyle solid noborder
set object rectangle from screen 0.00546, 0.95575 to screen 0.01749, 0.97949 front fillcolor rgb '#D55E00' fillstyle solid noborder
set object rectangle from screen 0.20060, 0.95575 to screen 0.21262, 0.97949 front fillcolor rgb '#666666' fillstyle solid noborder
set label 'model' at screen 0.26776, 0.50354 center font 'Arial,37.33' textcolor rgb '#666666' front
set label 'models' at screen 0.27726, 0.58325 center font 'Arial,34.60' textcolor rgb '#666666' front
set label 'language' at screen 0.25951, 0.42658 center font 'Arial,32.04' textcolor rgb '#666666' front
set label 'tasks' at screen 0.27065, 0.65229 center font 'Arial,27.28' textcolor rgb '#666666' front
set label 'training' at screen 0.25334, 0.34112 center font 'Arial,26.94' textcolor rgb '#666666' front
set label 'performance' at screen 0.29230, 0.72237 center font 'Arial,22.40' textcolor rgb '#666666' front
set label 'data' at screen 0.37446, 0.48959 center font 'Arial,21.66' textcolor rgb '#666666' front
set label 'learning' at screen 0.13581, 0.50659 center font 'Arial,21.66' textcolor rgb '#666666' front
set label 'state' at screen 0.15982, 0.57361 center font 'Arial,21.61' textcolor rgb '#666666' front
set label 'trained' at screen 0.17465, 0.65253 center font 'Arial,20.79' textcolor rgb '#666666' front
set label 'art' at screen 0.37510, 0.43940 center font 'Arial,20.62' textcolor rgb '#666666' front
set label 'protein' at screen 0.36484, 0.34790 center font 'Arial,19.71' textcolor rgb '#666666' front
set label 'pre' at screen 0.38286, 0.55028 center font 'Arial,19.23' textcolor rgb '#666666' front
set label 'new' at screen 0.34840, 0.64416 center font 'Arial,18.74' textcolor rgb '#666666' front
set label 'using' at screen 0.12869, 0.44617 center font 'Arial,18.74' textcolor rgb '#666666' front
set label 'large' at screen 0.25760, 0.27247 center font 'Arial,18.68' textcolor rgb '#666666' front
set label 'based' at screen 0.39736, 0.59580 center font 'Arial,17.99' textcolor rgb '#666666' front
set label 'text' at screen 0.38174, 0.39186 center font 'Arial,17.66' textcolor rgb '#666666' front
set label 'transformer' at screen 0.27236, 0.76889 center font 'Arial,17.53' textcolor rgb '#666666' front
set label 'task' at screen 0.16060, 0.34945 center font 'Arial,17.47' textcolor rgb '#666666' front
set label 'shot' at screen 0.31448, 0.27103 center font 'Arial,17.40' textcolor rgb '#666666' front
set label 'image' at screen 0.19030, 0.27299 center font 'Arial,17.27' textcolor rgb '#666666' front
set label 'gpt' at screen 0.39602, 0.64942 center font 'Arial:Bold,17.13' textcolor rgb '#D55E00' front
set label 'results' at screen 0.12463, 0.39237 center font 'Arial,17.07' textcolor rgb '#666666' front
set label 'accuracy' at screen 0.14951, 0.71566 center font 'Arial,16.93' textcolor rgb '#666666' front
set label 'show' at screen 0.42380, 0.44315 center font 'Arial,16.86' textcolor rgb '#666666' front
set label 'datasets' at screen 0.24190, 0.21974 center font 'Arial,16.44' textcolor rgb '#666666' front
set label 'parameters' at screen 0.35352, 0.23042 center font 'Arial:Bold,16.16' textcolor rgb '#D55E00' front
set label 'sequences' at screen 0.39530, 0.29269 center font 'Arial,15.50' textcolor rgb '#666666' front
set label 'sequence' at screen 0.45890, 0.49370 center font 'Arial,15.43' textcolor rgb '#666666' front
set label 'modeling' at screen 0.45367, 0.54278 center font 'Arial,15.35' textcolor rgb '#666666' front
set label 'fine' at screen 0.10531, 0.56039 center font 'Arial,15.13' textcolor rgb '#666666' front
set label 'method' at screen 0.44163, 0.39221 center font 'Arial,14.90' textcolor rgb '#666666' front
set label 'code' at screen 0.09995, 0.59717 center font 'Arial,14.82' textcolor rgb '#666666' front
set label 'tuning' at screen 0.10303, 0.35271 center font 'Arial,14.82' textcolor rgb '#666666' front
set label 'work' at screen 0.41094, 0.68904 center font 'Arial,14.74' textcolor rgb '#666666' front
set label 'neural' at screen 0.17528, 0.76750 center font 'Arial,14.58' textcolor rgb '#666666' front
set label 'achieves' at screen 0.29950, 0.80759 center font 'Arial,14.42' textcolor rgb '#666666' front
set label 'natural' at screen 0.09366, 0.63685 center font 'Arial,14.34' textcolor rgb '#666666' front
set label 'nlp' at screen 0.13736, 0.30834 center font 'Arial,14.10' textcolor rgb '#666666' front
set label 'train' at screen 0.43084, 0.35630 center font 'Arial,14.02' textcolor rgb '#666666' front
set label 'approach' at screen 0.23998, 0.18297 center font 'Arial,13.85' textcolor rgb '#666666' front
set label 'imagenet' at screen 0.38215, 0.77329 center font 'Arial,13.25' textcolor rgb '#666666' front
set label 'propose' at screen 0.21985, 0.81516 center font 'Arial,13.25' textcolor rgb '#666666' front
set label 'networks' at screen 0.45764, 0.63504 center font 'Arial,13.17' textcolor rgb '#666666' front
set label 'information' at screen 0.33280, 0.18377 center font 'Arial,13.08' textcolor rgb '#666666' front
set label 'available' at screen 0.42315, 0.72300 center font 'Arial,12.99' textcolor rgb '#666666' front
set label 'scale' at screen 0.46107, 0.57969 center font 'Arial:Bold,12.99' textcolor rgb '#D55E00' front
set label 'achieve' at screen 0.15780, 0.22542 center font 'Arial,12.90' textcolor rgb '#666666' front
set label 'bert' at screen 0.07724, 0.45140 center font 'Arial,12.90' textcolor rgb '#666666' front
set label 'architecture' at screen 0.31251, 0.84106 center font 'Arial,12.81' textcolor rgb '#666666' front
set label 'billion' at screen 0.12627, 0.26518 center font 'Arial:Bold,12.81' textcolor rgb '#D55E00' front
set label 'vision' at screen 0.06130, 0.54892 center font 'Arial,12.72' textcolor rgb '#666666' front
set label 'generation' at screen 0.21781, 0.85851 center font 'Arial,12.63' textcolor rgb '#666666' front
set label 'attention' at screen 0.37842, 0.80619 center font 'Arial,12.44' textcolor rgb '#666666' front
set label 'size' at screen 0.10239, 0.30904 center font 'Arial:Bold,12.44' textcolor rgb '#D55E00' front
set label 'present' at screen 0.05417, 0.41829 center font 'Arial,12.35' textcolor rgb '#666666' front
set label 'human' at screen 0.08731, 0.67004 center font 'Arial,12.26' textcolor rgb '#666666' front
set label 'paper' at screen 0.47800, 0.43871 center font 'Arial,12.26' textcolor rgb '#666666' front
set label 'dataset' at screen 0.15268, 0.80316 center font 'Arial,12.16' textcolor rgb '#666666' front
set label 'large-scale' at screen 0.14549, 0.19434 center font 'Arial:Bold,12.07' textcolor rgb '#D55E00' front
set label 'self' at screen 0.16762, 0.31275 center font 'Arial,12.07' textcolor rgb '#666666' front
set label 'time' at screen 0.05944, 0.51530 center font 'Arial,12.07' textcolor rgb '#666666' front
set label 'methods' at screen 0.10987, 0.75693 center font 'Arial,11.97' textcolor rgb '#666666' front
set label 'scaling' at screen 0.31528, 0.15086 center font 'Arial:Bold,11.97' textcolor rgb '#D55E00' front
set label 'supervised' at screen 0.22871, 0.14234 center font 'Arial,11.97' textcolor rgb '#666666' front
set label 'novel' at screen 0.05574, 0.48506 center font 'Arial,11.87' textcolor rgb '#666666' front
set label 'find' at screen 0.17387, 0.61363 center font 'Arial,11.78' textcolor rgb '#666666' front
set label 'high' at screen 0.45444, 0.67315 center font 'Arial,11.78' textcolor rgb '#666666' front
set label 'recent' at screen 0.04997, 0.58505 center font 'Arial,11.78' textcolor rgb '#666666' front
set label 'set' at screen 0.46468, 0.35437 center font 'Arial,11.68' textcolor rgb '#666666' front
set label 'structure' at screen 0.31318, 0.87218 center font 'Arial,11.68' textcolor rgb '#666666' front
set label 'zero' at screen 0.08116, 0.71161 center font 'Arial,11.68' textcolor rgb '#666666' front
set label 'benchmarks' at screen 0.23060, 0.89354 center font 'Arial,11.58' textcolor rgb '#666666' front
set label 'deep' at screen 0.03823, 0.45512 center font 'Arial,11.48' textcolor rgb '#666666' front
set label 'first' at screen 0.05751, 0.37962 center font 'Arial,11.48' textcolor rgb '#666666' front
set label 'representations' at screen 0.22643, 0.10560 center font 'Arial,11.48' textcolor rgb '#666666' front
set label 'benchmark' at screen 0.40519, 0.83719 center font 'Arial,11.38' textcolor rgb '#666666' front
set label 'memory' at screen 0.45151, 0.24503 center font 'Arial:Bold,11.38' textcolor rgb '#D55E00' front
set label 'different' at screen 0.14117, 0.83503 center font 'Arial,11.28' textcolor rgb '#666666' front
set label 'network' at screen 0.09122, 0.23475 center font 'Arial,11.28' textcolor rgb '#666666' front
set label 'strong' at screen 0.47493, 0.31933 center font 'Arial,11.28' textcolor rgb '#666666' front
set label 'classification' at screen 0.33262, 0.11334 center font 'Arial,11.17' textcolor rgb '#666666' front
set label 'demonstrate' at screen 0.13904, 0.15743 center font 'Arial,11.17' textcolor rgb '#666666' front
set label 'translation' at screen 0.38595, 0.14676 center font 'Arial,11.17' textcolor rgb '#666666' front
set label 'two' at screen 0.14183, 0.61275 center font 'Arial,11.17' textcolor rgb '#666666' front
set label 'better' at screen 0.44647, 0.75480 center font 'Arial,11.07' textcolor rgb '#666666' front
set label 'including' at screen 0.41482, 0.18296 center font 'Arial,11.07' textcolor rgb '#666666' front
set label 'knowledge' at screen 0.04384, 0.30885 center font 'Arial,11.07' textcolor rgb '#666666' front
set label 'still' at screen 0.04736, 0.61582 center font 'Arial,11.07' textcolor rgb '#666666' front
set label 'understanding' at screen 0.33498, 0.90809 center font 'Arial,11.07' textcolor rgb '#666666' front
set label 'use' at screen 0.05698, 0.34922 center font 'Arial,11.07' textcolor rgb '#666666' front
set label 'computational' at screen 0.06683, 0.80023 center font 'Arial:Bold,10.96' textcolor rgb '#D55E00' front
set label 'introduce' at screen 0.06263, 0.27166 center font 'Arial,10.96' textcolor rgb '#666666' front
set label 'long' at screen 0.49552, 0.39846 center font 'Arial,10.96' textcolor rgb '#666666' front
set label 'outperforms' at screen 0.46758, 0.79063 center font 'Arial,10.96' textcolor rgb '#666666' front
set label 'question' at screen 0.48324, 0.28194 center font 'Arial,10.96' textcolor rgb '#666666' front
set label 'images' at screen 0.03204, 0.65596 center font 'Arial,10.86' textcolor rgb '#666666' front
set label 'downstream' at screen 0.39168, 0.87172 center font 'Arial,10.75' textcolor rgb '#666666' front
set label 'specific' at screen 0.50171, 0.67246 center font 'Arial,10.75' textcolor rgb '#666666' front
set label 'search' at screen 0.50233, 0.35477 center font 'Arial,10.64' textcolor rgb '#666666' front
set label 'top' at screen 0.49973, 0.58368 center font 'Arial,10.64' textcolor rgb '#666666' front
set label 'transformers' at screen 0.12866, 0.86593 center font 'Arial,10.64' textcolor rgb '#666666' front
set label 'prediction' at screen 0.49626, 0.71656 center font 'Arial,10.53' textcolor rgb '#666666' front
set label 'tokens' at screen 0.03892, 0.70732 center font 'Arial,10.53' textcolor rgb '#666666' front
set label 'approaches' at screen 0.12380, 0.12921 center font 'Arial,10.42' textcolor rgb '#666666' front
set label 'compared' at screen 0.14870, 0.90425 center font 'Arial,10.42' textcolor rgb '#666666' front
set label 'efficient' at screen 0.04767, 0.74180 center font 'Arial,10.31' textcolor rgb '#666666' front
set label 'languages' at screen 0.06079, 0.20626 center font 'Arial,10.31' textcolor rgb '#666666' front
set label 'pretraining' at screen 0.41724, 0.11898 center font 'Arial,10.31' textcolor rgb '#666666' front
set label 'simple' at screen 0.49206, 0.75030 center font 'Arial,10.31' textcolor rgb '#666666' front
set label 'input' at screen 0.02524, 0.37941 center font 'Arial,10.20' textcolor rgb '#666666' front
set label 'transfer' at screen 0.08352, 0.83506 center font 'Arial,10.20' textcolor rgb '#666666' front
set label 'domain' at screen 0.44704, 0.21075 center font 'Arial,10.08' textcolor rgb '#666666' front
set label 'improves' at screen 0.47908, 0.18426 center font 'Arial,10.08' textcolor rgb '#666666' front
set label 'open' at screen 0.02461, 0.34587 center font 'Arial,10.08' textcolor rgb '#666666' front
set label 'representation' at screen 0.43858, 0.90470 center font 'Arial,10.08' textcolor rgb '#666666' front
set label 'single' at screen 0.03798, 0.24253 center font 'Arial,10.08' textcolor rgb '#666666' front
set label 'finally' at screen 0.46840, 0.82504 center font 'Arial,9.97' textcolor rgb '#666666' front
set label 'pretrained' at screen 0.05347, 0.17374 center font 'Arial,9.97' textcolor rgb '#666666' front
set label 'By occurrences' at screen 0.54098, 0.90441 left font 'Arial:Bold,8.00' textcolor rgb '#222222' front
set label 'model' at screen 0.64481, 0.86432 right font 'Arial,8.00' textcolor rgb '#222222' front
set label '603' at screen 0.72459, 0.86432 left font 'Arial,6.67' textcolor rgb '#666666' front
set label 'models' at screen 0.64481, 0.82424 right font 'Arial,8.00' textcolor rgb '#222222' front
set label '518' at screen 0.71458, 0.82424 left font 'Arial,6.67' textcolor rgb '#666666' front
set label 'language' at screen 0.64481, 0.78415 right font 'Arial,8.00' textcolor rgb '#222222' front
set label '444' at screen 0.70586, 0.78415 left font 'Arial,6.67' textcolor rgb '#666666' front
set label 'tasks' at screen 0.64481, 0.74406 right font 'Arial,8.00' textcolor rgb '#222222' front
set label '322' at screen 0.69149, 0.74406 left font 'Arial,6.67' textcolor rgb '#666666' front
set label 'training' at screen 0.64481, 0.70398 right font 'Arial,8.00' textcolor rgb '#222222' front
set label '314' at screen 0.69054, 0.70398 left font 'Arial,6.67' textcolor rgb '#666666' front
set label 'performance' at screen 0.64481, 0.66389 right font 'Arial,8.00' textcolor rgb '#222222' front
set label '217' at screen 0.67912, 0.66389 left font 'Arial,6.67' textcolor rgb '#666666' front
set label 'data' at screen 0.64481, 0.62380 right font 'Arial,8.00' textcolor rgb '#222222' front
set label '203' at screen 0.67747, 0.62380 left font 'Arial,6.67' textcolor rgb '#666666' front
set label 'learning' at screen 0.64481, 0.58372 right font 'Arial,8.00' textcolor rgb '#222222' front
set label '203' at screen 0.67747, 0.58372 left font 'Arial,6.67' textcolor rgb '#666666' front
set label 'state' at screen 0.64481, 0.54363 right font 'Arial,8.00' textcolor rgb '#222222' front
set label '202' at screen 0.67735, 0.54363 left font 'Arial,6.67' textcolor rgb '#666666' front
set label 'trained' at screen 0.64481, 0.50354 right font 'Arial,8.00' textcolor rgb '#222222' front
set label '187' at screen 0.67558, 0.50354 left font 'Arial,6.67' textcolor rgb '#666666' front
set label 'art' at screen 0.64481, 0.46346 right font 'Arial,8.00' textcolor rgb '#222222' front
set label '184' at screen 0.67523, 0.46346 left font 'Arial,6.67' textcolor rgb '#666666' front
set label 'protein' at screen 0.64481, 0.42337 right font 'Arial,8.00' textcolor rgb '#222222' front
set label '168' at screen 0.67334, 0.42337 left font 'Arial,6.67' textcolor rgb '#666666' front
set label 'pre' at screen 0.64481, 0.38328 right font 'Arial,8.00' textcolor rgb '#222222' front
set label '160' at screen 0.67240, 0.38328 left font 'Arial,6.67' textcolor rgb '#666666' front
set label 'new' at screen 0.64481, 0.34320 right font 'Arial,8.00' textcolor rgb '#222222' front
set label '152' at screen 0.67146, 0.34320 left font 'Arial,6.67' textcolor rgb '#666666' front
set label 'using' at screen 0.64481, 0.30311 right font 'Arial,8.00' textcolor rgb '#222222' front
set label '152' at screen 0.67146, 0.30311 left font 'Arial,6.67' textcolor rgb '#666666' front
set label 'large' at screen 0.64481, 0.26302 right font 'Arial,8.00' textcolor rgb '#222222' front
set label '151' at screen 0.67134, 0.26302 left font 'Arial,6.67' textcolor rgb '#666666' front
set label 'based' at screen 0.64481, 0.22294 right font 'Arial,8.00' textcolor rgb '#222222' front
set label '140' at screen 0.67005, 0.22294 left font 'Arial,6.67' textcolor rgb '#666666' front
set label 'text' at screen 0.64481, 0.18285 right font 'Arial,8.00' textcolor rgb '#222222' front
set label '135' at screen 0.66946, 0.18285 left font 'Arial,6.67' textcolor rgb '#666666' front
set label 'transformer' at screen 0.64481, 0.14276 right font 'Arial,8.00' textcolor rgb '#222222' front
set label '133' at screen 0.66922, 0.14276 left font 'Arial,6.67' textcolor rgb '#666666' front
set label 'task' at screen 0.64481, 0.10268 right font 'Arial,8.00' textcolor rgb '#222222' front
set label '132' at screen 0.66910, 0.10268 left font 'Arial,6.67' textcolor rgb '#666666' front
set label 'By keyness (z)' at screen 0.77049, 0.90441 left font 'Arial:Bold,8.00' textcolor rgb '#222222' front
set label 'pre' at screen 0.87432, 0.86432 right font 'Arial,8.00' textcolor rgb '#222222' front
set label '6.4' at screen 0.95410, 0.86432 left font 'Arial,6.67' textcolor rgb '#666666' front
set label 'model' at screen 0.87432, 0.82424 right font 'Arial,8.00' textcolor rgb '#222222' front
set label '5.8' at screen 0.94704, 0.82424 left font 'Arial,6.67' textcolor rgb '#666666' front
set label 'protein' at screen 0.87432, 0.78415 right font 'Arial,8.00' textcolor rgb '#222222' front
set label '5.2' at screen 0.94019, 0.78415 left font 'Arial,6.67' textcolor rgb '#666666' front
set label 'shot' at screen 0.87432, 0.74406 right font 'Arial,8.00' textcolor rgb '#222222' front
set label '5.1' at screen 0.93991, 0.74406 left font 'Arial,6.67' textcolor rgb '#666666' front
set label 'gpt' at screen 0.87432, 0.70398 right font 'Arial,8.00' textcolor rgb '#222222' front
set label '5.1' at screen 0.93917, 0.70398 left font 'Arial,6.67' textcolor rgb '#666666' front
set label 'tuning' at screen 0.87432, 0.66389 right font 'Arial,8.00' textcolor rgb '#222222' front
set label '4.7' at screen 0.93483, 0.66389 left font 'Arial,6.67' textcolor rgb '#666666' front
set label 'text' at screen 0.87432, 0.62380 right font 'Arial,8.00' textcolor rgb '#222222' front
set label '4.5' at screen 0.93318, 0.62380 left font 'Arial,6.67' textcolor rgb '#666666' front
set label 'tasks' at screen 0.87432, 0.58372 right font 'Arial,8.00' textcolor rgb '#222222' front
set label '4.4' at screen 0.93209, 0.58372 left font 'Arial,6.67' textcolor rgb '#666666' front
set label 'language' at screen 0.87432, 0.54363 right font 'Arial,8.00' textcolor rgb '#222222' front
set label '4.3' at screen 0.93101, 0.54363 left font 'Arial,6.67' textcolor rgb '#666666' front
set label 'billion' at screen 0.87432, 0.50354 right font 'Arial,8.00' textcolor rgb '#222222' front
set label '4.3' at screen 0.93065, 0.50354 left font 'Arial,6.67' textcolor rgb '#666666' front
set label 'fine' at screen 0.87432, 0.46346 right font 'Arial,8.00' textcolor rgb '#222222' front
set label '4.3' at screen 0.93044, 0.46346 left font 'Arial,6.67' textcolor rgb '#666666' front
set label 'image' at screen 0.87432, 0.42337 right font 'Arial,8.00' textcolor rgb '#222222' front
set label '4.1' at screen 0.92824, 0.42337 left font 'Arial,6.67' textcolor rgb '#666666' front
set label 'zero' at screen 0.87432, 0.38328 right font 'Arial,8.00' textcolor rgb '#222222' front
set label '3.9' at screen 0.92606, 0.38328 left font 'Arial,6.67' textcolor rgb '#666666' front
set label 'models' at screen 0.87432, 0.34320 right font 'Arial,8.00' textcolor rgb '#222222' front
set label '3.9' at screen 0.92605, 0.34320 left font 'Arial,6.67' textcolor rgb '#666666' front
set label 'human' at screen 0.87432, 0.30311 right font 'Arial,8.00' textcolor rgb '#222222' front
set label '3.9' at screen 0.92565, 0.30311 left font 'Arial,6.67' textcolor rgb '#666666' front
set label 'trained' at screen 0.87432, 0.26302 right font 'Arial,8.00' textcolor rgb '#222222' front
set label '3.8' at screen 0.92522, 0.26302 left font 'Arial,6.67' textcolor rgb '#666666' front
set label 'scaling' at screen 0.87432, 0.22294 right font 'Arial,8.00' textcolor rgb '#222222' front
set label '3.7' at screen 0.92421, 0.22294 left font 'Arial,6.67' textcolor rgb '#666666' front
set label 'strong' at screen 0.87432, 0.18285 right font 'Arial,8.00' textcolor rgb '#222222' front
set label '3.7' at screen 0.92345, 0.18285 left font 'Arial,6.67' textcolor rgb '#666666' front
set label 'bert' at screen 0.87432, 0.14276 right font 'Arial,8.00' textcolor rgb '#222222' front
set label '3.6' at screen 0.92331, 0.14276 left font 'Arial,6.67' textcolor rgb '#666666' front
set label 'nlp' at screen 0.87432, 0.10268 right font 'Arial,8.00' textcolor rgb '#222222' front
set label '3.6' at screen 0.92291, 0.10268 left font 'Arial,6.67' textcolor rgb '#666666' front
set label 'Compute term of the paper' at screen 0.02295, 0.96762 left font 'Arial,9.33' textcolor rgb '#222222' front
set label 'Other word' at screen 0.21809, 0.96762 left font 'Arial,9.33' textcolor rgb '#222222' front
set label 'Source: Epoch AI, all machine learning systems, June 2025. The 120 most frequent words, stop words left out, in the abstracts of 283 models until 2022-12-31 with at least 1e19 FLOP; a word''s area goes with' at screen 0.00546, 0.04849 left font 'Arial,7.33' textcolor rgb '#666666' front
set label 'its occurrences. Keyness: against the abstracts of 163 models with less; 205 models of unknown training compute are in neither.' at screen 0.00546, 0.02336 left font 'Arial,7.33' textcolor rgb '#666666' front
plot [0:1] [0:1] 2

unset multiplot
set output
