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
set object rectangle from screen 0.65027, 0.81452 to screen 0.71989, 0.83395 front fillcolor rgb '#999999' fillstyle solid noborder
set object rectangle from screen 0.65027, 0.77444 to screen 0.69656, 0.79386 front fillcolor rgb '#999999' fillstyle solid noborder
set object rectangle from screen 0.65027, 0.73435 to screen 0.68579, 0.75378 front fillcolor rgb '#999999' fillstyle solid noborder
set object rectangle from screen 0.65027, 0.69426 to screen 0.67768, 0.71369 front fillcolor rgb '#999999' fillstyle solid noborder
set object rectangle from screen 0.65027, 0.65418 to screen 0.67678, 0.67360 front fillcolor rgb '#999999' fillstyle solid noborder
set object rectangle from screen 0.65027, 0.61409 to screen 0.67673, 0.63352 front fillcolor rgb '#999999' fillstyle solid noborder
set object rectangle from screen 0.65027, 0.57400 to screen 0.67057, 0.59343 front fillcolor rgb '#999999' fillstyle solid noborder
set object rectangle from screen 0.65027, 0.53392 to screen 0.66839, 0.55334 front fillcolor rgb '#999999' fillstyle solid noborder
set object rectangle from screen 0.65027, 0.49383 to screen 0.66825, 0.51326 front fillcolor rgb '#999999' fillstyle solid noborder
set object rectangle from screen 0.65027, 0.45374 to screen 0.66791, 0.47317 front fillcolor rgb '#999999' fillstyle solid noborder
set object rectangle from screen 0.65027, 0.41366 to screen 0.66673, 0.43308 front fillcolor rgb '#999999' fillstyle solid noborder
set object rectangle from screen 0.65027, 0.37357 to screen 0.66592, 0.39300 front fillcolor rgb '#999999' fillstyle solid noborder
set object rectangle from screen 0.65027, 0.33348 to screen 0.66578, 0.35291 front fillcolor rgb '#999999' fillstyle solid noborder
set object rectangle from screen 0.65027, 0.29340 to screen 0.66535, 0.31282 front fillcolor rgb '#999999' fillstyle solid noborder
set object rectangle from screen 0.65027, 0.25331 to screen 0.66535, 0.27274 front fillcolor rgb '#999999' fillstyle solid noborder
set object rectangle from screen 0.65027, 0.21322 to screen 0.66483, 0.23265 front fillcolor rgb '#999999' fillstyle solid noborder
set object rectangle from screen 0.65027, 0.17314 to screen 0.66455, 0.19256 front fillcolor rgb '#999999' fillstyle solid noborder
set object rectangle from screen 0.65027, 0.13305 to screen 0.66440, 0.15248 front fillcolor rgb '#999999' fillstyle solid noborder
set object rectangle from screen 0.65027, 0.09296 to screen 0.66440, 0.11239 front fillcolor rgb '#999999' fillstyle solid noborder
set object rectangle from screen 0.87978, 0.85461 to screen 0.95082, 0.87404 front fillcolor rgb '#999999' fillstyle solid noborder
set object rectangle from screen 0.87978, 0.81452 to screen 0.94906, 0.83395 front fillcolor rgb '#999999' fillstyle solid noborder
set object rectangle from screen 0.87978, 0.77444 to screen 0.94265, 0.79386 front fillcolor rgb '#999999' fillstyle solid noborder
set object rectangle from screen 0.87978, 0.73435 to screen 0.94065, 0.75378 front fillcolor rgb '#999999' fillstyle solid noborder
set object rectangle from screen 0.87978, 0.69426 to screen 0.93282, 0.71369 front fillcolor rgb '#D55E00' fillstyle solid noborder
set object rectangle from screen 0.87978, 0.65418 to screen 0.93220, 0.67360 front fillcolor rgb '#999999' fillstyle solid noborder
set object rectangle from screen 0.87978, 0.61409 to screen 0.93194, 0.63352 front fillcolor rgb '#999999' fillstyle solid noborder
set object rectangle from screen 0.87978, 0.57400 to screen 0.93103, 0.59343 front fillcolor rgb '#999999' fillstyle solid noborder
set object rectangle from screen 0.87978, 0.53392 to screen 0.93021, 0.55334 front fillcolor rgb '#999999' fillstyle solid noborder
set object rectangle from screen 0.87978, 0.49383 to screen 0.92932, 0.51326 front fillcolor rgb '#D55E00' fillstyle solid noborder
set object rectangle from screen 0.87978, 0.45374 to screen 0.92910, 0.47317 front fillcolor rgb '#999999' fillstyle solid noborder
set object rectangle from screen 0.87978, 0.41366 to screen 0.92905, 0.43308 front fillcolor rgb '#999999' fillstyle solid noborder
set object rectangle from screen 0.87978, 0.37357 to screen 0.92885, 0.39300 front fillcolor rgb '#999999' fillstyle solid noborder
set object rectangle from screen 0.87978, 0.33348 to screen 0.92695, 0.35291 front fillcolor rgb '#999999' fillstyle solid noborder
set object rectangle from screen 0.87978, 0.29340 to screen 0.92586, 0.31282 front fillcolor rgb '#999999' fillstyle solid noborder
set object rectangle from screen 0.87978, 0.25331 to screen 0.92569, 0.27274 front fillcolor rgb '#999999' fillstyle solid noborder
set object rectangle from screen 0.87978, 0.21322 to screen 0.92377, 0.23265 front fillcolor rgb '#999999' fillstyle solid noborder
set object rectangle from screen 0.87978, 0.17314 to screen 0.92371, 0.19256 front fillcolor rgb '#999999' fillstyle solid noborder
set object rectangle from screen 0.87978, 0.13305 to screen 0.92294, 0.15248 front fillcolor rgb '#999999' fillstyle solid noborder
set object rectangle from screen 0.87978, 0.09296 to screen 0.92212, 0.11239 front fillcolor rgb '#999999' fillstyle solid noborder
set object rectangle from screen 0.00546, 0.95575 to screen 0.01749, 0.97949 front fillcolor rgb '#D55E00' fillstyle solid noborder
set object rectangle from screen 0.20060, 0.95575 to screen 0.21262, 0.97949 front fillcolor rgb '#666666' fillstyle solid noborder
set label 'models' at screen 0.26776, 0.50354 center font 'Arial,40.00' textcolor rgb '#666666' front
set label 'model' at screen 0.27111, 0.59079 center font 'Arial,39.60' textcolor rgb '#666666' front
set label 'language' at screen 0.25123, 0.42375 center font 'Arial,32.29' textcolor rgb '#666666' front
set label 'training' at screen 0.24877, 0.33613 center font 'Arial,28.28' textcolor rgb '#666666' front
set label 'tasks' at screen 0.28314, 0.66262 center font 'Arial,24.85' textcolor rgb '#666666' front
set label 'performance' at screen 0.29639, 0.73360 center font 'Arial,24.43' textcolor rgb '#666666' front
set label 'data' at screen 0.19999, 0.66227 center font 'Arial,24.41' textcolor rgb '#666666' front
set label 'trained' at screen 0.14248, 0.58663 center font 'Arial,21.38' textcolor rgb '#666666' front
set label 'protein' at screen 0.39469, 0.43623 center font 'Arial,20.20' textcolor rgb '#666666' front
set label 'state' at screen 0.38651, 0.57323 center font 'Arial,20.12' textcolor rgb '#666666' front
set label 'large' at screen 0.13975, 0.51198 center font 'Arial,19.93' textcolor rgb '#666666' front
set label 'art' at screen 0.38180, 0.48404 center font 'Arial,19.25' textcolor rgb '#666666' front
set label 'learning' at screen 0.36742, 0.34337 center font 'Arial,18.77' textcolor rgb '#666666' front
set label 'code' at screen 0.36195, 0.65730 center font 'Arial,18.69' textcolor rgb '#666666' front
set label 'pre' at screen 0.13169, 0.45234 center font 'Arial,18.43' textcolor rgb '#666666' front
set label 'text' at screen 0.26591, 0.26572 center font 'Arial,18.43' textcolor rgb '#666666' front
set label 'based' at screen 0.14274, 0.34551 center font 'Arial,18.11' textcolor rgb '#666666' front
set label 'open' at screen 0.34803, 0.28851 center font 'Arial,17.93' textcolor rgb '#666666' front
set label 'image' at screen 0.19883, 0.26606 center font 'Arial,17.84' textcolor rgb '#666666' front
set label 'new' at screen 0.39310, 0.52853 center font 'Arial,17.84' textcolor rgb '#666666' front
set label 'parameters' at screen 0.30279, 0.22194 center font 'Arial:Bold,16.54' textcolor rgb '#D55E00' front
set label 'using' at screen 0.12301, 0.39794 center font 'Arial,16.34' textcolor rgb '#666666' front
set label 'generation' at screen 0.29420, 0.79031 center font 'Arial,15.98' textcolor rgb '#666666' front
set label 'transformer' at screen 0.13530, 0.71090 center font 'Arial,15.84' textcolor rgb '#666666' front
set label 'results' at screen 0.38649, 0.61652 center font 'Arial,15.67' textcolor rgb '#666666' front
set label 'billion' at screen 0.13009, 0.64126 center font 'Arial:Bold,15.33' textcolor rgb '#D55E00' front
set label 'fine' at screen 0.42004, 0.48071 center font 'Arial,15.33' textcolor rgb '#666666' front
set label 'tokens' at screen 0.20387, 0.78177 center font 'Arial,15.22' textcolor rgb '#666666' front
set label 'gpt' at screen 0.43922, 0.52884 center font 'Arial:Bold,15.08' textcolor rgb '#D55E00' front
set label 'sequences' at screen 0.17647, 0.21530 center font 'Arial,14.98' textcolor rgb '#666666' front
set label 'capabilities' at screen 0.10467, 0.30411 center font 'Arial,14.91' textcolor rgb '#666666' front
set label 'show' at screen 0.42089, 0.65572 center font 'Arial,14.83' textcolor rgb '#666666' front
set label 'introduce' at screen 0.46690, 0.56554 center font 'Arial,14.76' textcolor rgb '#666666' front
set label 'available' at screen 0.29555, 0.82721 center font 'Arial,14.65' textcolor rgb '#666666' front
set label 'sequence' at screen 0.27785, 0.17396 center font 'Arial,14.65' textcolor rgb '#666666' front
set label 'high' at screen 0.08832, 0.45680 center font 'Arial,14.54' textcolor rgb '#666666' front
set label 'benchmarks' at screen 0.19386, 0.82818 center font 'Arial,14.47' textcolor rgb '#666666' front
set label 'achieves' at screen 0.39184, 0.38308 center font 'Arial,14.43' textcolor rgb '#666666' front
set label 'including' at screen 0.42054, 0.29077 center font 'Arial,14.25' textcolor rgb '#666666' front
set label 'task' at screen 0.08611, 0.50878 center font 'Arial,14.21' textcolor rgb '#666666' front
set label 'shot' at screen 0.44498, 0.60245 center font 'Arial,14.17' textcolor rgb '#666666' front
set label 'reasoning' at screen 0.44324, 0.70172 center font 'Arial,14.09' textcolor rgb '#666666' front
set label 'tuning' at screen 0.46992, 0.47999 center font 'Arial,14.09' textcolor rgb '#666666' front
set label 'datasets' at screen 0.06476, 0.54412 center font 'Arial,13.94' textcolor rgb '#666666' front
set label 'accuracy' at screen 0.12762, 0.75834 center font 'Arial,13.79' textcolor rgb '#666666' front
set label 'llama' at screen 0.13543, 0.26003 center font 'Arial,13.55' textcolor rgb '#666666' front
set label 'work' at screen 0.43921, 0.34275 center font 'Arial,13.47' textcolor rgb '#666666' front
set label 'modeling' at screen 0.48153, 0.43571 center font 'Arial,13.44' textcolor rgb '#666666' front
set label 'source' at screen 0.38468, 0.77795 center font 'Arial,13.44' textcolor rgb '#666666' front
set label 'research' at screen 0.40773, 0.23639 center font 'Arial,13.24' textcolor rgb '#666666' front
set label 'vision' at screen 0.06775, 0.59688 center font 'Arial,13.24' textcolor rgb '#666666' front
set label 'architecture' at screen 0.30709, 0.86154 center font 'Arial,13.19' textcolor rgb '#666666' front
set label 'size' at screen 0.45403, 0.37613 center font 'Arial:Bold,13.19' textcolor rgb '#D55E00' front
set label 'approach' at screen 0.05125, 0.41184 center font 'Arial,12.99' textcolor rgb '#666666' front
set label 'scale' at screen 0.11686, 0.67568 center font 'Arial:Bold,12.87' textcolor rgb '#D55E00' front
set label 'attention' at screen 0.19104, 0.17150 center font 'Arial,12.83' textcolor rgb '#666666' front
set label 'llms' at screen 0.08629, 0.35074 center font 'Arial,12.66' textcolor rgb '#666666' front
set label 'parameter' at screen 0.37188, 0.17653 center font 'Arial:Bold,12.62' textcolor rgb '#D55E00' front
set label 'present' at screen 0.48933, 0.52255 center font 'Arial,12.62' textcolor rgb '#666666' front
set label 'train' at screen 0.07693, 0.63721 center font 'Arial,12.62' textcolor rgb '#666666' front
set label 'structure' at screen 0.43664, 0.73549 center font 'Arial,12.57' textcolor rgb '#666666' front
set label 'natural' at screen 0.38140, 0.81048 center font 'Arial,12.40' textcolor rgb '#666666' front
set label 'dataset' at screen 0.13761, 0.79451 center font 'Arial,12.36' textcolor rgb '#666666' front
set label 'human' at screen 0.47811, 0.63575 center font 'Arial,12.32' textcolor rgb '#666666' front
set label 'understanding' at screen 0.24935, 0.13189 center font 'Arial,12.32' textcolor rgb '#666666' front
set label 'efficient' at screen 0.22310, 0.86656 center font 'Arial,12.27' textcolor rgb '#666666' front
set label 'quality' at screen 0.03639, 0.51023 center font 'Arial,12.27' textcolor rgb '#666666' front
set label 'multimodal' at screen 0.04796, 0.66841 center font 'Arial,12.14' textcolor rgb '#666666' front
set label 'scaling' at screen 0.07746, 0.26027 center font 'Arial:Bold,12.14' textcolor rgb '#D55E00' front
set label 'inference' at screen 0.30491, 0.89325 center font 'Arial,12.01' textcolor rgb '#666666' front
set label 'instruction' at screen 0.34896, 0.12771 center font 'Arial,11.92' textcolor rgb '#666666' front
set label 'release' at screen 0.03721, 0.47037 center font 'Arial,11.83' textcolor rgb '#666666' front
set label 'first' at screen 0.48130, 0.60113 center font 'Arial,11.78' textcolor rgb '#666666' front
set label 'range' at screen 0.04325, 0.37071 center font 'Arial,11.78' textcolor rgb '#666666' front
set label '7b' at screen 0.30009, 0.27119 center font 'Arial,11.74' textcolor rgb '#666666' front
set label 'method' at screen 0.44530, 0.76610 center font 'Arial,11.74' textcolor rgb '#666666' front
set label 'design' at screen 0.48755, 0.33153 center font 'Arial,11.69' textcolor rgb '#666666' front
set label 'significantly' at screen 0.40892, 0.84795 center font 'Arial,11.69' textcolor rgb '#666666' front
set label 'compared' at screen 0.22851, 0.90545 center font 'Arial,11.65' textcolor rgb '#666666' front
set label 'demonstrate' at screen 0.14175, 0.86399 center font 'Arial,11.65' textcolor rgb '#666666' front
set label 'use' at screen 0.48854, 0.38337 center font 'Arial,11.65' textcolor rgb '#666666' front
set label 'ai' at screen 0.17057, 0.30884 center font 'Arial,11.60' textcolor rgb '#666666' front
set label 'context' at screen 0.09411, 0.22121 center font 'Arial,11.60' textcolor rgb '#666666' front
set label 'information' at screen 0.11071, 0.17354 center font 'Arial,11.55' textcolor rgb '#666666' front
set label 'novel' at screen 0.05364, 0.69922 center font 'Arial,11.55' textcolor rgb '#666666' front
set label 'qwen2' at screen 0.03177, 0.63758 center font 'Arial,11.55' textcolor rgb '#666666' front
set label 'propose' at screen 0.15923, 0.13995 center font 'Arial,11.51' textcolor rgb '#666666' front
set label 'paper' at screen 0.43894, 0.80241 center font 'Arial,11.32' textcolor rgb '#666666' front
set label 'foundation' at screen 0.25013, 0.09486 center font 'Arial,11.23' textcolor rgb '#666666' front
set label 'languages' at screen 0.45699, 0.20063 center font 'Arial,11.13' textcolor rgb '#666666' front
set label 'various' at screen 0.10684, 0.82644 center font 'Arial,11.13' textcolor rgb '#666666' front
set label 'long' at screen 0.47932, 0.29496 center font 'Arial,11.08' textcolor rgb '#666666' front
set label 'multi' at screen 0.06800, 0.74517 center font 'Arial,11.08' textcolor rgb '#666666' front
set label 'outperforms' at screen 0.40919, 0.88395 center font 'Arial,11.08' textcolor rgb '#666666' front
set label 'large-scale' at screen 0.14526, 0.90158 center font 'Arial:Bold,11.03' textcolor rgb '#D55E00' front
set label 'methods' at screen 0.33223, 0.09417 center font 'Arial,11.03' textcolor rgb '#666666' front
set label 'multilingual' at screen 0.48779, 0.24911 center font 'Arial,11.03' textcolor rgb '#666666' front
set label 'neural' at screen 0.08274, 0.79146 center font 'Arial,10.94' textcolor rgb '#666666' front
set label 'time' at screen 0.02568, 0.57899 center font 'Arial,10.89' textcolor rgb '#666666' front
set label 'achieve' at screen 0.16181, 0.10435 center font 'Arial,10.84' textcolor rgb '#666666' front
set label 'strong' at screen 0.41293, 0.13638 center font 'Arial,10.84' textcolor rgb '#666666' front
set label 'zero' at screen 0.39560, 0.20624 center font 'Arial,10.84' textcolor rgb '#666666' front
set label 'existing' at screen 0.50357, 0.74456 center font 'Arial,10.79' textcolor rgb '#666666' front
set label 'prediction' at screen 0.09099, 0.14373 center font 'Arial,10.74' textcolor rgb '#666666' front
set label 'video' at screen 0.02756, 0.33454 center font 'Arial,10.74' textcolor rgb '#666666' front
set label 'diffusion' at screen 0.03560, 0.44157 center font 'Arial,10.64' textcolor rgb '#666666' front
set label 'images' at screen 0.03756, 0.22265 center font 'Arial,10.64' textcolor rgb '#666666' front
set label 'visual' at screen 0.02761, 0.30565 center font 'Arial,10.64' textcolor rgb '#666666' front
set label 'english' at screen 0.46267, 0.15852 center font 'Arial,10.59' textcolor rgb '#666666' front
set label 'general' at screen 0.50245, 0.77990 center font 'Arial,10.59' textcolor rgb '#666666' front
set label 'knowledge' at screen 0.42850, 0.10135 center font 'Arial,10.59' textcolor rgb '#666666' front
set label 'pretrained' at screen 0.04319, 0.83152 center font 'Arial,10.49' textcolor rgb '#666666' front
set label 'diverse' at screen 0.37512, 0.91178 center font 'Arial,10.44' textcolor rgb '#666666' front
set label 'downstream' at screen 0.08107, 0.10946 center font 'Arial,10.44' textcolor rgb '#666666' front
set label 'like' at screen 0.18262, 0.74595 center font 'Arial,10.44' textcolor rgb '#666666' front
set label 'efficiency' at screen 0.49530, 0.81430 center font 'Arial,10.39' textcolor rgb '#666666' front
set label 'deep' at screen 0.51000, 0.67271 center font 'Arial,10.33' textcolor rgb '#666666' front
set label 'nlp' at screen 0.51177, 0.47274 center font 'Arial,10.33' textcolor rgb '#666666' front
set label 'recent' at screen 0.13503, 0.54862 center font 'Arial,10.33' textcolor rgb '#666666' front
set label 'specific' at screen 0.03216, 0.78101 center font 'Arial,10.33' textcolor rgb '#666666' front
set label 'By occurrences' at screen 0.54098, 0.90441 left font 'Arial:Bold,8.00' textcolor rgb '#222222' front
set label 'models' at screen 0.64481, 0.86432 right font 'Arial,8.00' textcolor rgb '#222222' front
set label '1498' at screen 0.72459, 0.86432 left font 'Arial,6.67' textcolor rgb '#666666' front
set label 'model' at screen 0.64481, 0.82424 right font 'Arial,8.00' textcolor rgb '#222222' front
set label '1468' at screen 0.72317, 0.82424 left font 'Arial,6.67' textcolor rgb '#666666' front
set label 'language' at screen 0.64481, 0.78415 right font 'Arial,8.00' textcolor rgb '#222222' front
set label '976' at screen 0.69984, 0.78415 left font 'Arial,6.67' textcolor rgb '#666666' front
set label 'training' at screen 0.64481, 0.74406 right font 'Arial,8.00' textcolor rgb '#222222' front
set label '749' at screen 0.68907, 0.74406 left font 'Arial,6.67' textcolor rgb '#666666' front
set label 'tasks' at screen 0.64481, 0.70398 right font 'Arial,8.00' textcolor rgb '#222222' front
set label '578' at screen 0.68096, 0.70398 left font 'Arial,6.67' textcolor rgb '#666666' front
set label 'performance' at screen 0.64481, 0.66389 right font 'Arial,8.00' textcolor rgb '#222222' front
set label '559' at screen 0.68006, 0.66389 left font 'Arial,6.67' textcolor rgb '#666666' front
set label 'data' at screen 0.64481, 0.62380 right font 'Arial,8.00' textcolor rgb '#222222' front
set label '558' at screen 0.68001, 0.62380 left font 'Arial,6.67' textcolor rgb '#666666' front
set label 'trained' at screen 0.64481, 0.58372 right font 'Arial,8.00' textcolor rgb '#222222' front
set label '428' at screen 0.67385, 0.58372 left font 'Arial,6.67' textcolor rgb '#666666' front
set label 'protein' at screen 0.64481, 0.54363 right font 'Arial,8.00' textcolor rgb '#222222' front
set label '382' at screen 0.67167, 0.54363 left font 'Arial,6.67' textcolor rgb '#666666' front
set label 'state' at screen 0.64481, 0.50354 right font 'Arial,8.00' textcolor rgb '#222222' front
set label '379' at screen 0.67152, 0.50354 left font 'Arial,6.67' textcolor rgb '#666666' front
set label 'large' at screen 0.64481, 0.46346 right font 'Arial,8.00' textcolor rgb '#222222' front
set label '372' at screen 0.67119, 0.46346 left font 'Arial,6.67' textcolor rgb '#666666' front
set label 'art' at screen 0.64481, 0.42337 right font 'Arial,8.00' textcolor rgb '#222222' front
set label '347' at screen 0.67001, 0.42337 left font 'Arial,6.67' textcolor rgb '#666666' front
set label 'learning' at screen 0.64481, 0.38328 right font 'Arial,8.00' textcolor rgb '#222222' front
set label '330' at screen 0.66920, 0.38328 left font 'Arial,6.67' textcolor rgb '#666666' front
set label 'code' at screen 0.64481, 0.34320 right font 'Arial,8.00' textcolor rgb '#222222' front
set label '327' at screen 0.66906, 0.34320 left font 'Arial,6.67' textcolor rgb '#666666' front
set label 'pre' at screen 0.64481, 0.30311 right font 'Arial,8.00' textcolor rgb '#222222' front
set label '318' at screen 0.66863, 0.30311 left font 'Arial,6.67' textcolor rgb '#666666' front
set label 'text' at screen 0.64481, 0.26302 right font 'Arial,8.00' textcolor rgb '#222222' front
set label '318' at screen 0.66863, 0.26302 left font 'Arial,6.67' textcolor rgb '#666666' front
set label 'based' at screen 0.64481, 0.22294 right font 'Arial,8.00' textcolor rgb '#222222' front
set label '307' at screen 0.66811, 0.22294 left font 'Arial,6.67' textcolor rgb '#666666' front
set label 'open' at screen 0.64481, 0.18285 right font 'Arial,8.00' textcolor rgb '#222222' front
set label '301' at screen 0.66783, 0.18285 left font 'Arial,6.67' textcolor rgb '#666666' front
set label 'image' at screen 0.64481, 0.14276 right font 'Arial,8.00' textcolor rgb '#222222' front
set label '298' at screen 0.66768, 0.14276 left font 'Arial,6.67' textcolor rgb '#666666' front
set label 'new' at screen 0.64481, 0.10268 right font 'Arial,8.00' textcolor rgb '#222222' front
set label '298' at screen 0.66768, 0.10268 left font 'Arial,6.67' textcolor rgb '#666666' front
set label 'By keyness (z)' at screen 0.77049, 0.90441 left font 'Arial:Bold,8.00' textcolor rgb '#222222' front
set label 'model' at screen 0.87432, 0.86432 right font 'Arial,8.00' textcolor rgb '#222222' front
set label '7.3' at screen 0.95410, 0.86432 left font 'Arial,6.67' textcolor rgb '#666666' front
set label 'models' at screen 0.87432, 0.82424 right font 'Arial,8.00' textcolor rgb '#222222' front
set label '7.1' at screen 0.95233, 0.82424 left font 'Arial,6.67' textcolor rgb '#666666' front
set label 'open' at screen 0.87432, 0.78415 right font 'Arial,8.00' textcolor rgb '#222222' front
set label '6.5' at screen 0.94593, 0.78415 left font 'Arial,6.67' textcolor rgb '#666666' front
set label 'pre' at screen 0.87432, 0.74406 right font 'Arial,8.00' textcolor rgb '#222222' front
set label '6.3' at screen 0.94393, 0.74406 left font 'Arial,6.67' textcolor rgb '#666666' front
set label 'billion' at screen 0.87432, 0.70398 right font 'Arial,8.00' textcolor rgb '#222222' front
set label '5.5' at screen 0.93609, 0.70398 left font 'Arial,6.67' textcolor rgb '#666666' front
set label 'code' at screen 0.87432, 0.66389 right font 'Arial,8.00' textcolor rgb '#222222' front
set label '5.4' at screen 0.93548, 0.66389 left font 'Arial,6.67' textcolor rgb '#666666' front
set label 'capabilities' at screen 0.87432, 0.62380 right font 'Arial,8.00' textcolor rgb '#222222' front
set label '5.4' at screen 0.93522, 0.62380 left font 'Arial,6.67' textcolor rgb '#666666' front
set label 'tokens' at screen 0.87432, 0.58372 right font 'Arial,8.00' textcolor rgb '#222222' front
set label '5.3' at screen 0.93430, 0.58372 left font 'Arial,6.67' textcolor rgb '#666666' front
set label 'benchmarks' at screen 0.87432, 0.54363 right font 'Arial,8.00' textcolor rgb '#222222' front
set label '5.2' at screen 0.93349, 0.54363 left font 'Arial,6.67' textcolor rgb '#666666' front
set label 'gpt' at screen 0.87432, 0.50354 right font 'Arial,8.00' textcolor rgb '#222222' front
set label '5.1' at screen 0.93260, 0.50354 left font 'Arial,6.67' textcolor rgb '#666666' front
set label 'reasoning' at screen 0.87432, 0.46346 right font 'Arial,8.00' textcolor rgb '#222222' front
set label '5.1' at screen 0.93237, 0.46346 left font 'Arial,6.67' textcolor rgb '#666666' front
set label 'shot' at screen 0.87432, 0.42337 right font 'Arial,8.00' textcolor rgb '#222222' front
set label '5.1' at screen 0.93233, 0.42337 left font 'Arial,6.67' textcolor rgb '#666666' front
set label 'text' at screen 0.87432, 0.38328 right font 'Arial,8.00' textcolor rgb '#222222' front
set label '5.0' at screen 0.93213, 0.38328 left font 'Arial,6.67' textcolor rgb '#666666' front
set label 'protein' at screen 0.87432, 0.34320 right font 'Arial,8.00' textcolor rgb '#222222' front
set label '4.8' at screen 0.93023, 0.34320 left font 'Arial,6.67' textcolor rgb '#666666' front
set label 'tuning' at screen 0.87432, 0.30311 right font 'Arial,8.00' textcolor rgb '#222222' front
set label '4.7' at screen 0.92914, 0.30311 left font 'Arial,6.67' textcolor rgb '#666666' front
set label 'language' at screen 0.87432, 0.26302 right font 'Arial,8.00' textcolor rgb '#222222' front
set label '4.7' at screen 0.92897, 0.26302 left font 'Arial,6.67' textcolor rgb '#666666' front
set label 'llms' at screen 0.87432, 0.22294 right font 'Arial,8.00' textcolor rgb '#222222' front
set label '4.5' at screen 0.92705, 0.22294 left font 'Arial,6.67' textcolor rgb '#666666' front
set label 'research' at screen 0.87432, 0.18285 right font 'Arial,8.00' textcolor rgb '#222222' front
set label '4.5' at screen 0.92699, 0.18285 left font 'Arial,6.67' textcolor rgb '#666666' front
set label 'fine' at screen 0.87432, 0.14276 right font 'Arial,8.00' textcolor rgb '#222222' front
set label '4.4' at screen 0.92622, 0.14276 left font 'Arial,6.67' textcolor rgb '#666666' front
set label 'multimodal' at screen 0.87432, 0.10268 right font 'Arial,8.00' textcolor rgb '#222222' front
set label '4.4' at screen 0.92540, 0.10268 left font 'Arial,6.67' textcolor rgb '#666666' front
set label 'Compute term of the paper' at screen 0.02295, 0.96762 left font 'Arial,9.33' textcolor rgb '#222222' front
set label 'Other word' at screen 0.21809, 0.96762 left font 'Arial,9.33' textcolor rgb '#222222' front
set label 'Source: Epoch AI, all machine learning systems, June 2025. The 120 most frequent words, stop words left out, in the abstracts of 696 models until 2100-12-31 with at least 1e19 FLOP; a word''s area goes with' at screen 0.00546, 0.04849 left font 'Arial,7.33' textcolor rgb '#666666' front
set label 'its occurrences. Keyness: against the abstracts of 191 models with less; 739 models of unknown training compute are in neither.' at screen 0.00546, 0.02336 left font 'Arial,7.33' textcolor rgb '#666666' front
plot [0:1] [0:1] 2

unset multiplot
set output
