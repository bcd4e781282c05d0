# gnuplot terms.gp, in the folder of terms.csv, writes terms.svg
set terminal svg enhanced rounded name 'terms' size 514, 350 font 'Arial,8.00' background '#FFFFFF'
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
set object rectangle from screen 0.00735, 0.95575 to screen 0.02353, 0.97949 front fillcolor rgb '#D55E00' fillstyle solid noborder
set object rectangle from screen 0.26993, 0.95575 to screen 0.28610, 0.97949 front fillcolor rgb '#666666' fillstyle solid noborder
set label 'models' at screen 0.50000, 0.50354 center font 'Arial,45.33' textcolor rgb '#666666' front
set label 'model' at screen 0.47806, 0.40540 center font 'Arial,44.88' textcolor rgb '#666666' front
set label 'language' at screen 0.53328, 0.61524 center font 'Arial,36.59' textcolor rgb '#666666' front
set label 'training' at screen 0.48119, 0.32071 center font 'Arial,32.06' textcolor rgb '#666666' front
set label 'tasks' at screen 0.66561, 0.41537 center font 'Arial,28.16' textcolor rgb '#666666' front
set label 'performance' at screen 0.54200, 0.70361 center font 'Arial,27.69' textcolor rgb '#666666' front
set label 'data' at screen 0.33054, 0.59057 center font 'Arial,27.67' textcolor rgb '#666666' front
set label 'trained' at screen 0.28213, 0.51964 center font 'Arial,24.23' textcolor rgb '#666666' front
set label 'protein' at screen 0.71539, 0.48845 center font 'Arial,22.89' textcolor rgb '#666666' front
set label 'state' at screen 0.30137, 0.46580 center font 'Arial,22.80' textcolor rgb '#666666' front
set label 'large' at screen 0.30289, 0.41207 center font 'Arial,22.59' textcolor rgb '#666666' front
set label 'art' at screen 0.62693, 0.35485 center font 'Arial,21.82' textcolor rgb '#666666' front
set label 'learning' at screen 0.30943, 0.66018 center font 'Arial,21.28' textcolor rgb '#666666' front
set label 'code' at screen 0.73312, 0.53963 center font 'Arial,21.18' textcolor rgb '#666666' front
set label 'pre' at screen 0.71372, 0.60111 center font 'Arial,20.89' textcolor rgb '#666666' front
set label 'text' at screen 0.32034, 0.34842 center font 'Arial,20.89' textcolor rgb '#666666' front
set label 'based' at screen 0.64293, 0.30586 center font 'Arial,20.52' textcolor rgb '#666666' front
set label 'open' at screen 0.23031, 0.58331 center font 'Arial,20.32' textcolor rgb '#666666' front
set label 'image' at screen 0.31394, 0.30048 center font 'Arial,20.22' textcolor rgb '#666666' front
set label 'new' at screen 0.69254, 0.35841 center font 'Arial,20.22' textcolor rgb '#666666' front
set label 'parameters' at screen 0.46273, 0.24281 center font 'Arial:Bold,18.74' textcolor rgb '#D55E00' front
set label 'using' at screen 0.77675, 0.42105 center font 'Arial,18.52' textcolor rgb '#666666' front
set label 'generation' at screen 0.53213, 0.76700 center font 'Arial,18.11' textcolor rgb '#666666' front
set label 'transformer' at screen 0.29601, 0.70955 center font 'Arial,17.96' textcolor rgb '#666666' front
set label 'results' at screen 0.75360, 0.64702 center font 'Arial,17.76' textcolor rgb '#666666' front
set label 'billion' at screen 0.19601, 0.47109 center font 'Arial:Bold,17.37' textcolor rgb '#D55E00' front
set label 'fine' at screen 0.22225, 0.42921 center font 'Arial,17.37' textcolor rgb '#666666' front
set label 'tokens' at screen 0.79902, 0.58604 center font 'Arial,17.25' textcolor rgb '#666666' front
set label 'gpt' at screen 0.61430, 0.25932 center font 'Arial:Bold,17.09' textcolor rgb '#D55E00' front
set label 'sequences' at screen 0.36528, 0.76670 center font 'Arial,16.97' textcolor rgb '#666666' front
set label 'capabilities' at screen 0.81451, 0.36333 center font 'Arial,16.89' textcolor rgb '#666666' front
set label 'show' at screen 0.24429, 0.35097 center font 'Arial,16.81' textcolor rgb '#666666' front
set label 'introduce' at screen 0.76940, 0.68823 center font 'Arial,16.73' textcolor rgb '#666666' front
set label 'available' at screen 0.76488, 0.30885 center font 'Arial,16.61' textcolor rgb '#666666' front
set label 'sequence' at screen 0.85201, 0.54448 center font 'Arial,16.61' textcolor rgb '#666666' front
set label 'high' at screen 0.81762, 0.47786 center font 'Arial,16.48' textcolor rgb '#666666' front
set label 'benchmarks' at screen 0.51155, 0.80789 center font 'Arial,16.40' textcolor rgb '#666666' front
set label 'achieves' at screen 0.69106, 0.75492 center font 'Arial,16.36' textcolor rgb '#666666' front
set label 'including' at screen 0.70744, 0.25807 center font 'Arial,16.15' textcolor rgb '#666666' front
set label 'task' at screen 0.17435, 0.52660 center font 'Arial,16.10' textcolor rgb '#666666' front
set label 'shot' at screen 0.20221, 0.62821 center font 'Arial,16.06' textcolor rgb '#666666' front
set label 'reasoning' at screen 0.28910, 0.24505 center font 'Arial,15.97' textcolor rgb '#666666' front
set label 'tuning' at screen 0.14739, 0.42965 center font 'Arial,15.97' textcolor rgb '#666666' front
set label 'datasets' at screen 0.45560, 0.19039 center font 'Arial,15.80' textcolor rgb '#666666' front
set label 'accuracy' at screen 0.62785, 0.20727 center font 'Arial,15.63' textcolor rgb '#666666' front
set label 'llama' at screen 0.19317, 0.66833 center font 'Arial,15.36' textcolor rgb '#666666' front
set label 'work' at screen 0.15100, 0.56992 center font 'Arial,15.27' textcolor rgb '#666666' front
set label 'modeling' at screen 0.19532, 0.31120 center font 'Arial,15.23' textcolor rgb '#666666' front
set label 'source' at screen 0.15493, 0.38147 center font 'Arial,15.23' textcolor rgb '#666666' front
set label 'research' at screen 0.36315, 0.80868 center font 'Arial,15.00' textcolor rgb '#666666' front
set label 'vision' at screen 0.86139, 0.41640 center font 'Arial,15.00' textcolor rgb '#666666' front
set label 'architecture' at screen 0.69615, 0.79355 center font 'Arial,14.95' textcolor rgb '#666666' front
set label 'size' at screen 0.83633, 0.62639 center font 'Arial:Bold,14.95' textcolor rgb '#D55E00' front
set label 'approach' at screen 0.32445, 0.19175 center font 'Arial,14.72' textcolor rgb '#666666' front
set label 'scale' at screen 0.24502, 0.75330 center font 'Arial:Bold,14.58' textcolor rgb '#D55E00' front
set label 'attention' at screen 0.54713, 0.84521 center font 'Arial,14.54' textcolor rgb '#666666' front
set label 'llms' at screen 0.14398, 0.61214 center font 'Arial,14.35' textcolor rgb '#666666' front
set label 'parameter' at screen 0.46796, 0.15396 center font 'Arial:Bold,14.30' textcolor rgb '#D55E00' front
set label 'present' at screen 0.89842, 0.46204 center font 'Arial,14.30' textcolor rgb '#666666' front
set label 'train' at screen 0.88594, 0.49704 center font 'Arial,14.30' textcolor rgb '#666666' front
set label 'structure' at screen 0.81317, 0.72589 center font 'Arial,14.25' textcolor rgb '#666666' front
set label 'natural' at screen 0.44702, 0.84476 center font 'Arial,14.06' textcolor rgb '#666666' front
set label 'dataset' at screen 0.09711, 0.52898 center font 'Arial,14.01' textcolor rgb '#666666' front
set label 'human' at screen 0.09609, 0.49382 center font 'Arial,13.96' textcolor rgb '#666666' front
set label 'understanding' at screen 0.62692, 0.16056 center font 'Arial,13.96' textcolor rgb '#666666' front
set label 'efficient' at screen 0.90122, 0.58335 center font 'Arial,13.91' textcolor rgb '#666666' front
set label 'quality' at screen 0.73311, 0.20905 center font 'Arial,13.91' textcolor rgb '#666666' front
set label 'multimodal' at screen 0.67184, 0.82896 center font 'Arial,13.76' textcolor rgb '#666666' front
set label 'scaling' at screen 0.82001, 0.26919 center font 'Arial:Bold,13.76' textcolor rgb '#D55E00' front
set label 'inference' at screen 0.14847, 0.70631 center font 'Arial,13.61' textcolor rgb '#666666' front
set label 'instruction' at screen 0.34164, 0.84401 center font 'Arial,13.51' textcolor rgb '#666666' front
set label 'release' at screen 0.15125, 0.34664 center font 'Arial,13.41' textcolor rgb '#666666' front
set label 'first' at screen 0.22912, 0.39048 center font 'Arial,13.35' textcolor rgb '#666666' front
set label 'range' at screen 0.12058, 0.65567 center font 'Arial,13.35' textcolor rgb '#666666' front
set label '7b' at screen 0.66120, 0.53313 center font 'Arial,13.30' textcolor rgb '#666666' front
set label 'method' at screen 0.23762, 0.78799 center font 'Arial,13.30' textcolor rgb '#666666' front
set label 'design' at screen 0.17728, 0.26699 center font 'Arial,13.25' textcolor rgb '#666666' front
set label 'significantly' at screen 0.50800, 0.88716 center font 'Arial,13.25' textcolor rgb '#666666' front
set label 'compared' at screen 0.89761, 0.67047 center font 'Arial,13.20' textcolor rgb '#666666' front
set label 'demonstrate' at screen 0.32493, 0.14813 center font 'Arial,13.20' textcolor rgb '#666666' front
set label 'use' at screen 0.88998, 0.61717 center font 'Arial,13.20' textcolor rgb '#666666' front
set label 'ai' at screen 0.10534, 0.57680 center font 'Arial,13.15' textcolor rgb '#666666' front
set label 'context' at screen 0.87455, 0.31111 center font 'Arial,13.15' textcolor rgb '#666666' front
set label 'information' at screen 0.84055, 0.75946 center font 'Arial,13.10' textcolor rgb '#666666' front
set label 'novel' at screen 0.17190, 0.73996 center font 'Arial,13.10' textcolor rgb '#666666' front
set label 'qwen2' at screen 0.06295, 0.45886 center font 'Arial,13.10' textcolor rgb '#666666' front
set label 'propose' at screen 0.21465, 0.19938 center font 'Arial,13.04' textcolor rgb '#666666' front
set label 'paper' at screen 0.06624, 0.41707 center font 'Arial,12.83' textcolor rgb '#666666' front
set label 'foundation' at screen 0.67255, 0.86224 center font 'Arial,12.72' textcolor rgb '#666666' front
set label 'languages' at screen 0.43995, 0.11230 center font 'Arial,12.62' textcolor rgb '#666666' front
set label 'various' at screen 0.07448, 0.61474 center font 'Arial,12.62' textcolor rgb '#666666' front
set label 'long' at screen 0.92585, 0.41857 center font 'Arial,12.56' textcolor rgb '#666666' front
set label 'multi' at screen 0.06579, 0.56403 center font 'Arial,12.56' textcolor rgb '#666666' front
set label 'outperforms' at screen 0.60612, 0.11925 center font 'Arial,12.56' textcolor rgb '#666666' front
set label 'large-scale' at screen 0.37265, 0.88542 center font 'Arial:Bold,12.51' textcolor rgb '#D55E00' front
set label 'methods' at screen 0.82280, 0.22662 center font 'Arial,12.51' textcolor rgb '#666666' front
set label 'multilingual' at screen 0.21692, 0.82979 center font 'Arial,12.51' textcolor rgb '#666666' front
set label 'neural' at screen 0.95286, 0.49706 center font 'Arial,12.40' textcolor rgb '#666666' front
set label 'time' at screen 0.07986, 0.37697 center font 'Arial,12.34' textcolor rgb '#666666' front
set label 'achieve' at screen 0.81922, 0.79113 center font 'Arial,12.28' textcolor rgb '#666666' front
set label 'strong' at screen 0.93282, 0.37608 center font 'Arial,12.28' textcolor rgb '#666666' front
set label 'zero' at screen 0.10797, 0.31340 center font 'Arial,12.28' textcolor rgb '#666666' front
set label 'existing' at screen 0.75761, 0.16491 center font 'Arial,12.23' textcolor rgb '#666666' front
set label 'prediction' at screen 0.63669, 0.90101 center font 'Arial,12.17' textcolor rgb '#666666' front
set label 'video' at screen 0.95711, 0.52976 center font 'Arial,12.17' textcolor rgb '#666666' front
set label 'diffusion' at screen 0.78576, 0.82696 center font 'Arial,12.06' textcolor rgb '#666666' front
set label 'images' at screen 0.95264, 0.62309 center font 'Arial,12.06' textcolor rgb '#666666' front
set label 'visual' at screen 0.15988, 0.77470 center font 'Arial,12.06' textcolor rgb '#666666' front
set label 'english' at screen 0.90814, 0.70942 center font 'Arial,12.00' textcolor rgb '#666666' front
set label 'general' at screen 0.33552, 0.11622 center font 'Arial,12.00' textcolor rgb '#666666' front
set label 'knowledge' at screen 0.07523, 0.28286 center font 'Arial,12.00' textcolor rgb '#666666' front
set label 'pretrained' at screen 0.92287, 0.27751 center font 'Arial,11.89' textcolor rgb '#666666' front
set label 'diverse' at screen 0.06635, 0.34586 center font 'Arial,11.83' textcolor rgb '#666666' front
set label 'downstream' at screen 0.84496, 0.19596 center font 'Arial,11.83' textcolor rgb '#666666' front
set label 'like' at screen 0.53611, 0.19388 center font 'Arial,11.83' textcolor rgb '#666666' front
set label 'efficiency' at screen 0.11570, 0.22704 center font 'Arial,11.77' textcolor rgb '#666666' front
set label 'deep' at screen 0.05831, 0.65466 center font 'Arial,11.71' textcolor rgb '#666666' front
set label 'nlp' at screen 0.51697, 0.10910 center font 'Arial,11.71' textcolor rgb '#666666' front
set label 'recent' at screen 0.10610, 0.73902 center font 'Arial,11.71' textcolor rgb '#666666' front
set label 'specific' at screen 0.20646, 0.16040 center font 'Arial,11.71' textcolor rgb '#666666' front
set label 'Compute term of the paper' at screen 0.03088, 0.96762 left font 'Arial,9.33' textcolor rgb '#222222' front
set label 'Other word' at screen 0.29345, 0.96762 left font 'Arial,9.33' textcolor rgb '#222222' front
set label 'Source: Epoch AI, all machine learning systems, June 2025. The 120 most frequent words, stop words left out, in the abstracts of 696 models until' at screen 0.00735, 0.04849 left font 'Arial,7.33' textcolor rgb '#666666' front
set label '2100-12-31 with at least 1e19 FLOP; a word''s area goes with its occurrences.' at screen 0.00735, 0.02336 left font 'Arial,7.33' textcolor rgb '#666666' front
plot [0:1] [0:1] 2

unset multiplot
set output
