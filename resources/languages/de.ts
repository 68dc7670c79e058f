<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>app</name>
    <message>
        <source>  (needle × {0})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>  +{n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> (Held neurons are let go here.)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> (The label says {0}: this is a lie of yours.)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> (measured a moment ago)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> (straight line: {0}, off by {1}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> (this is L {0} {1})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> (this is L, the last)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> ({draws} drawn): {angle}° off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> + {n} before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> Here a moves by the same too: {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> Its sender is dark, so this weight moves nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> Load another example and see whether they stay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> Most: {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> No hidden layer: each output looks at the inputs itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> No hidden layer: each output looks at the pixels itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> No row shrinks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> Of the card before: {0}; {1} the same. Cosine between the two patterns: {2}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> The learning rate is proposed for this shape, activation and cost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> a moves by {0} to {1}: where the bend is steeper, by more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> and </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> and {0} more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> and {length} in all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> at step {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> lowest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> {0} of {1} rows shrink.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> · of all {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Activation of hidden layers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Cost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Hidden layers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Learning rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Number of outputs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Output activation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Recipe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Start values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(1 input pinned)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(from source)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(its input is pinned)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(only 2s)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(random labels)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(sorted deck)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(walker {number})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>({0} inputs pinned)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>({0} − {1} lit) × {2} = {3}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>({x}, {y})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>+ {n} more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, and </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, as measured at step {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, but for {0} pinned by hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, falling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, the lowest in sight.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>-0123456789</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>0 terms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>0 to 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>0 to 100 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>0 to {far} pixels apart; every output from {low} to {high}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>0123456789,</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 a second</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 bias</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 hidden layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 input</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 number out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 of {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 output</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 pixel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 px</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 run forward, 1 back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>100 at random</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>10 000 at random</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>123456</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1: above a half it says the second class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 000 at random</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2 a second</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2 px</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2 px lower</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>3 px</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>5 a second</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>5 px</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>80 to 100 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>90 to 100 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>: about {angle}° off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>: it flips.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>; dip {0} is lower.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>; e = np.exp(z - z.max()); </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>; no wish flips.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>; training moves it on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>; {0} of {1} wishes flip.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>= {0} Δ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A 3 as a lesson wrote it down, from memory. From its squares with four decimals the sum is 3.3692, from its outputs with two 3.3585: 3.37 or 3.36, by rounding alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A ReLU that is 0 for every example: no gradient reaches its weights.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A bare neuron that belongs to no network, or a neuron of the first layer: then the network changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A bare neuron, not in the network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A bias is added as it is: a nudge of it moves z by just as much.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A bias of the network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A bowl is nowhere higher between two points than at both: so the cost is no bowl.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A box that holds one number, its activation; more truly a function that makes this number from all numbers of the layer before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A chain of four single neurons has three weights and three biases, not one of each.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A change not yet played</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A column of neurons, computed only from the column before. This network has {shape}; the first number counts inputs, the last outputs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A component of the gradient found: of a weight, or without k of a bias</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A cost became no number: the steps were too large. Choose a smaller rate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A cost to reach by dragging the outputs: nearly right, the best constant answer, or as wrong as can be</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A cut along 1 of {n} dimensions: {first}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A cut along 2 of {n} dimensions: across {first}, up {second}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A cut along 2 of {n} dimensions; the cost is that of the first {k} {what}, at step {step}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A cut along a line, along a plane, or many nudges</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A dip that is lower than all around it. Descent approaches one and hovers about it; how near shows in the size of the gradient.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A dot for each digit: across the activation of the sender, upwards that of the receiver</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A drawing is scaled and centred on its way to the network, as the digits it learns from were.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A finished product drops in here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A formula of w</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A formula of x and y</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A formula of your own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A gradient is a statement about here, not about far away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A hand on one neuron: turn its weights and bias and see what that does to the whole test set.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A hidden neuron held at a value by hand, whatever its inputs say.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A lamp is lit when z is above 0: the number is z. Click an image, or walk with left and right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A layer as matrix times vector plus bias: one row is one neuron that receives.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A layer between inputs and outputs: nobody tells its neurons what they should say.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A layer is saturated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A line on the accuracy plot, to be reached by the test set. Only for handwritten digits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A network of 2, 3 and 2 neurons. Outputs {0}, cost {1:.4f}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A network of another kind or seed was made; comes with “seed” too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A network without hidden layers, whose cost is one bowl, or the shape, cost and settings of the present network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A neuron as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A neuron is still pinned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A neuron is written as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A neuron of the last layer: one for each answer there is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A new network of {shape} from seed {seed}. Shift+R brings the old one back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A noted 3, four decimals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A noted 3, two decimals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A nudge crosses a bend of the cost there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A number on the connection from one neuron to one of the next layer: how much the first counts for the second, and with which sign. There are {weights} here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A number that each neuron adds to its weighted sum: its tendency to say much or little. There are {biases} here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A number that is another one for each network made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A number, with a comma or a point; Enter gives it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A pane came into sight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A path needs 3 moments: take a few steps with . or let it train with Space.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A path needs {fewest} moments; there {is_are} {n}. Take a few steps with . or let it train with Space.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A picture made for a try reaches the network as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A picture or a row of numbers together with what it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A picture that the program made was put on the network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A pixel as drawn, 0 to 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A pixel as the network receives it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A prediction was given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A prediction was skipped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A process was lost {n} times; its training was sent again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A pull of every weight towards 0, stronger the larger it is. Now {l2}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A remedy was taken or a file was opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A sample of 1{thin}000 takes about {time}: choose it beside.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A setting was changed: learning_rate, batch_size, momentum, l2, schedule, epochs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A share is a number from 0 to 100 percent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A shorter arrow comes nearer to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A small change of a parameter, to be compared with what the gradient foretold.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A small network with something lit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A step as long down the gradient ({length} long) is forecast to change it by {forecast}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A step changes both, not the biases alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A step is this many times the slope, downhill</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A straight line through 0: the brighter the sender, the more its weight is {0}; a dark one teaches nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A stroke on an example adds to it, instead of starting a new drawing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A sum over n outputs that begins at 0 ends at n − 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A sweep was left with {done} of {n} trainings done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A switch of a pane was set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A weight between two active neurons grows only where the receiver is wished up; otherwise it shrinks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A weight of the network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A weight or a bias: a number that training changes. This network has {parameters}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A wish is how an activation would have to change for a smaller cost, −∂C/∂a; a push is what of it gets through f′, −∂C/∂z</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A wish is not yet a push: it goes through the bend. Least gets through at output {0}: {1} of {2}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A wish is not yet a push: it goes through the bend. Of the strong wishes, a tenth of the strongest or more, least gets through at output {0}: {1} of {2}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About this scene</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About this scene…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About {time} left.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accuracy along one knob</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accuracy from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accuracy on the test set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accuracy on the training set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Across</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Across: along the full gradient. Upwards: along the first batch’s own way off it. Each piece is one batch’s share of the sum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Activation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Activation curve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Activation of neuron j; layer 0 are the inputs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Activation, weight, bias</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Activations where the function is flat, so that hardly any gradient comes through.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a hidden layer, as wide as the last one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a tenth of what comes in to the weights: the neuron looks more for it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add noise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add selected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the example that is on the network as a card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the selected weight or bias as a row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the terms one after the other, or hold on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add up the gradients of all batches of a deck while the network is held; again: cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Added to the sum of the products: how much is needed before the neuron fires</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address of a Dask scheduler, such as tcp://127.0.0.1:8786; empty to train on this computer. A scheduler has no password: use one in a network that you trust</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Advice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Advice: nothing has gone wrong that it knows of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Advice: {words}. Click to read why, and what to do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After 1 epoch: shuffled cost {a}, test accuracy {b}; sorted cost {c}, test accuracy {d}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After one step by hand show for a moment what it moved: green went up, purple down.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After one step by hand the weights that moved glow for a moment: green went up, purple down.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After one such step it answers {1} to {2} of the test set, before to {3}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After step {0} the cost of the last mini-batch is {1}, and its mean is {2}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After such steps the numbers are no numbers any more: take a smaller learning rate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After {0} such steps it answers {1} to {2} of the test set, before to {3}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After {0} such steps {1} of the answers are right, before {2}; most often it says {3}, {4}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After {k} epochs: shuffled cost {a}, test accuracy {b}; sorted cost {c}, test accuracy {d}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After {k} of {n} examples the mean is {mean}; of all it is {whole}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After {moves} moves the output {wanted} is {reached}; it began at {start}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After {spent}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After {spent} each, both are level: cost {a} and {b}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After {spent} each, {ahead} is ahead: cost {a}, {behind} has {b}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Against</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Against brightness</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Against noise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Against the factor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Against the shift</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Against the size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Against the turn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Against thickness</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All begin with the network of {step}. Cost of the first {n} training examples.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All chapters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All classes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All its layers, the hidden ones behind a curtain, or one function: numbers in, numbers out (C).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All its weights are 0: no factor changes that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All layers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All layers folded into one matrix</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All moments kept are at the same place: nothing moved, so there is no direction.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All moments kept are at the same place: nothing moved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All outputs are 0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All parameters and all components of the gradient beside each other, each at its place in the frozen order.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All parameters, down and then to the right: point to read one, click or use the arrow keys to pick one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All parts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All six: promised ΔC {0}, really {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All starts came to one place, within {share} of where they began apart.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All the way, the largest output stays {a}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All together: {called}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All weights and biases begin at 0: neurons of a layer then stay alike, which shows why chance is needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All weights are 0, and a direction in proportion to them has no length.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All weights stay. The pixels go downhill on the cost of that answer, {moves} small moves.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All {0} go through the network as it was. Example {1} is {2}; its strongest output is {3}, at {4}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All {0} vote on each neuron of layer {1}; the arrow beside each stack is the sum, the compromise.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All {all} batches: their mean differs from the full gradient by up to {gap}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All {all} batches: their mean points {angle}° off the full gradient. No component of it differs by more than {gap}, in double precision: the mean of all is the full gradient.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All {n} would take about {time}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allowed are {low} to {high}; {kept} stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alone {parts}. All together: {union}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alone: {called}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Along j = {0} alone, a little more of a{1} changes the cost by {2} times as much.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Along the arrow, {0}°: {1} {2}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Along which knob the accuracy is measured as a curve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amount of noise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An activation cannot be set: you can only turn weights and biases.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An answer was typed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An example is missing, or in it twice!</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An example was put on the network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An example was shifted, inverted or disturbed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An index that runs, or a whole array; one of them: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Angle between the gradient of the batch and the full one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Angle of the mean so far to the full gradient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another cost: minus the logarithm of what the right answer was given. With softmax its delta is simply a − y.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another digit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another number gives other random directions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another number is another order of the hidden neurons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another pair</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another picture changes what it costs, and not C(θ).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another step of the run was shown, for instance by the timeline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another workspace was shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer of the network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer only if this sure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer {0}: {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answering what it has seen clearly better than what it has not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answers {share}, {right} of them right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any weight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Application Support</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arrow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arrow at {angle}°, {radius} long: the cost changes by {change}, measured.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arrows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arrows guessed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arrows move the brush, Return paints, Shift+Return erases, Shift+arrows shift the picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arrows move the point, Shift ten times as far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arrows, Page Up and Page Down go from image to image, Return puts one on the network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As Python</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As it is now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As matrices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for another edge.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the next question: Return in the plate does the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the present network about every image of the training set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking the test images…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking the test set what {name} says.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At ({0}, {1}) the height is {2}, the gradient’s length {3}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At T = {heat} the largest sum, of {name}, gets {share} of 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At letter {0}: </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At the end bring every picture into the 20 by 20 box and centre it by mass, as MNIST was made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At this rate the cost became no number on the way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At {0} even the sign flips.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At {at} of the way it answers {best}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At {at} of the way it answers {best}; right is {wanted}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At {moment}, batches of {size} have a mean cosine of {cosine} with the gradient of all {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At {place}: {about}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At {t} from here: {costs}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Atlas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Average</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Average cost on the test set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Average cost on the training set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Axis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>B</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>B is missing: keep the picture on the network as B, then bring another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back by a layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the image's z</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the network as it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the present, and follow it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backprop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backward pass: one layer further</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backward pass: undo one layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ball with momentum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Balls</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Balls that roll down a curve or a surface you choose: gradient descent where all of it can be seen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bar with a surround</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bare neuron</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Basins</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Batch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Batch of {size}: {angle}° off, cosine {cosine}. Lengths {batch} and {whole}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Batch size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Batch sizes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Batches of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin again as the picked run began: same settings, same seed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin again from the first weights of the picked run with the settings of this one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin again from the first weights of this run with the settings of the picked one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin again with the seed of the picked run and the settings of this one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin anew</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin this step anew</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin with the network as it is; each nudge is measured.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Below</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bends between the layers keep them apart.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Best so far: {setting}, {figure} {what} (median of {n}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bias</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Biases belong to the neurons that receive: {0}, not {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Black on white</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Black or white</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blank</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blindfold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blindfold at w = {0}: slope {1} {2}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Board with parts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bookmark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bookmarks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both are measured alike: {cost}, mean over {n} test examples.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both changes of the cost for nudges that grow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both free</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both lines have one slope. Which? Rise over run, read off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both neurons over the digits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both ribbons of all parameters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both ribbons share it; components beyond the ends look like the ends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both settings are the same: choose another value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both slopes are −δ = {0}: the push of this neuron.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both take one step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both train on, each on a copy; press again to pause them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bottom?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bowl</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Boxes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brightest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring back the network that the last reset, new or opened network put away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring back what undo took</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring back what undo took (Ctrl+Shift+Z)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring every ball back to where it started</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring the last network back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brings the pane {name} to the front of this stack.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brush</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brush size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brush {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Budget</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>But the costs agree: the floor is nearly flat. A little weight decay makes one lowest point.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By the strength of the strongest output, or by the place in the set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C = Σ (a − y)²: each square has the side |a − y|, its area is what the output costs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C = −Σ y ln a + (1 − y) ln(1 − a): the area of each square is what the output costs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C = −Σ y ln a: only the wanted output costs; the area of its square is −ln a</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C moves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C of this one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C or a click opens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C over the last activation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C(b + h) − C(b − h), over 2h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C(w + h) − C(w − h), over 2h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C(w + h) − C(w)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calculus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel {share}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel · {done}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Card {at}: training example {row}, {what}; {state}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Careful and hasty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Centre and scale drawings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Centre and scale is off, so that the drawing reaches the network as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Centre, as MNIST's makers did</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change since it was opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change since the start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the picture, not the network, until it sees the wanted digit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change what is not held</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chapters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check brackets and quotes; compare with == and write “and”, “or”, “not”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a digit and press Dream.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a set of digits under New network to put a digit together from parts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose layer sizes, activations, cost, start values and seed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the layer whose arrays are shown, or follow what is selected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the tiles whose product is {0}: every unit between C and {1} must cancel.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose this one (key {0} in the plate).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear the pad</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click a bar to see its digits, the dearest first; the arrow keys go from bar to bar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click a bar to see what is in it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click a card to turn it; drag it onto the trainer, or press Return</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click a cell of the wanted row: what should the answer be?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click a cell to use its settings; arrow keys go from cell to cell, Enter uses it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click a foot-print for that moment's own cost; the arrow keys walk along the path</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click a line or its name to pick the run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click a line to pick what it is about; Delete on a pin lets the neuron go.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click a neuron or press →: a weight for each neuron before it, and a bias.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click a part or drag along the strip; left and right go from part to part.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click a pixel to pick it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click a row for the weights into a neuron, a column's head for those out of one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click a weight, bias, input or target to pick it; arrow keys go from one to the next.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click a weight, or press Return on it, to turn it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click an example to follow it, a parameter to select it; a double click or Return puts the example on the network; up and down go from example to example.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click an image to put it on the network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click for the drawing itself, to draw on it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click holds this card · G glossary · Esc leaves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click one to put it on the network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click the edge of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click the line in the picture, or walk along the lines with the arrow keys and press Return.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click the weight that you want to turn; with the keys, the arrows walk over the picture.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click to drop the ball there, Shift+click to add one; ← and → step. Shift: ten steps at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click to pick this weight, drag up or down to nudge both weights: the ghost is the forecast.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click to see this large.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click to start a walk there; drag the arrow’s tip, or press ← and →, to turn it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the diagram to one box, numbers in and numbers out, or open it again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the explorer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close this pane; View brings it back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colour scale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Common slip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare every test card with every training card, bit by bit; press again to cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare with the true ones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compared with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compared with what was wanted, example {0} costs {1}; the mean of all {2} is {3}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comparing the outputs: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Complete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compute anew</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compute anew when paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compute the next layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compute z of each of the four and compare your order.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Computing layer after layer, from the picture to the answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confusion matrix</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Constant and falling rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Convention</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied to the clipboard.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied: {n} letters to paste into a mail or a chat. Ctrl+Shift+V shows the scene again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copies of the network take full steps of plain gradient descent on the cards alone. Left, their answers to some test examples, a cross where they are wrong; right, how often each answer is given on the whole test set.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy scene as text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the line of numpy: W[l], b[l], a[l] are the arrays of layer l, a[0] is the input</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the technical report to the clipboard, to pass it on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy this moment as text to paste anywhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Corner of the table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost above 8</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost and share of right answers, measured on the whole test set, before and after.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost as a square</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost below 0.05</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost by powers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost function</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost function: in {p} weights and biases, held {n} examples, out one number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost here {here}, half way {half}, at the other run {there}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost here {here}, half way {half}, at the start {there}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost here {here}, half way {half}, at the twin {there}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost of 0.90</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost of both trainings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost of one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost of one example: in the outputs and what they should be, out one number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost of the 50 digits after each nudge; dashed: where one gradient step ends.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost of the 50 digits over the minute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost of the example</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost of the last mini-batch; none before the first step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost of the walkers on their way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost of this one picture; none while nobody says what it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost of {0}: {1} → {2}. Parameters {3} → {4}. Find the gradient again: here it is another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost of {whose}, at step {step}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost on the test set, as measured last</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost on the training set, as measured last</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost plot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost {a} here, {b} half way, {c} at the twin, a distance of {far} away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost: zoom in, out, show all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Costs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Costs: {costs}; they differ by {share}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Count</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Count along the bottom in mini-batch steps, or in epochs: passes through the training set.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Count parameters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counted: {both} of {test} test cards are also among the {train} training cards.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cover</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cover the product and its checks until it was worked out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Curve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Curves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Curves of the runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cut</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cut off (× 0)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark pixels teach their weights nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dead ReLUs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deal a neuron</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deal others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deal the layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deal the next mini-batch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deal the next row and take its step; the deck is shuffled anew after the last one (.)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dealt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deck</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deck of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Degrees that every picture is turned, clockwise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Depth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Descend each</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Descent Explorer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Descent Math</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Descent Mono</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Descent Symbols</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Describe what is shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Desires</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Desk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Desk: who votes, and the stacks of their votes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deutsch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dial of the compass</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Difference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Different shapes: no ghost of {name}. It is {its}, the network shown is {shape}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Digit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Digits (784 inputs)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dimmest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Direction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Directions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Directions tried with the compass so far, degrees</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Distance between any two runs: {first} at the start, {last} after {n} steps.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Distance between the ratio and the derivative for nudges of every size. Drag to choose a nudge.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disturb</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disturb the picture; kind and amount are in the arrow's menu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do again what was taken back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do it: {0} → {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do the same to the example on the network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do the same to the picture on the network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dots</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Double click or Return puts an example on the network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Double the learning rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drag a bar to see its square grow; click a cell of the wanted row to say what the answer should be. Left and right choose, up and down nudge by 0.01 (Shift 0.1), Return wants that output.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drag a card out to stop listening to it, one from below in; a double click puts it on the network. Click a row to select its parameter. Arrow keys walk, Delete removes the card, Shift+Delete the row.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drag a digit to its place, or carry it with Shift and left or right: the strongest response first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drag a dot to set that variable; left and right let the movements happen one after another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drag a knob up or down, or turn the wheel over it: ±0.01, with Shift ±0.1, with Alt ±0.001. Left and right choose, up and down nudge, Return types.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drag a lever: all three move by the same amount. Click a cell at the bottom to choose the weight. Keys: Left and Right move the levers, Up and Down choose the weight.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drag a part, or move the ringed one with the arrow keys (Shift: five pixels); Page Up and Page Down pick another, Delete takes it away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drag a slider, turn the wheel over it, or click its number to type one; click a name to pick its neuron. Up and Down choose an input, Left and Right change it (Shift: ten times as far), Delete makes it 0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drag across, or use the arrow keys, to walk from the network to its twin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drag an output towards what is wanted ({0}): can you set it? Click a wanted cell to lie.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drag an output, click a wanted cell, drag an arrow of yours. Keys: Up and Down choose the row, Left and Right drag, Return wants this answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drag in each row an arrow as long as you think the output should go: up to the right, down to the left. Then compare.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drag the dot, or press left and right, to hold this value; the line touches the curve there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drag the lever of the bias; click an image to put it on the network. Keys: Left and Right move the lever.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drag tiles into the product, or press them; press one in the product to take it back. Left, right and Return do it by keys, Backspace takes the last one back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drag to any step of the run: {n} moments are kept ({size} MB), the steps between them, {gap} at most, are taken again, to the bit. Left and right go by one step, Page Up and Down by an epoch.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drag to turn the arrow, or use the left and right keys; the dial shows what it does</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drag to turn the surface, or use the arrow keys; Home takes the first view back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw 40 batches of every size and measure how far off each one's gradient is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw a digit here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw equal ratios of cost at equal distances, so that small costs can be told apart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw here: a stroke starts a new drawing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw it thicker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw on a tile of the first row what you expect, or press Return to put the pad's picture there; click a learned tile to pick its neuron</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw on the copy with the left button, erase with the right one; drag a column up or down.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw other random directions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw over examples</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw pad</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw pad, 28 by 28 pixels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw the direction of steepest decrease in this plane, as the gradient says it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw with the eraser; the right button always erases (X)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drawn are {0}; {1} have no room.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drawn small</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dream</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drill</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each bar is an output’s share; below it the weighted sum z it is made from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each bar is one random nudge: how much it changes the cost, in order of that</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each box is a function: what goes in, what it holds, and the number that comes out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each cell is the nudge of one weight of the last layer: click one, or walk with the arrow keys.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each cell shows the best {axes}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each example is in it exactly once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each layer its own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each mark is an example: ○ {0}, ▲ {1}. The brighter the ground, the more the network leans to {1}; on the line it changes its answer. Drag the point to ask it anywhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each output of each example is pushed: −∂C/∂z. Example {0} pushes output {1} hardest, by {2}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each point is one weight into the neuron: point at it or click it, and it is marked everywhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each step keeps a part of the one before. Now {momentum}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each tile has its own scale, to its largest value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Earlier it was truer: {then} at {early} against {now} at {late}. The examples agree less later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edges</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edges show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edges: gradient found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edges: last push</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edges: weight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit and see the effect, or compete with one gradient step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edits by hand in this run, without those undone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Eight letters that change when any parameter does</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty the chosen tile (Delete)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty the record and begin with the neuron as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>English</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter or a double click uses a row's settings; a click on a head sorts by it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Epoch {epoch} will be dealt in this order.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Epoch {epoch}: {dealt} of {n} cards are dealt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Epochs so far, with the part of the one under way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Equal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Equal distances across are equal factors: shows the first steps and the last in one view.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Equal distances up are equal factors: shows the small costs of late training.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Equal to nine digits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Equation W a + b</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Eraser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Error rate {here}: a jump within ±{near}, and else no slope at all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Error rate {here}: slope measured {steep}, it only jumps, and says no way down.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Esc</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Esc, Enter or double click: back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evaluate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Even the first {most} of the list do not change the answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every activation of the layer before times its weight, all added up, plus the bias: what the activation function is given.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every card of the deck, a row for each mini-batch: double click or Return puts one on the network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every control is unlocked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every foot-print in the plane in which they spread most; point at one to read it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every key, by what it is for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every output for each part and for all of them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every output from A to B, those that win anywhere bright; press or drag to mix</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every output from whole to wide apart; press or drag to slide the pieces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every parameter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every unit between cancels. {0} is nothing we may set: it only passes the wish on to the left.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every unit between cancels: what is left is C above the line and {0} below it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every weight of this network was drawn at random. Nobody has shown it a digit yet. It answers all the same: look at [the ten outputs](pane:pad).

The seed is the number from which the random weights are made. Another seed gives another network, just as ignorant. This one, from seed {= seed}, answers {= test_accuracy : %} of the test digits rightly.

Press S, or click [New random start](action:reseed), and read the line at the bottom again.
</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every weight with a line is counted. Colours are those of the pane Weights: equal ends, equal colours. The menu of this pane offers one scale for all layers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every word of the program, and common slips put right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Example</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Example by number…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Examples</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Examples and their mean</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Examples from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Examples in a mini-batch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Examples of the test set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Examples of the training set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Examples of the {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Examples reach the network as they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Examples that are never learned from, only to examine with: {test}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Excite it least</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Excite it most, of {n} test images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expected patterns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Explanation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export as Python</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export as Python…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export run log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export run log…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F2 renames, Delete deletes; the box shows or hides the curve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Factor opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Favourites of this card: {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Feed it what the network has now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Few examples</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fewer than that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fewer than two weights have a gradient that is not zero: there is no pair.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fewer: each of the {0} neurons has a weight for each of {1}, and a bias.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Filled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Film</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a flip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find anew</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find every place where the slope is 0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find the edge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find the gradient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find the gradient both ways, off the training; press again to cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find the gradient of the cost, which changes nothing yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find the gradient of the cost, which changes nothing yet (G)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find the gradient of this example, which changes nothing (G).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find the main directions of the path so far and measure the cost over their plane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find the neuron that belongs to a pixel.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find the ribbon's entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find the weight with the indices {0} and {1} into layer {2}. {3}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finding it: {0} % of the training set.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finding the gradient in one sweep from the outputs back: each layer's deltas come from those of the layer after it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Firing, connection strength, readiness</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First gradient by depth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First half</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First layer hardly reached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First weights and settings must be of one shape: {name} is {its}, this run is {mine}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First-layer neurons and what they say to each part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First-layer weights of {n} neurons at step {step}. Neighbouring weights agree with a correlation of {now}; {then} it was {start}. {still} pixels have exactly the weights they had then. Patterns put down as expected, in slots of your own: {expected}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Firsts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Five images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Five test images with lamps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Five test images. A lamp with a tick: the sum is above the threshold. Click to put one on the network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flat points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flip what this example wants.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flip y</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fold a linear copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fold layers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fold this activation again (−).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folding…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follow the network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follow the selection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For a 2, all the other outputs should say less, not all outputs of the last layer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For {0} minus the gradient changes the cost by {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For {0} the gradients of the two weights are {1} and {2}, {3} to 1, pointing {4}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forget both: the next race begins with the same weights again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forget the curves that are kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forget the moves and start again from now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Formula</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Formula of the curve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Formula of the surface</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Formula strip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forward</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Found for {0} of {1} layers, from the outputs on. Alt+← goes on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Found, and nothing has changed by it: Gradient (Ctrl+3) shows it, Shift+G takes the step.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Found: gradient of {0}, length {1}, at cost {2}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Four digits in your order, strongest response first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Four other test images by chance.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Four others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free what a scene or a lesson has locked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fresh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From black</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From grey</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From how high the surface is seen, in degrees over its ground</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From noise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From pad</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From this picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From {d} pixels on, the largest output is another: {a}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Full blue is {0}{1}, full orange +{1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Full: the change of the cost as measured. Outline: as the straight line forecasts it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fusion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Get a newer program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ghost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ghost: {name}, {moment}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give all neurons of the layer theirs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the next neuron its weights and its bias.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the number away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the program’s own rate the value that takes these steps; can be undone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give this number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Glossary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Glossary: {terms}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Glow after a step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go back one step, to exactly the weights before it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go minus the learning rate times the gradient found, which changes every parameter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go minus the learning rate times the gradient found, which changes every parameter (Shift+G)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on from the network of the picked run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on to the next five test images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on until every ball has come to rest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on with it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on without predicting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go through the cells of the last step, one after the other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to a workspace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to an entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the next control</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the next step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the step before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gradient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gradient by layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gradient column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gradient found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gradient of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Greatest difference so far {worst}, at {where}:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Greatest difference {worst}, at {where}:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Green inputs should be higher, purple ones lower; the framed ones are changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Green pixels should be lighter, purple ones darker; the framed ones are changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grey: {name}, {n} steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guess</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guess first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guessed share of zeros</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guessed share of zeros in percent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Halve the learning rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hands off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Handwritten digits: MNIST, by Yann LeCun, Corinna Cortes and Christopher J.C. Burges. Typeface: Inter, by the Inter project authors, under the SIL Open Font License. Made with Qt for Python, pyqtgraph and numpy. Everything runs on this computer; nothing is sent anywhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hear all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hebb</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Held at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Held by hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Held with arrows or wheel in a number: ten times, a tenth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Here is no value: nothing tells where to go. Drop the ball elsewhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Here it does not fit: the receivers are lit, but wished down.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Here it fits: every receiver that is pushed is pushed up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Here the cost is {here}; on this piece it goes from {low} to {high}. Drag to turn the surface, or use the arrow keys: seen from right above it is the map.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Here the order makes no difference worth the name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Here the sorted deck did better.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hidden layer {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hidden layers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hidden layers behind a curtain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hidden layers to try, such as 16 16, 32, none; empty for those in the window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hidden neurons all alike</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hidden neurons can stand in {orders} = {n} orders: as many networks that answer all alike.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide the curve: only the slope is told.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide the slope</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide the true ones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide −∇C</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hills and dips</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold a z or an a at a value, whatever the layers before it say.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold the data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold the weights and change the picture, or hold the data and change the weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold the weights or the bias, to see what the other one does</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold this neuron at an activation, whatever its inputs say, and see all after it change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold to see it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How a step is found: in proportion to the slope, always of one size, or rolling on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How an activation would have to move for a smaller cost. Nobody can set it: only weights and biases can.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How bright a neuron of this layer is: black and white are these two activations.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How each output would have to move for a smaller cost, and what of the wish gets through its function.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How far a step goes for each unit of slope</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How far a step goes; can be changed at any time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How far a step of fixed size goes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How far both weights are moved, on a copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How far each input may be off, up or down, as a share of its range</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How far each of the 200 random nudges goes, as a distance in the space of all parameters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How far each parameter is nudged up and down: too far and the cost bends, too little and rounding is all there is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How far each pixel may be off, up or down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How far it is nudged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How far off each nudge is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How far on the straight way to the twin: 0 is the network, 1 its twin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How far the compass's arrow reaches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How far the cut goes to each side, as a distance in the space of all parameters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How far the foot-prints of its last quarter lie from their middle, in the space of all parameters: small if it settles, large if it hovers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How far the mean of the batches added so far points off the full gradient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How far the parameter is moved up and down to measure the cost, in double precision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How far the parameter is moved up and down.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How far the parameter is moved, up or down, on a copy of the network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How far the pieces are apart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How far the pieces are slid, each its own way; 0 is whole</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How far the surface is turned, in degrees</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How far ← and → step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it learns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How large its steps are: what the gradient is multiplied by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How long each computes in one race</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How long each walker computes, by a clock that runs only while it takes its own steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How long the compass arrow is, as a share of the reach: the shorter, the nearer to the gradient's word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How long the guessed arrow of the selected output is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How long the step is, whichever way it goes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many balls you expect in the lowest dip; −1: not said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many cells a second go by while it plays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many different values such events told</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many edges are drawn: all, only the strongest tenth of each layer, or none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many epochs each trains, apart by commas; empty for those in the window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many examples each point is measured on: more are truer and take longer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many examples each point of the map is measured on: more are truer and take longer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many examples each sees in one race</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many examples each step of both copies takes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many examples each walker sees, however long that takes it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many examples it averages over before each step; all there are if there are not so many</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many examples the training takes for each step, from the next step on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many layers are computed so far, the inputs among them; 0 for all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many layers the deep chain has</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many layers there are, without the inputs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many levels of the tree are unfolded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many mini-batches around each step the smoothed curve averages; at its end, the last ones.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many neurons a layer has; layer 0 are the inputs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many neurons got their weights.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many neurons it gets.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many of the first training examples both copies learn from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many of the first training examples make the deck that is added up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many of the most influential inputs are changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many of the most influential pixels are changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many of the next cards are compared with the set; 0 is the batch size of the training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many of the random directions changed the cost by how much; the best one is marked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many of the terms are in the sum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many of the training examples, from the first on, stand for the whole set here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many of the {0} components will be exactly 0? Guess, then find out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many parameters were dealt at random.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many parts a text has between commas or spaces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many paths are lit; one more than there are is their sum.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many percent of the components were guessed to be exactly zero; -1 for no guess</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many pixels the image is moved down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many steps a second: one, or as fast as this computer goes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many steps each of the three runs takes; its rate falls to 0 on the way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many steps the balls have taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many terms are in the sum; −1: all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many terms of the dot product are added so far.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many terms of the dot product are added: Left and Right in the plate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many times as large every picture is, about its middle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many times as sensitive the cost should be to one of the two weights as to the other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many times every training example has been seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many training examples all three learn from; all there are if there are not so many</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many variables have moved so far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many weights and biases there are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much a neuron asks depends on the weight and on how far it is off, and also on the slope of its function: a wish is not yet a push.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much each cost changes from here, with its tangent. Point to read what each of them is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much noise one click adds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much of its last move a ball keeps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much of picture B is in the mixture: 0 is A, 1 is B</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much one neuron counts for another: what is sent is multiplied by it, and training moves it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How often an event happened in this step; keys with their values narrow it down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How often both copies go through the whole deck</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How often each label is in the next mini-batch: {said}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How often each output was the strongest, over all images of the hunt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How strong the strongest output is. It is no probability unless the outputs are softmax's.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How strongly the network says each answer. Outputs other than softmax's need not sum to 1, so they are no probabilities. Click one to pick its neuron</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the cost changes with each parameter: {parameters} slopes at once. It points uphill.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the cost changes with the weighted sum of a neuron; what backpropagation carries back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the height changes along the arrow; press or drag to point it there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the learning rate changes over the run: constant, or falling along half a cosine to 0 over the planned epochs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the random directions are spread</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the step is shared among the five largest components, apart by semicolons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the wanted output rose with each move</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How true a batch is, by its size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How true?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How wide the brush is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How wrong the network is: of one example the sum of the squared differences between outputs and target, of a set the mean over its examples.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hunt 1 000</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hunt puts 1 000 pictures of nothing on the network and counts how many it is sure of.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hunting …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Image, weights and product; the weights are painted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Images that excite the neuron most and least</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Images, rows and columns are counted from 0. Double-click to type an image's number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In a bowl no straight way between two points of equal cost climbs above them: this cost is no bowl.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In a convex valley every local minimum is as low as any other; there is only one if it is strictly convex.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In a part of what is in sight it has no value; a ball that gets there stays there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In a_j = σ(Σ_k W_jk a_k + b_j) the first index is the neuron that receives, the second the one that sends.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In one chart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In sight are the tiles of neurons {0} to {1} of {2}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In that time the cost goes from {before} to {one} by {m} with all, and to {many} by {k}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the dip at w = {0} the bend f″ is {1}: from a rate of 2/f″ = {2} it bounces.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the other panes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the story of edges and parts, edges are seen by the first hidden layer and parts by the second. Real weights need not follow it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the window now: {setting}, seed {seed}, untrained. Undo brings back what was there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In which setting the second training differs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In {share} of layer {layer}'s answers the slope of its {bend} is below 0.01: little gets through.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Index j is where it arrives, k where it comes from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Influence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Input {0} ({1}) has no weights of its own. These lead out of it, strongest first:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Input {0} of the example.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Input × weight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inputs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inputs from the network and by hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inputs of the network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inputs, weights and products</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inputs: as many as the examples of the set have</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invert</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is any card in both?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is anything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It adds up what the layer before says, each times its weight, adds its bias, and bends the sum.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It answers {0} with {1}; next comes {2} with {3}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It answers {0}: its only output is {1}, and above a half means {2}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It blows up: what is far beyond the rest is cut off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It bounces for ever between two places.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It bounces for ever: {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It broke off: {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It doubts all of this noise.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It fits where the receiver is wished up, not where it is wished down.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It gives: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It goes against what minus the gradient tells, and the cost rises.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It goes against what minus the gradient tells, and yet the cost falls: so far the slope says nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It grew in size: this sender matters more to this receiver than at the start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has come to rest in dip {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has its use: Wᵀ carries {0} numbers from layer {1} back to the {2} of layer {3}, as backpropagation does.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has learned nothing yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has no dip in sight: a walk down leaves at an edge, or ends on level ground.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has the largest gradient; click an edge for another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is a nudge the way that minus the gradient tells, and the cost falls.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is a nudge the way that minus the gradient tells, but too large a one: the cost rises.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is added to the neuron's weighted sum, whatever comes in; training moves it too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is as true at {early}, {then}, as at {late}, {now}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is gone: each step was larger than the last.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is sure of noise, not of digits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is sure of nothing yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is surer of noise.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is training by itself: pause first, then find the gradient and step.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is undecided between {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is undecided.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is {apart} from the plane, and {moved} from the start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is {label}, which is among them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is {label}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It lies still, but in no dip.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It says nothing yet: all outputs are small and about the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It should be</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It should be {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It shrank in size: this sender matters less to this receiver than at the start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It starts in the flat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It then answers none of {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It then answers {k} of {n} ({share}), {right} of them right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It trains too fast to look on: pause, or take 30 steps a second at most.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was disturbed: {how}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It went from {a} to {b}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its back says: {label}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its first weights, my settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its layer; 0 are the inputs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its neuron in that layer, from 0; of an example its row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its part i, from 0, as a number if it is one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its row in its set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its seed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its seed, my settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its seeds lie between {low} and {high}: less than that is chance.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its settings, my first weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its weighted sum z, bias included</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep as B</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep settings, curves and network as they are now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the same step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the smoothed curve of the run before this one, in grey, to compare with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep this run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep this run, then start another one, with another seed for instance: both are drawn here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept runs: {n}. {each}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind and amount of noise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>L2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>L2: how strongly weights are pulled towards 0 (l2 × W is added to their gradient)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Labels of the next mini-batch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Labels of the next: bar in the batch, line if it were like the whole set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Labels: bar in the batch, line in the set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Label→answer and strongest output; a click puts it on the network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Landscape</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Large one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Large: as drawn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Large: as the network receives it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Largest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Largest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Largest terms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last edit: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last mini-batch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last mini-batch: {n} cards, step {step}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last push</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last step ({0}): promised {1}, really {2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Later it is truer: {now} at {late} against {then} at {early}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Later layers: in the menu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lay out the next six cards of both piles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layer 1 is not found yet: the wave is at layer {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layer {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layer {0} moved by {1} in all changes C by {2} along the wishes, {3} by signs alone, {4} on one neuron</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layer {0}. {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layer {0}: {1} neurons, each sees {2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layers computed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layers that the backward pass has gone through</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Learn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Learned by heart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Learning is finding settings from labelled cards. Drop a card on the trainer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Learning rate: how far a step goes along the negative gradient ([ and ] halve and double it)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Learning rates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Learning rates to try, apart by commas; empty for the one in the window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave the lesson: your own network comes back untouched</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left above the line: {0}. Below it: {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left button</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left button draws</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left button erases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left its weights, blue −{0} to orange +{0}; right minus the gradient: green should go up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Legend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Legend of the map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lessons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let A and B change places</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let a hollow ball take plain steps by slope from the same start, to compare.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let all pins go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let every pinned neuron speak for itself again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let go of the selection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let one step try</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let the examples go by one after the other and watch their mean settle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let the needle of the weak weight turn as many times as far as the promised ratio says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let the neuron speak for itself again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let the pieces go other ways</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let the terms fly into the sum one after the other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let the wave go back through all layers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let them go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let them walk, each on a copy of the network; press again to cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let z follow the neuron again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let z go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Levels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Levers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light [the last neuron of the column](neuron:0,783) by painting.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light the next path; after the sum, begin again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Like the sigmoid, but between −1 and 1, with a slope of 1 in the middle.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Limits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Little ink</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Load a random example of the chosen set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Load the example after this one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Load the example before this one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Load the next test image that the network gets wrong: a mistake</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Load the next test image that the network gets wrong: a mistake (M)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Local</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock b</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock bias</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock w</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Locked by {who}. {keys} unlocks everything.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Locks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Logarithmic cost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Logarithmic cost: equal distances up are equal factors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Logarithmic steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Logarithmic steps: equal distances across are equal factors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Long valley</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look back at the moments of this run that are kept; the training itself stays where it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking at the moments kept…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking for the main directions of the path…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lower the cost of 50 training digits by hand, one minute long. Then one gradient step may try.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Magnify weak needle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a linear copy and fold it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make all weights into this neuron 0: it hears nothing, and only its bias speaks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make each step half as long</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make each step twice as long</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the brush thinner (−, or the wheel over the pad)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the brush wider (+, or the wheel over the pad)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the map again by itself whenever training rests and the network is another one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make this nudge in the network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make this nudge in the network itself, which undo takes back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Makes outputs into shares that add up to 1; each output depends on all the sums.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Many neurons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Map of the cost with a compass</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Map of the path and the cost around it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Map of the paths from all starts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Map of the surface</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Map of the walkers’ foot-prints</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark every place by the dip that steps by slope lead to from there, at this learning rate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark every place where the slope is 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Matrix</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Matrix of {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mean</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mean activation for each class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mean cost of the first {n} training examples, from the network of step {step}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mean cost of the last {recent} mini-batches, or of all there were as long as they are fewer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mean {0} = ({1}) / {2} = {3}. </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measure at another moment too: the curves are kept, up to four.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measure on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measure the cost on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measure the real cost on the straight way to the twin; press again to cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measure this cut through the network of now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measured</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measured and forecast change of the cost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measured at its last step on the whole set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measured at step {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measured at step {step} on the whole set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measured in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measured on a copy: nothing in the network changes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measured with this network; a click on a row takes its nudge.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measuring how long it will take…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measuring the cost of {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measuring …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measuring…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measuring… {0} %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Median over the seeds of: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Medians of {k} steps or more on this computer; another has other times. From step {step}, rate {rate}, cost of the first {n} examples.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mini-batch size: how many examples each step listens to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mini-batch sizes to try, apart by commas; empty for the one in the window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mini-batch steps taken since the start of this run; what a hand changed besides: edits, and steps along a gradient found; and the steps before, if the network was loaded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minus the gradient found: green should go up, purple down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minus the gradient of the last mini-batch: green was pushed up, purple down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minus the gradient, layer by layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mixer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moment of training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moments of runs to come back to, as run:step, apart by spaces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Momentum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Momentum and weight decay add a part of length {0} to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Momentum: the share of the last move that each step keeps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More than that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More: each of the {0} neurons has a weight for each of {1}, and a bias.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Morph</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Most frequent mistake: {cell}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Most sensitive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move all six parameters by minus η times their derivatives.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move any parameters a little and measure whether the cost does what the gradient foretold.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the bias or the weights: each move is written here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the brush</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the picture one pixel down (Shift+Down)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the picture one pixel left (Shift+Left)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the picture one pixel right (Shift+Right)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the picture one pixel up (Shift+Up)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move this parameter by minus η times its derivative.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move z by hand instead of following the image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moved most: {parts}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moving {0} by {1} changes the cost of {2} by {3}, which is {4} for each 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Multiplies all inputs fed by hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Multiply all weights into this neuron, counted from what they were before; its bias stays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Multiply the factors, type the product and press Return; within 2 % is right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mute: {0} is not heard (M)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My example too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My guess</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My network’s shape</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My picture too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name drill</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name things as mathematics does, or as if it were a brain, with a line on what differs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name what to try and press Start: every combination is trained, from every seed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Naming</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nearest at {0} (off by {1})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Neighbouring weights: correlation {0} (noise: 0)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Neighbouring weights: correlation {0} (pure noise: about 0, a smooth picture: towards 1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Network as one function</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Network now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Network of one neuron a layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Network shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Network, Weights: go from one to the next. Cost: pan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Network: in {i} inputs, held {p} weights and biases, out {o} outputs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Network: in {p} weights and biases too, for now they are what changes; out {o} outputs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Networks (*{suffix});;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Networks and files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Neuron</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Neuron by neuron and in arrays: {0}, largest difference {1}. The row of Wᵀ is the column of W.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Neuron {0} of layer 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Neuron {0} of layer 1, in the network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Neuron {0} of layer {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Neuron {0} of layer {1}: {2}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Neuron {j} of hidden layer {layer} moved by {far}: click to pick it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Neurons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Neurons are held at a value by hand: let them go, and nudges can be measured.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Neurons are held at a value by hand: let them go, and the gradient can be found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Neurons are held at a value by hand: let them go, and there is a gradient again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Neurons held at a value by hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Neurons in each hidden layer, for instance 16, 16; empty for none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Neurons in each layer, and the activation of the hidden ones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Neurons in hidden layer {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Neurons served</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Neurons served with weights and biases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Neurons were held at a value or let go; n are held now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New cost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New network…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New random start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New random start values were taken (key S)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New start values from seed {seed}. Shift+R brings the old network back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Newest first: what was moved, which of the digits wins, how many it fires for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next edge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next example</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next mini-batch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next mini-batch: {n} cards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next path</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next view of the weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next wrong example</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next wrong test image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No answers yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No arrow is drawn yet: drag one in every row.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No better for long</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No card is left: drag one in from below.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No drop at all: {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No edit since the last step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No examples are loaded yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No examples are loaded, so there are no cards.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No foot-print yet: {who}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No ghost of {name} here: its cost is another, or on other examples.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No gradient is exactly zero here: every one of them matters at least a little.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No gradient is found yet: press ←, and the outputs begin.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No input would change anything here: every slope is 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No law makes them so. In the network shown, {negative} of {biases} biases are below 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No mistake at all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No pair here fires together, so Hebb's rule has nothing to say.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No parameter is chosen: add the selected one, or take the strongest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No room for the later layers: the menu shows them alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No row grows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No row only grows or only shrinks: the senders have both signs, or nothing is pushed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No run is kept that this cut could lead towards: keep one in the Runs pane.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No run is kept yet. The present one is at step {step}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No scene is open: File &gt; Scenes has some, and Ctrl+Shift+S saves this moment as one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No step has been taken yet. Press . to take one, and it lies open here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No step has been taken yet: the plot is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No step is taken yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No step without a direction: find the gradient first (G).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No such example. Choose another label, answer or set.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No training examples are loaded, so there is no deck yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No training has come through yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No two hidden neurons of one layer can change places here, so this network has no twin.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No wrong answer of this kind. Choose another label, answer or set.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No: both ends are others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No: it arrives at the right neuron, but comes from another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No: it comes from the right neuron, but arrives at another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No: it is {0}, {1}. Below stands first where it goes, then where it comes from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No: it is {0}, {1}. The layer stands above, in brackets, and is no power; the neuron stands below.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No: that is another layer; the number in brackets above is the layer it leads into.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No: that is {0}. {1} is {2}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No: the indices are swapped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody has voted yet: the rows show what the outputs themselves wish for this example.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is heard: let somebody speak.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is soloed or muted any more (A)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody said what this should be, so it has no cost: choose an example in the pad, or take 10.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody walks: tick a walker.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Noise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Noise amount 100 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Noise amount 10 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Noise amount 20 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Noise amount 50 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Noise makes it sure about as often.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Noise: normal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Noise: salt and pepper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Noise: shuffled pixels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Noise: uniform</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Noisy steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None found a way down, which is no proof that there is none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None of the {0} components found is exactly 0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Normal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not complete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not in one place yet: {share} of the first distance is left.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not measured: each dot takes two evaluations of this large network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not measured: training pauses for it at the end of an epoch, or when it is paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not yet: {0} needs {1}, and that is what another card gives.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing can get stuck here: choose what is wanted, or outputs that bend both ways flat.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing comes in: the neuron says its bias alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has changed yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has changed: parameters {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has gone wrong that it knows of.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing here has these words in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is counted yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is drawn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is drawn, so there is no cost: choose an example in the pad, or take 10 of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is drawn.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is drawn: draw something or load an example, and the outputs have something to wish.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is drawn: draw something or load an example, and there is a cost to lower.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is drawn: draw something or load an example.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is nudged here: the push of this neuron is 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is picked, so this is the first one. Click any neuron, tile or weight.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is wished, so nothing is pushed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing on the board to cut: stamp a part.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing on the board: the row is the answer to a black picture.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing pulls: level ground, or a top.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing stands here: this part only keeps the others apart.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to turn is picked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was learned yet: train, and this weight gets a film.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notice quietly what goes wrong, say why at the foot of the window, and offer a remedy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nudge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nudge and measure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nudge h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nudge it, and let everything that depends on it follow, one after another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nudge one by one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nudged variable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nudges against activations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nudges of all incoming weights, this card and the one before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nudges of the last layer's weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number line bent by the activation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number line of the sum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number of the example</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number of the kept run that is picked; empty for the present run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number of the kept run that is shown as a ghost beside this one; empty for none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Numbers in the pixels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Numbers of the kept runs that are not drawn, apart by spaces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Numbers on the tiles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of each pair the left is the ghost, the right is now, on one scale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of its square, {share} lies where no answer changes (unlit inputs, all outputs alike).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of the test set {0} are answered right, at a cost of {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of the whole set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of the whole set only the sum through f′ is known: choose Wish to see who asks for what.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of what: example, batch or all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of which examples the cost is the mean: another half, and the same weights cost something else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of {n} real test examples, {above} did.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Off its place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the board: {parts}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the plateau</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the way the cost is no number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One backward pass against nudging every parameter alone: the same gradient at different prices.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One bias is not enough: each of the {0} neurons has its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One bowl or many dips?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One card only: the mean is what this one wishes. The next card wishes otherwise.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One equation, one answer: w = {0}, a {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One for all layers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One function</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One gradient step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One less</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One more example.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One neuron a layer: {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One neuron under the microscope: every product of its sum, its bias, and what its function makes of the sum.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One number of the picture or row on the network: it goes into every neuron of the first layer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One of the slopes whose product is the gradient of a weight.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One picture or row with its label; its cost is how far the outputs are from what they should be.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One plain step of gradient descent on the same digits, on a copy of where you began.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One real step opened up: the examples dealt, what each of them asks, their mean, and the cost afterwards.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One row a neuron of the first layer: click to pick it; the columns are the parts, their sum, all together, and the difference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One row a part, the last all together; the columns are the outputs. Click a row to pick its part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One row an example; the derivative of the mean cost is the mean of the derivatives.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One scale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One scale for the whole table, or one for each row, so that faint rows can be read too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One step (learning rate {0}, all {1} numbers at once, on a copy) lowered the cost by {2}, you by {3}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One step back was taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One step each</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One step of learning has five parts. Pick the cards in the order they must come in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One step with all {n} takes {long}, one with {k} {short}: {times} times as long.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One sweep back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One time through the whole training set: {steps} steps with mini-batches of {batch}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One weight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One weight’s film</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only for pictures: these inputs are numbers with names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only one kind of example</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only row {0} grows; the {1} others shrink, for the same bright senders.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only whole numbers here; {kept} stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a moment that was saved; can be undone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a network from a file and go on from it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open network…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open or close the lessons (Ctrl+L)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open scene</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open scene…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the last step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opened {name}: {about}. Shift+R brings the network before it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opens the menu {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Options of this pane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Orange raises the neuron, blue holds it down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order of the walk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other directions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other five</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other ten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other values, by the dice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other weights change what each example costs, and so C(θ).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other weights: one step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Our cost adds the squares of all outputs and does not divide by their number, nor by two.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Output</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Output i of the network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Output layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Output {0} (layer {1})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Output {0} is stuck at {1}: a wish of {2}, and hardly any push ({3}). The bend is flat there, only {4} gets through.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Output {0} makes {1} % of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Output {0} wishes to go up, {1} of the others down.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Output {1} wishes nothing, output {0} does.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outputs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outputs against the distance of the pieces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outputs along the way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outputs before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outputs by hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outputs for the changed picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outputs for the picture, before and after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outputs of the network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outputs tugged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outputs, what they should be, and the square of the difference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outputs: got, wanted, and their arrows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outputs: what the set asks for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Over {0} inputs its outputs differ from the network's by at most {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Over {n} digits one of the two always says the same, so there is no correlation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Over {n} digits their correlation is {b} now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Over {n} digits their correlation went from {a} to {b}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Own choice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Own scales</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PNG pictures (*.png)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page Down: more tiles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paint on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paint on the square in the middle: left paints the brush's weight, right paints 0. With the keys: arrows move the brush, Return paints, Shift+Return paints 0, Shift+Up and Down slide the image.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paint the pixel in row 3, column 5 on [the pad](pane:pad).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paint weights of {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paint, or erase, at the brush</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pair</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Panel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Panes show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parabola</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parameter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parameters beside minus the gradient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part of that may be hidden neurons in another order: see Twins.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parts of the step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parts on the board</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste scene</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Path</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paths</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paths lit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pattern {slot} is most like neuron {j}, cosine {c}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Patterns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Patterns expected, learned and changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Patterns: expected over learned; images: what excites one neuron</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause the training to begin.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause, or press Compute anew, to see the cost around the network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause, or press Compute anew, to see the path so far.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Peel off columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pencil or eraser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Per neuron</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Perfect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pick a neuron, a weight or a bias in any pane to turn it by hand. Or begin with one of the strongest weights of this network:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pick a weight: click a line in the network or a cell of a matrix.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pick the next neuron that one wishes up and all together wish down, or the other way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pick the one that grew most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pick the weight whose size has grown most since the start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picked part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picked run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picture A</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picture B</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picture of the weights, to choose one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picture, with the pad in focus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pin this neuron at 0: nothing of it goes on to the next layer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pinned: the network goes on with {0}, whatever this sum says.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pins and edits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pixel {0}: row {1}, column {2}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pixels become a column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pixels that every picture is shifted down; below 0 up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pixels that every picture is shifted to the right; below 0 to the left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pixels that the ink grows on each side; below 0 it shrinks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Places of the parameters in the flat order; empty for the strongest of each layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plane of the two inputs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Play</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Play each step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Play or pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Play the run from its start as a film of 8 seconds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Play the strip from its first cell whenever a single step has been taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plug in again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Point at a neuron, a pixel, a weight or an example, or click it, and its formula stands here: in symbols, in this network's numbers, and in numpy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Point at a ribbon to read one parameter; click it to pick it in every pane.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Point at an input to read its term.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Point at anything and read what it is, with its formula in present numbers; Esc leaves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Point at anything, or go to it with Tab, and a card like this one tells what it is. Nothing is changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Point at the map for the cost there; click a foot-print for that moment's own cost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Position</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Predict</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Predict first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Present</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press . to take one step downhill, Space to let it run. Draw a digit on the left at any time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press . to take one step downhill, Space to let it run. Move a slider on the left at any time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press . to take one step, Space to let it run: the cost of each mini-batch appears here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press Measure: 40 batches of every size are drawn and each one's gradient found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press Race: both begin with the same weights.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press Race: every walker begins with the network shown, on a copy of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press a lamp, a line or a box to read what its label means. C is {0} now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press a tile to see where it comes from. The index j is where it arrives, k where it comes from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press or drag to turn the knob to there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press or drag, or use the arrow keys, for another nudge: dots are measured, the line is the gradient.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press or drag, or use the arrow keys, to compare a batch of another size; a double click or Home takes the training's own size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press or drag, or use the arrow keys, to compare the walkers at another moment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press or drag, or use the arrow keys, to go to a moment of the run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press “Start from three seeds”: three copies learn the same examples side by side.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press “Sum the deck”: the network is held, and the gradients of all batches are added up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press “Time the steps”: a copy takes steps with all examples, with 1000, 100, 10 and 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press “Train both”: one copy’s deck is shuffled, the other’s sorted by class.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press “Walk to the twin” to measure the cost on the way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press → to add the first term, or Play for all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous example</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print the slope</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print the slope of both lines.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Product of derivatives</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Purposes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Push</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put 1 000 pictures of this noise on the network and count</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put a bookmark at this moment, or take it away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put a {digit} together from parts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put all cards back, in another order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put all panes back where they were at first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put an example on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put another picture on the network, or take a step of training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put in order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put it back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put one picture of this noise on the network, as it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the board on the network, where another picture is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the dreamt picture on the network, as it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the example before this one on the network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the example with these inputs changed on the network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the ghost away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the next example on the network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the next test example on the network; the weights stay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the pad's picture on the chosen tile (Return)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the picture with these pixels changed on the network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the start values back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Python (*.py)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quiet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quiet about: {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Race</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Radius of the brush in pixels of the picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Random</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Random directions: press the button to try {0} of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Random example</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Random one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Random starts to train each setting from, such as 1, 2, 3 or 1..5; empty for the one in the window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Range</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rank</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ranking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ratio against size of nudge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ReLU</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ReLU is off in {share} of layer {layer}'s answers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the slope off the points, type it and press Return: 5 % off is right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the test accuracy of the network you have now, in percent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read what the adviser noticed, why it is so, and what to do; the same as its lamp at the foot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Received as drawn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused: this is a test card. Training never deals one, because what was learned from cannot tell whether it was learned or only kept by heart.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the row that the cursor is in, or the selected one (Shift+Delete)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rescale the learning rate of the convention so that its step is the one the sum takes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset both</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset layout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset: {where}. Shift+R brings step {step} back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Response against position</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Response and threshold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Return</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Return   Shift+Return</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Return takes this formula.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Return to the newest moment of the run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reveal −∇</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revealed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Right or wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Right: you said {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Right: {0} is {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rings: where each run began; its foot-prints lead to the large sign where it ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Roll ten different random starts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rolled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rounded, to whole numbers without digits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rounding has made the twins differ.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row 3, column 5 is number {= 28 * 3 + 5}: three full rows of 28, and five more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row of an example</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row times column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row times column, term by term</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows are what it is, columns the answer; arrows go from cell to cell, Return shows its images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows of the training examples across the top, t before a row of the test set; empty for the first of each class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Running mean and histogram of the costs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Runs that were kept, laid side by side.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;eed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saddle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Same start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saturate an output</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saturate output {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save network…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save picture…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save scene</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save scene…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the network with its settings to a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the window as a PNG picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save this moment to a file: network, deck, picture, switches and panes, to be here again bit for bit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved as {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved as {name}: opened anywhere, it is this moment again, bit for bit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved as {name}: {shape} after {steps} steps.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saving</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say nothing of this any more as long as this run lasts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say that it should be {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say that this is {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say what this is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Says {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scale drawings into the 20 by 20 box and centre them by mass, as MNIST's digits were</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scale of the components</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scale of the cost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scale of the pushes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scene</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scenes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scenes (*{suffix});;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Schedule of the learning rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scheduler</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Score</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Score {0}: the cosine between your arrows and y − a (1 is the same direction). Farthest off: {1}, {2}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scroll through the examples</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search in the glossary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Second half</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See also</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See how well a network does that has learned nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seeds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seeker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Segments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Selected is the weight from {0} to {1}: it is {2} and now adds {3}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Selected is {0}, which is not computed yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Selected is {0}, whose value is {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Selected is {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Selected is {0}: its weighted inputs add up to {1}, with its bias {2} that is {3}, so it is at {4}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set all 784 weights to 0 (Delete).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set every weight and bias as it was when the minute began.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set its bias so that it is stuck on the wrong side: see what is left of its wish. Undo brings it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings and what came of them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several paths</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shape</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shaped like a bowl: every local minimum is as low as any. It is the only one if the bowl is curved everywhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share answered and share right against the threshold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of the test set answered rightly, 0 to 1, as measured last</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of the training set answered rightly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of the {0} answered right, and at which step if that is not the present one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share the step among the five largest components: drag up or down, or use the arrow keys.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shatter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shift</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shift   Alt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shift + Page Down: on by a layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shift + Page Up: back by one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shift + drag: pan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shift down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shift left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shift right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shift the whole drawing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shift up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shift+PgDn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all chapters and steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all mistakes again, the surest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all of the run again: double click or Home. In the plot the wheel or a dragged box zooms, beside the left axis the wheel zooms up and down; dragging with Shift or the middle button pans.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show large</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show minus the gradient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show minus the gradient on the compass.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show or hide this curve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the direction in which the height falls most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the entries in the frozen order of the parameters, W1 row by row, b1, W2, ..., or the largest component of the gradient first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the images that got this answer only, or -1 for all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the images that the network answers wrongly, rightly, or both</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the images with this label only, or -1 for all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the line of numpy that computes this layer, and how far its result is from the engine's.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the moment whose text was copied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the network as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the network's answer, or one made by hand to see what it would cost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the network's own outputs again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the picked run thin and quiet beside this one: in the gallery, the diagram and the plot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the present</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the product without a guess, for every weight from now on; or cover it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the same weights with their places exchanged, to compare what came out with chance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the slope</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the true arrows under those that were guessed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show what is selected as a formula, in numbers and in numpy, in one line under the panes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show what the tiles and their product come to; switch it off to work it out first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show −∇C</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows the workspace {tip}: panes that belong together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shuffle and begin again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shuffle the pixels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shuffled digit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shuffled, sorted, only 2s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sigmoid with cross-entropy: the slope a(1 − a) cancels, and δ = a − y is left, however flat.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size of the batch compared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skip the prediction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slid apart: {called}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slide the pieces back to where they were</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slip: {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slopes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slopes along a path are multiplied, paths that meet are added.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Small picture, {state}: press to see it large</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Small steps from here lead to no round dip, so there is no rate to name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smooth over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>So MNIST's digits were made: in a box of 20 by 20, centre of mass in the middle.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>So far {0} of {1} components found are exactly 0 ({2})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>So it is sure of some pictures of nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>So large a cut takes a while: press Compute anew to make it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>So this is not the bottom.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Softmax</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Softmax of the weighted sums</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Softmax regression</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Softmax with cross-entropy: there is no separate factor f′, because slope and cost together make δ = a − y.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Softmax with squared cost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Softmax's slope and the logarithm's cancel: no f′ is left over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Softmax: every output depends on every z, so there is no single f′; δ gathers all g = 2(a − y).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Solo and mute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Solo: only {0} is heard, and others that are soloed (S)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Solve f′ = 0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some of these numbers are no numbers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some outputs are not numbers: the network has exploded. Go back (,) or reset (R).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some wishes are not numbers: the network has exploded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something was picked; kind is neuron, weight, bias, example or none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something was undone; kind is picture, edit, pins, setting, run or kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Space</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sparse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spend the step by hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spend the step in directions drawn at random, each on a copy; press again to cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spent by hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spoil</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stamp a part, or begin with a digit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stamp a part: {name}; up to {most} at a time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stamp a shape on the chosen tile: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stamp the picture that is on the network as one part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start afresh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start again at the proposed rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start again from other random weights; can be undone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start again from the same weights; Shift+R brings the run back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start again with shorter steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start again with tanh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start from random weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start from scaled weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start from three seeds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start the minute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start with an empty pad (Delete)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start with cross-entropy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start, then turn the knobs above.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steepest found: {best}° ({most}); minus the gradient points to {down}°, of length {part} in this plane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step by slope</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step by slope beside it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step one epoch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step one mini-batch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step the forward pass: light the diagram's columns one layer at a time, from the inputs on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step {0} dealt {1} examples from the shuffled deck; most often {2}, {3} times.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step {0}: w = {1}, f = {2}, slope {3} {4}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step {step}, at {place}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steps a second over the last second</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steps of fixed size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steps of one mini-batch were asked for, n at once (key . or the button)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steps of this run so far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steps too long</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steps too short</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Still at the first step: {who}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop comparing; what is folded stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped by hand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped. Look again takes the steps on a copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopwatch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stream them past</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strictly: batch = all examples before a step, mini-batch = some of them, stochastic = a single one.
Mostly: “batch” and “batch size” mean a mini-batch, and “SGD”, stochastic gradient descent, goes by mini-batches.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stride</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strongest 1 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strongest now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strongest response first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strongest tenth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subtract</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sum of all outputs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sum of all pixels as drawn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sum the deck</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sum, mean and half-sum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sums and cost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Surest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Surface</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Surface of the cost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Swap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Swap black and white in every picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Swap black and white: the network has only seen white ink on black</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Swap low and high in every input</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Swap the rows and columns of W and see whether it still fits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sweep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tab</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table of desires</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take 20 steps along this line down each cost’s own slope, all with one rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take a step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take a step (.) to see what it pushed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take a tenth of what comes in from the weights: the neuron looks less for it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take all parts away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take all tiles back, and empty the column.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take all weights and biases off the table.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take any of all weights and biases, each as likely</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take any of all weights and biases, each as likely as the others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take any test example of another class as B</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take as many other examples, by chance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take back the last change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take back the last change of the picture, the network or a setting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take back the last change: of the picture, the network or a setting (Ctrl+Z)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take in a run that was exported, from a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take one step by the rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take one step of gradient descent on the next mini-batch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take one step of training and look into it (.)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take one step of training; the examples stay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take one whose gradient is exactly zero, another one at each press</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take step after step, or stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the arrows away that were guessed or tugged out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the backward pass one layer back, towards the input</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the bends between the layers out of a copy and fold that; the network itself is left alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the bends out of a copy of the network and fold that; the network itself is left alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the first example of each class again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the forward pass back by one layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the last example away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the last hidden layer away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the last layer of the backward pass off again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the last step once more, to the bit, to look into it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the neuron off the network and feed it by hand; the network stays as it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the next strongest weight, and a weak one that fits it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the numbers of the worked example back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the one with the largest derivative, then the next: for this example.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the one with the largest gradient, once the gradient is found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the parameters of each layer whose mean wish is largest now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the picked run away; undo brings it back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the picture on the network as B</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the ringed part away (Delete)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the shares given by hand back to nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the step along it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the steps on a copy once more, or stop taking them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the wave one layer back: its votes are sent on, and its rows are found (←)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the wave's last layer off again (→)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take this line away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take this pane out of the window, or put it back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take up the sweep that was not finished when the program ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken: training card {row}, label {label}. Its gradient says what each weight should do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taking 20 steps on a copy…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taking a step against the gradient, and again, and again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taking the steps of “{title}” again: {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Target practice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell from which learning rate it bounces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell where steps by slope begin to bounce: 2/f″.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ten digits are not “between 0 and 10”: they are 0, 1, … 9, and the output of 10 neurons is counted from 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ten images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ten largest terms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Terms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Terms added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Terms in the sum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Terms of a wide layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test cards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test cost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test cost and accuracy before and after an edit, both measured.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test example {row}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test images and their lamps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test images with lamps; the response over the place of the image; four digits to rank; what changes do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is argmax: all to the largest, and a slope of 0 for all the others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is one neuron: {0} weights and a bias. There are {1} of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is rounding: with so small a step the two costs hardly differ.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is the loop: forward, compare, push, share back, average; then one small step, and again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is the number as it is now: another width changes two layers' weights.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is the step: over so long a nudge the cost bends. Try a smaller one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is with a lie: the example is labelled {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is wrong: it is {label}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That one leads from {0} to {1}, into layer {2}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The (1) above it counts layers{0} and is not a power.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ({0}) above it counts layers{1} and is not a power: {2} to the power {0} would be {3}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The L2 pull that is set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The activation function of the hidden layers: sigmoid, relu, tanh, linear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The activation function of the outputs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The activation of neuron {0} in layer {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The activation over its z</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The algorithm: find the gradient, take a small step against it, do it again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer on the way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backward pass says {0}; {1} nudged by ±{2}, the cost itself says {3}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backward pass went a layer on (by 1) or back (by −1); reach layers are found now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bench: two inputs, three neurons, two outputs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bend between the sum and the activation. Without it all layers together would be a single matrix.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bend is flat here: nothing that comes from behind gets through.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bend is nearly flat here, so hardly anything of what comes from behind gets through.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bias b moves the threshold −b without touching a weight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bias moved for ten images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bias of a neuron</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bias of each added layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The brighter the sender, the more its weight counts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The chain rule on the smallest network there is, with a slider for everything in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The chain rule with many neurons to a layer: every path from a weight to the cost, and their sum.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The change of the cost as measured, and as the gradient times the nudge forecasts it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The chosen weight or bias; arrow keys and wheel: ±0.01, with Shift ±0.1, with Alt ±0.001</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The colours of the edges above: blue below zero, orange above, as strong as the weight is far from zero. The ends are round numbers that 99 of 100 weights stay below; what is beyond has full colour.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cost along a line through the network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cost along the line; dashed: the tangent, as steep as the gradient says. Point to read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cost along this parameter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cost as the parameter alone is moved, the tangent that its gradient says, the nudge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cost does not fall: so long a step goes beyond what the slope knows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cost is a function of the parameters; the training examples are fixed in it. There are not “various training sets”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cost is being measured along this cut…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cost is no number any more: choose a smaller rate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cost is rising</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cost is that of the first {k} {what}, at step {step}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cost of every mini-batch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cost of every mini-batch, and cost and accuracy on both sets, over the steps of the run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cost of one example: a square whose side is how far the last activation is from y.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cost of this run alone, or error rate, squared error and cross-entropy along the same line, below one another or as changes in one chart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cost of {0} is {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cost on the map: lowest and highest as measured, round numbers on the lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cost on the straight way to the twin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cost on the way, or the foot-prints on a map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cost or its gradient is no number: this network has blown up. Go back (,) or reset (R).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The curve that bends z into a. Drag, or press the arrow keys, to move z; the line touches it there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cut could not be made: {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The deck is not shuffled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The deck of the epoch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The derivative by the first weight in chains of 1 to 10 layers. Press one to make the chain so deep.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The derivative by the weight of each layer, first to last.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The derivative {0} = {1} promises ΔC = {2}; really ΔC = {3}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The desk where the neurons of a layer vote on each neuron before it; the sum of the votes is its wish.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The diagram is closed to one function: {0}, {1}, {2}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The dial: the next {size} cards against {n} examples, {moment}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The drawing was changed; moves of one stroke share a gesture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The dreamt picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The dreamt picture; click a pixel to pick it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The edges are not drawn.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The edges show the push of the gradient found, green upwards and purple downwards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The edges show the push of the last step, green upwards and purple downwards.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The edges show the weights, orange above zero and blue below.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The edges will show the gradient once it is found. {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The edges will show the push of the next step.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The example with the framed inputs changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The example with the most influential inputs changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The examples are not loaded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The examples are not loaded: there are no cards to ask.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The examples are not loaded: there is no step to open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The examples are still being read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The examples do not fit this network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The examples of one step: {batch} now. Their mean gradient stands for that of all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The examples that are learned from: {train}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The examples x:y that are averaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The factor before the gradient: how long a step is. Now {rate}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The factors and their product</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The film of this weight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first column of the window on a wide matrix.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first index, j = {0}, is where it arrives, in layer {1}; the second, k = {2}, where it comes from, in layer {3}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first of the five test images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first of the list is enough to change the answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first weight feels {0} of what the last one feels.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first {k} of the list change the answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The font %s could not be loaded, so text may look uneven. Install the program anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The forecast needs the gradient. {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The formula of what is picked or pointed at: in symbols, in this network's numbers, and in numpy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The formula of {0}: {1} {2}. In numpy: {3}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The forward pass has come to layer {0}; what is after it is not computed yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The function could not be written to {name}: {reason}. Choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The function that bends the number line: the network's own, or another one only to look at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The function that squeezes every number between 0 and 1; at 0 it is one half, and its slope there, a quarter, is its greatest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The further the output is off, the more the cost gains by moving it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ghost in the place of the network, as long as it is held down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The gradient beside them is not found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The gradient has components that are not numbers: go back (,) or reset (R).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The gradient is found for {0} of {1} layers: go on to the first one, or find all of it (G).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The gradient is found from place {0} on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The gradient is not found yet: press G, or Find the gradient.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The gradient is zero here, so it is no direction: take another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The gradient of any weight as the product of its factors, checked by a nudge.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The gradient of this network has no direction.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The gradient of {0} has components that are not numbers: this network has blown up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The gradient of {0} is zero: there is no way down from here that it could tell.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The gradient says {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The gradient was found, all layers of it (key G)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The gradient: six derivatives in the engine's order. Press one to put it together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The gradients of the batches, tip to tail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ground is level here: no direction is the steepest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The hidden layers are behind a curtain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The images it is examined on, which it never learns from, or those it learns from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The images, or what is taken for what; a wide pane shows both</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The input of the network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The input that is picked, fed by hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The inputs are {source}: {values}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The inputs reach the network as they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The inputs, parameters and targets of the bench in their order; empty for the worked example</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The kept run “{name}” has the very weights of this network: there is no direction towards it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The kept run “{name}” is a network of {there} and this one of {here}, or their activations differ: only networks of the same kind lie in the same space. Choose another run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The largest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The largest number such events told</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The largest output</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last factor is a sum over paths: press its tile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last network you rolled got {= test_accuracy : %} right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last row of that set is {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last step from its examples to the new cost, or its five parts to be put in order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last step went by unseen: Open the last step takes it once more, to the bit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last ten edges count.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The layer after it changes too: each of its neurons sees another number of neurons.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The layer as an equation of arrays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The layer in arrays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The layer that the weight leads into, the first after the input is 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The layer that the weight leads into: the first after the input is 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The layer with nothing coming in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The layer with nothing coming in, a = {0}(b). This one: {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The learning rate in force, which a schedule lowers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The learning rate of both copies: how large their steps are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The learning rate of the steps that are tried on a copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The learning rate that is set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The learning rate that softmax regression begins with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The length guessed for each output's arrow, in order.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The length of the gradient found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The line of numpy that computes what is shown, and its check.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lists cannot be read as a sweep.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lowest dip is {0}: {1} got it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The map could not be made: {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The map from above, or as a surface in space that can be turned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The map is made when all have arrived…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The map is made when all have taken their steps…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The map of so large a network takes a while: press Compute anew to make it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mean cost of these examples</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mean of the costs of all {n} test examples is {whole}: that is C, the cost of this network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mean of the last costs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mean of {0} cards is their −∇C. In each row the cards agree.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mean of {0} cards is their −∇C. In {1} of {2} rows cards disagree</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The means of all {0} parameters are −∇C, of length {1}; {2} of them are exactly 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mixture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The moment at which the walkers are compared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The momentum that is set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The most influential inputs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The naive way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The natural logarithm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The network answers every test example rightly: there is no wrong one to show.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The network answers {digit}, with an output of {best}; next is {other} with {second}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The network answers {name}: its output {value} is {side} a half.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The network calls this picture {wanted}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The network could not be saved to {name}: {reason}. Choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The network does not take this picture: choose another example in the pad.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The network has another picture; whatever you do to the board puts it there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The network has exploded: its numbers are no numbers. Go back (,) or reset (R).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The network has gone on: these answers are a step or more behind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The network has no eyes. What you draw on [the pad](pane:pad) reaches it as a list of {= neurons(0)} numbers, one for each pixel: 0 is black, 1 is white.

The list is made row by row. Rows and columns are counted from 0, and a row is 28 pixels long. So [pixel 0](neuron:0,0) is the corner at the top left, and [pixel 28](neuron:0,28) lies just below it.

Point at the pad: the place under the mouse is told, and its neuron is lit in [the diagram](pane:diagram).
</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The network has no output for what this example is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The network has no output for what this example is. Click the answer it should give.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The network has no output for what this example is: choose an answer that it has.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The network has not been asked about the training set yet. Press Find answers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The network has this board before it, exactly as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The network is at its start: there is no direction towards it. Let it train a little.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The network is being asked …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The network is undecided between {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The network is undecided: {n} outputs are about as strong as the strongest, {best}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The network keeps silent unless its strongest output is at least this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The network of step {step}: cost {own}. Laid into the plane: {laid}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The network of the kept run “{name}” could not be read: choose another run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The network of the kept run “{name}” is being read…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The network receives the drawing {scaled} and {moved}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The network says nothing yet: all outputs are small and about the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The network sees no 28 × 28 picture: the bare neuron</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The network still calls it {best}: the walk is on flat ground. Another start may find a way down.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The network takes other inputs than this picture has.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The network takes {0} inputs, and what is on it has {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The network {0} has {1} weights.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The network's</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The network's answers to the whole test set, kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The network's numbers are no numbers: there is no way down.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The network's own cost along directions through where it stands: a cut through the landscape.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The neuron of the first layer seen large, or -1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The neuron that a picked weight comes from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The neuron that is looked at: select another one anywhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The neuron that receives</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The neuron, or input, that sends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The neuron, or pixel, that sends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The next, shuffled anew</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The nudge is lost in round-off: {0} does not move at all, and 0/0 is no ratio.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The nudge of every weight into the neuron, for this card and the one before: click a cell to select it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number of examples at which the walkers are compared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number of the input whose weight is to be turned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number of the largest output</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number that a neuron says, after its function: between 0 and 1 for a sigmoid, between −1 and 1 for tanh, 0 or more for a ReLU.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number that is picked; drag its sign sideways, or type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number that the random start comes from: the same seed gives the same bits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number the random start came from: the same seed gives the same weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number typed as the answer of that key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The numbers here are no numbers: the network has exploded. Go back (,) or reset (R).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The one class that is listened to; empty for all of them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The order follows from seed {seed} and the epoch’s number alone: same seed, same deck.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The other settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The output chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The output from which on an answer counts as sure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The output that is strongest; with less than 0.1 between the first two, the network is called undecided.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The output that the picture is to raise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The outputs are no numbers, so nothing pushes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The outputs are not numbers, so there is no answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The outputs are {values}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The outputs for the changed picture; the marks show what they were</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The outputs for the dreamt picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The outputs that were tugged and left their wish behind.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pad holds something else than this network takes, so nothing can be put on it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pad is empty: nothing drawn.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The parameter, the product that was typed for it, and whether it was right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The parameters went from {0} to {1}. Find the gradient again: it is another one here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The parts put in order so far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture could not be written to {name}: choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture is your drawing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture is {source}; images are counted from 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture on the network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture on the network, to draw or to load, with what the network receives and the answer it gives.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture on the network; the arrow keys shift it, + and − scale it, [ and ] turn it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture that the dream begins from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture was made for a try: the network receives it as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture was said to be something; no answer is told if it is its label again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture with the framed pixels changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pictures show {0} of the network {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The planned length of the run: over so many epochs the cosine schedule lets the rate fall to 0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The points leave their line by up to {0} of the largest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The prediction: a number or the words of a choice; none if skipped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The present settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The present state in words, also copied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The product and its checks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The product of the factors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program sums: C of one example is Σ (a − y)². The direction is the same in all three.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The promise of {0} does not even hold at {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The promise of {0} holds, within a tenth, up to {1} and perhaps beyond.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The promise of {0} holds, within a tenth, up to {1}; at {2} it is {3}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The push on every input</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pushes are shared back through the weights, layer by layer: for example {0}, Σ|push| is {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The race broke off: {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The random weights before the first step: wide as 1 over the root of the inputs (scaled), as 1 (normal), wider for ReLU (he), or all 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ratio for nudges from 1 to 1e−10</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The run log could not be written to {name}: {reason}. Choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The run that a reset or a new network put away was brought back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The run was begun again from the same weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The running sum. Drag the flag, or press the arrow keys, to move the threshold: that is −b.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same gradient in three conventions: other lengths, one direction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same seed gives the same start values.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same weight where this run started</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same {0} examples now cost {1} on average, before {2}: {3}. The slope foretold {4}. {5} got better.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same Δ on three levers. z moves by 1 Δ for the bias, a = {0} Δ for the weight, w = {1} Δ for the activation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same, pixels shuffled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same, with weights of −0.5 in the two rows above and below it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The scene could not be saved to {name}: {reason}. Choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The scene “{title}”. {notes} Ctrl+Z takes it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The score counts the last ten.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The second largest output</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The seed of the start values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sender matters to the receiver as much as at the start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The set it learns from: mnist, moons, sensors, words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The set that examples come from: the network learns from one, never sees the other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The shapes of the matrix and of the column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The share of examples answered rightly. The cost can fall while it stands, and the other way round.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The shuffled deck of examples: which were dealt, which come next, and what shuffling is for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sizes of the layers, such as 784-16-16-10</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The slope is 0 at {0} places: {1} dips, {2} tops. Which one is the answer? Click it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The slope is 0 nowhere in sight, or for a whole stretch.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The slope is as good as 0, and it rises on both sides: a dip, after {0} steps.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The slope of both lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The slope of the weighted sum by a weight is the activation that the weight multiplies. It is one factor, not the slope of the cost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The slope σ′(z) of each layer, each a factor of the first layer's derivative: never above a quarter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The small network. Press a part to see what its label means; the arrow keys go on to the next.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The smallest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sorted deck taught worse: at the end of each epoch come many examples of one class only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The square root</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The step along the gradient found was taken (Shift+G)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The steps could not be taken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The strong weight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The strongest component is that of {0}, which {1}, push {2}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The strongest output that an answer must have to be given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sum of image × weights over all 784 pixels.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sums are no numbers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The surest nine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The switch of a pane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The temperature: softmax(z / T) shares out evenly when hot and gives all to the largest when cold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The terms that matter most. Point at one to light its weight, click to pick it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The test images are not loaded yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The test images do not fit a network of {0} inputs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The test set as the network answers it: what it takes for what, and its mistakes, the surest first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The test set is being answered…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The three factors and their product</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The three factors appear here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The three levers on one neuron's sum: weights, bias, and the activations before it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The tile that did not fit last, and why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The tiny amount by which each lever is moved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The training examples in the shuffled order of an epoch, dealt in mini-batches.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The twin is the network itself: it has no hidden neurons in another order. Try another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The upper line is z, the lower one a: see which z are pressed together. Drag to move z.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The value a neuron is held at by hand, none if it is free</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The walk adds the terms in the order of the inputs, or the largest |w·a| first; the list is always the largest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The wanted output, move by move</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The wave has not been in layer {0} yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The wave has not come to layer {0}: go on, or press G for all of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The wave has not come to these layers yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The way does not climb here: nothing seen on it forbids a bowl.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The way of the training through the space of all parameters, in its two main directions, with the real cost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The way of training, seen from its two main directions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The weak weight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The weight into neuron j of a layer from neuron k before it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The weight of each added layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The weight that the brush paints</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The weights are locked: set them free in the record below.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The weights now, less the weights this run began with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The weights of every layer as pictures: one tile is one neuron, one pixel of it the weight from one input.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The weights of the first layer, and the answers to the picture on the pad</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The weights, their change since the start, minus the gradient of the last mini-batch or minus the one that was found, or what each pixel now adds. W goes on to the next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The whole gradient is {length} long.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The whole network for this picture: lamps are activations, lines are weights, orange above zero and blue below.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The whole row comes to {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The winner changes: {places}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The winner differs: {who} {timed}, {other} {counted}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The winner stays {winner} all the way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The wishes of an activation come from a sum over the neurons after it; the mean over examples gives the step of the parameters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The z that is looked at once it was let go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The z to look at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The {0} inputs have no biases: nothing is computed there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Their costs differ too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Their sum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Then its three factors stand here, and their product.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no digits here to rank.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no digits of 28 by 28 here to count over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no examples for the {n} inputs of this network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no examples that this network takes, so there is no cost to measure.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no test examples that this network takes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no test images to ask.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no training examples that this network takes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is another network now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is another network now: walk anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no angle yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no direction to draw.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no hidden layer to share the pushes with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no map: nobody arrived.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no next mini-batch.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These start values are the same for every seed, so there is one start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These two directions hold {both} of the path's spread ({first} + {second}); {n} in all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These votes are no numbers any more: the network has exploded. Go back (,) or reset (R).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These wishes are not sent back yet.
Press ← and they vote on {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These {0} of {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These {n} inputs are no picture of 28 by 28, so no parts can be stamped on them. </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These {n} inputs are no picture, so their weights make none. The view Images works here too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They agree on the direction, not on how much.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They came nearer to one another, but not to one place: {share} of the first distance is left.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They disagree: {0} would have {2} larger, {1} smaller; the mean settles it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They do as soon as the learning rate is larger than 2 divided by the curvature near the dip.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They ended in different places, at least {times} times as far apart as they began.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thinner brush</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This cost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This epoch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This example</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This has no value anywhere in sight.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is flat: the slope is 0 everywhere, and no step goes anywhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is the line through step {step}; the network of now is {along} along it and {beside} beside it. Compute anew cuts through the network of now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is the past</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is where the network was loaded. S takes new start values, Ctrl+N makes another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This network bends between its layers ({0}), so they do not fold into one. Without the bends they would: try it on a copy, and see how far the outputs then are from the real ones.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This network cannot take {0}: it has other inputs or too few outputs, or the set has no such row.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This network has no hidden layer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This network is one {0}×{1} matrix already: there is nothing to fold.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This network sees no picture of 28 by 28: paint on the bare neuron.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This network’s own outputs are {output}: this is what softmax would make of its sums.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Those are the biases. Each neuron also has {0} weights.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Those are the weights alone: {0} biases are missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Those are the weights. Each of the {0} neurons has a bias too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Three costs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Three costs along one line, in one chart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Three levers and what they move</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Three nested functions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Three runs from three starts, or a network’s twin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Three starts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Through many flat layers the gradient shrinks at each of them, and the first layers hardly learn.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tick this tile if an earlier product has needed it already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ticked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ticked: {0} right, {1} wrong; {2} tiles were met before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tile opened large</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tiles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time of one step by the size of its batch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time steps on a copy of the network with batches of several sizes; press again to cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time the steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Timeline of the run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Times of this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Times the learning rate {0}: the step has the length {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Times the slope a(1 − a) only a − y is left: {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To a wanted answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To be active only above a sum of 10, 10 is taken from the sum, not the sum from 10: sum − 10, so b = −10.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To find each shared part once, from right to left, is backpropagation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To the largest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To the runner-up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Told</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too large a nudge bends away, too small a one drowns in round-off: click a dot to take it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Torn between two</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Towards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Towards the run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Towards which kept run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Toys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Train</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Train both</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Train copies from three seeds, beside the present network; press again to cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Train cost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Train every combination; what was done of it before is not done again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Train on the first so many examples of the training set, apart by commas; empty for all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Train right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Train to the end of this epoch: until every example has been seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Train two copies of a fresh network, one from a sorted deck; press again to cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Train with rate {rate}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Train, or stop after the step under way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trainer: drop a card here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training and test cards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training cards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training example {row}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training example {row}, {what}. Double click puts it on the network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training examples measured</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training goes on from each edit and moves it: effects are measured when it is paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training is at step {now} by now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training moved the network, so the minute ended there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training ran beside and slowed all of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training to the end of the epoch was asked for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training was paused by hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training was started</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tree</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tree of dependencies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tried</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>True and random labels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try the bias on ten other training images.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tug</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turn W</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turn every knob back to where it does nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turn it to where the cost falls most.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turn it to where the height falls most.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turn it, and see what happens.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turned over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Twin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Twins</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two classes can share one output; more classes need one each</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two needles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two piles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a formula of {0}: + − * / ^ ( ), sin cos exp log sqrt abs tanh, pi, e. Return takes it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a number; Return takes it, Esc leaves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a place from 0 on, such as 12615, or a name such as w2[3,7], b2[3] or W3, and press Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a row such as 12, or t12 of the test set.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a word; Up and Down choose among what is found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type another name for the picked run (F2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type how many percent of the components will be exactly zero, before the gradient is found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type one number, for instance 0.25 or 0,25.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the number and press Return: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the number of an example, counted from 0; Return loads it, Esc leaves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the number of an example; the first one is 0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the row of a training example, or t12 for row 12 of the test set, and press Return.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Under the pointer, at ({x}, {y}): about {near}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unfold what this activation is computed from (+).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Uniform</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlock every control</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unplug</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unplugged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unplugged: fed by hand. The network is untouched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unshuffled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unsure first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Up to {n} points of a curve are kept: here each is the mean of {each} mini-batches.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Up to {n} points of a curve are kept; of longer runs they are means.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the rate of this convention</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value of an input</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Values for which the last two activations are 0.48 and 0.66.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Values in neurons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Values now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Variable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version, licences and credits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>W</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>W as it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>W has {0} rows and {1} columns.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>W has {0} rows of {1} numbers, and the column has {1}: each weight meets the activation at its own place. {0} sums come out, one for each neuron of layer {2}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>W is square, {0}×{0}, so the shapes fit and nothing complains. But row j now holds the weights that go out of neuron j, not those into it: the {0} sums are others, by up to {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>W is {0}×{1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>W is {0}×{1}; pinned: {2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>W of layer l has n_l rows and n_l−1 columns, and the result has n_l entries; n and k should not be used for two things.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>W turned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Walk to the twin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Walk: in order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Walkers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Walkers worth comparing: sets the table below in one click</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Want 0 instead of 1, or 1 instead of 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wanted by hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wavy curve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weight and correlation moved opposite ways: other weights decide too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weight and correlation moved the same way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weight decay of softmax regression: without it, the floor of its bowl is flat or nearly flat in many directions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weight decay {decay}: its part is in the cost drawn.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weight {j}, {k} of layer {layer}: from sender {k} of layer {before} to receiver {j} of layer {layer}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weights and bias of the bare neuron as base64 of little-endian float32; empty for the bar, with a bias of −10</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weights and bias of the neuron</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weights and biases are counted in whole numbers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weights and biases from a normal distribution of spread 1: with many inputs the sums are large, and sigmoids begin where they are flat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weights and biases in all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weights from a normal distribution whose spread is 1/√n for n inputs of a neuron: its weighted sum is about as large however many inputs it has. Biases begin at 0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weights of +1 where the bar is, 0 elsewhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weights of spread √(2/n), after Kaiming He: made for ReLU, which lets only half of its sums through. Biases begin at 0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weights of the kept run “{name}” are no numbers: choose another run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weights of this network are no numbers any more. Go back to an earlier step, or begin anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weights of this network are no numbers any more: begin from its first weights.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weights or biases set by hand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weights or biases were set by hand; kind, layer, j, k and value are told if it was one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weights pulled to zero</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weights to be painted like a picture, so that a neuron looks for what you want it to see.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weights to choose from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weights, change since the start, negative gradient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weights: open the neuron</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What a neuron answers most strongly to, beside what you might have expected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What an example is, as people have said.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What an expression was when the step began</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What both have the same of at any moment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What came of each setting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What came out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What comes in is exactly 0, so the derivative is 0: for this example the weight does not matter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What comes in, times its weight, is what it adds. Click an input to pick its weight.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What depends on what: press + to unfold what an activation is computed from, and − to fold it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What each change did</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What each example wishes for {0}: {1} want it up, {2} down. Their mean, {3}, is its component of −∇C.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What each input would have to be otherwise. Learning cannot change inputs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What each line, colour and mark here stands for, with its present number where it has one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What each move did to the first 200 test images: which of them wins, and how many fire.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What each of many examples asks of the same parameters, and the mean that becomes the step.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What each path contributes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What each pixel now adds, orange, or takes away, blue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What each pixel would have to be otherwise. Learning cannot change pixels, only weights and biases.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What each way to spend the step does to the cost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What each {input} would gain for the runner-up {name}; {ways}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What every input is multiplied by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What every pane shows of the step that is open: the network after it, before it, or, in the diagram and the weight gallery, the difference it made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What every pixel is multiplied by; 0.5 is half as bright</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What every walker has the same of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What full colour means. Strongest 1 %: the strongest hundredth of each layer, as in the network diagram; one for all layers: the same for every layer; to the largest: the largest weight of each layer; own scales: each tile by its own largest value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What full colour means: each layer its own strongest hundredth, or one scale for all, so that equal colours are equal numbers; sorted by size there is always one for all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What full colour means: the strongest hundredth of each layer, or one scale for all layers, so that equal colours are equal weights everywhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happened: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happens in this part of the step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is behind?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is below 0 becomes 0, the rest stays as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is cut in pieces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is found points uphill. The minus comes in with the step: θ − rate · ∇C.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is held</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is left is its wish.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is picked: neuron, weight, bias, example or none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is shown of each training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is shown of the parts: what each first-layer neuron says to them, what digit each would be called, or a part cut in short pieces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is shown, in words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is shown: the deck of an epoch and how it is dealt, a deck that nobody shuffled, how true the gradient of a batch is, the sum of a deck's gradients, or how long a step takes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is the name of {0}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is the product?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is this?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is tried on the network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it did to the test set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it is dealt: all examples, shuffled anew each epoch or sorted by class; those of one class only; or all with their labels mixed up at random. The cost measured is always that of the true labels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it is said to be, else its label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it is; none for a drawing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it learned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it means</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it would answer after such steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What kind of noise Add noise makes, and how much of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What kind of noise is added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What moving each input to the end of its range would gain if the slope stayed; click picks it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What of a wish gets through the activation function; where that is flat, hardly anything.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What one example costs: for each output the square of its difference from what it should be.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What one neuron asks of a neuron before it. All votes together are that neuron's wish.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What random nudges do to the cost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What should this be? Choose an answer, and there is a cost to find the gradient of.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What should this be? Choose an answer, and there is a cost to lower.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What should this be? Click an answer in the column “wanted”, and every output has a wish.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the colour of an edge is: its weight, how the last step wanted it changed, or how the gradient that was found wants it changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the cost function is looked at for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the cost is drawn against</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the curves are drawn against: epochs are fair to other batch sizes, steps count changes of the weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the first such event tells</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the hidden layers make of an image, part by part.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the inputs would be changed for: the second best answer, or the one that is wanted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the last activation should be, usually 0 or 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the last step promised and what it did</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the last such event tells under a key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the left button does; the right one always erases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the marks of the map mean</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the network at this point of the way says to the picture on the pad; dotted: what is right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the network is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the network learns from: it fixes how many inputs there are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the network says to the dream</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the network says to the picture: hollow before, full now, and the number now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the network says to what it never saw: noise, shifts, mixtures, pictures made to please one output.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the neuron looks at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the neuron says to each sum. Drag the flag: the bias slides the curve, no weight changes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the noise is called</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the outputs are compared with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the outputs cost, end to end; marks tell what some other answers would cost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the outputs should be for an example: 1 at its label, 0 elsewhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the outputs would be, apart by semicolons; empty while they are the network's own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the run is to be called; empty, it is called by its settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the scene that is shown is about</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the second training has in the place of the present value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was found is no number: there is nothing to compare.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was undone was done again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you expect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you put down as what the neurons might look for, kept with the other switches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you turn or pin is listed here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wheel: one row on; Page Down: a page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wheel: one row on; over a matrix, along it. Page Up and Page Down: a page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When the layer changes, let its neurons leave their column and become entries of a vector.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where both begin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where it is held</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where only two rows fit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where softmax is surely wrong its slope is nearly 0, and the squared cost has to pass it: the worst mistakes teach least. With cross-entropy that slope cancels.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the algorithm stands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the axis of the accuracies begins: higher shows the last few percent better.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the balls are let go, apart by semicolons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the blindfold walk has been</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the compass points, degrees</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the compass points, in degrees from the first direction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the cost stays for a while: here {level}, what it costs to tell every image only how often each class comes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the factor comes from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the first ball is now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the hand and the network put the neuron on its curve.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the picture is from: train, test, drawn or made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the walk on the surface starts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether a and b differ by no more than within</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether a batch is compared with the first 4 000 training examples, or with all of them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether a network answers noise surely differs from one to the next: see Limits, where it is measured for this one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether a text has a piece in it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether an example is said to be what it is not</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether every parameter is nudged, or only some drawn at random, because all would take too long</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether gradients are found at the network shown, or at the fresh one that this run began with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether it happened at all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether it trains now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether its rate falls to nothing along half a cosine during the race, or stays the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether low ≤ a ≤ high</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether nothing is drawn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether the cost is one bowl or has many dips, shown by walking down from many starts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether the gradient is found, all layers of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether the largest output leads by a margin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether the learning rate falls to nothing during the race, or stays the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether the map shows the deck being dealt or the next one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether the prediction was skipped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether the squares of the outputs are summed, averaged or halved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether the test set was measured at exactly this step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which bar of the histogram shows its examples; −1 for none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which colour is which number: the two ends are the numbers beneath them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which curve to walk on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which curves of the runs are drawn over one another</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which derivative is put together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which edge the drill asks for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which edge was clicked; empty while the question is open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which entries of the gradient column are filled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which example of the mini-batch is looked at, from 0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which factor is explained below the tiles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which flat point was chosen as the lowest; −1: none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which kept run the cut leads towards, by its number; −1 for the first of the same shape</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which kept run the cut leads towards; keep runs in the Runs pane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which label is explained</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which layer gets another width.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which layer's arrays are shown; 0 follows what is selected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which move of the backward pass lies on the desk, from the outputs; 0 is the one that the wave made last</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which neuron of the first layer is painted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which number of a neuron is compared: the bare sum of weights times pixels, with its bias, or the activation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which of the four is {0}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which of the large ones is next, the largest first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which of the last ten edges were found: 1 or 0 each</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which of the lists goes from left to right in the picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which of the lists goes upwards in the picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which of the three experiments is shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which of the two races is shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which of the two stands below what you expect where there is no room for both</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which of these could a network learn by? Let each descend along this line by its own slope.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which output should be 1 while the outputs are set by hand; −1 for what the picture should be</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which pair: the strong weight is the strongest, the next, ...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which parameter the mean cost is differentiated by.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which part of the bench is picked: its letter, layer and indices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which part of the step is looked at, from 0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which part the keys move</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which parts lie where, kept with the other switches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which pictures of nothing the network is asked about</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which question of the name drill is asked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which set the examples come from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which set's first examples the cost is the mean of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which set's first examples the cost of the map is the mean of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which side is downhill? Step with ← and →, or with Step.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which side of the neuron is looked at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which surface to walk on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which ten training images the bias is tried on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which throw of the dice was last</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which tiles are in place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which tiles are ticked as met before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which variable is nudged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which view of the picture is the large one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which way through the space of all weights and biases the cost is cut</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which ways the pieces go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which weights are shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which z or a is held at a value, whatever comes before it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who is soloed (S) and muted (M) on the desk, as layer.neuron: S3.2 M3.0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who walks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whole</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whole runs (*{whole});;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whole runs (*{whole});;Run logs (*{log});;Networks (*{network})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whole set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whole: {a}; {d} pixels apart: {b}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whose cost is measured: that of the example on the network, or the mean of the first training examples</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whose cost the gradient is found of: the image on the network, the mini-batch that the next step will take, or the whole training set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wider brush</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wider or narrower brush</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wiggle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wished changes against weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wishes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With cross-entropy the push is y − a in full: no slope of the bend stands between wish and push, so no output gets stuck.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With every input at 0 only the biases speak: which neurons tend to be on, which off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With fewer than two parts there is nothing to add up: stamp another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With how many digits the cost is computed: 16, or 7 as in training, where round-off shows earlier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With indices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With nothing coming in: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With steps of a fixed length and mini-batches it hovers about it and does not arrive; the size of the gradient tells how near it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With the mean over {outputs} outputs cost and gradient would be {outputs} times smaller, and the learning rate as many times larger.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With the one pin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With the rate of {way} rescaled the step is the same, so the program’s rate {rate} stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With the rate {rate} for all:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With the {0} pins</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With this half alone C is {half}, with all {whole}: the same weights, other data.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With {pixels} changed the answer stays {after}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With {pixels} changed the answer turns from {before} to {after}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Within 2 % counts as right; comma or point, powers of ten as 1.2e-5.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without a target there is no cost. What should this be?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without a target there is no cost. What should this be? Say so in the pad.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without its sign</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without the bends the outputs are off by up to {0}, over {1} inputs. Same answer: {2}. Right: the network {3} of {1} test images, the folded copy {4}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without the bends the outputs are off by up to {0}. Same answer: {2}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words and common slips</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words first, then common slips put right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Workspaces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Worse since your edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a selected neuron as its activation a, as its weighted sum z, or as its whole layer at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write down the start, the settings and every edit, from which the run can be done again bit for bit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write each neuron's activation into it, where there is room.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write each pixel's value, in hundredths, where the pixels are large enough</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the network as a short Python function that needs only numpy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the picked run to a file: whole, its log to be done again, or its network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write true or false.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written as {name}: f(x) in it gives the same {n} numbers, with numpy alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written as {name}: gradient descent, {n} steps. python3 -m nncore replay does them again, to the bit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written as {name}: python3 -m nncore replay does it again, to the bit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written as {name}: settings, curves, networks and log.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written as {name}: the network. File, Open takes it in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written digits, 28 by 28 pixels: which is it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wᵀ is {0}×{1}: rows of {1}. The column has {0}. Each row wants {1} partners, one for each of its numbers, and finds {0}: the product does not exist. numpy says: {2}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yet they cost about the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You guess {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You guessed {0}, it is {1}: {2} points off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You predicted: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You see the ghost. {ghost}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You skipped the prediction.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your last network could not be kept in {file}: {reason}. File &gt; Save network asks where.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your network of step {step} is back; its cost curve begins anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zero gradient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a ({f}) adds up here too, to within {d}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a ({f}): off the sum by up to {d} (neuron {j}): it does not add up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a is no number here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a little</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a lot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a moves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a new drawing; undo brings the example back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a number such as 0.3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a of {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a picture made for a try</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a scale for each layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a step on the whole set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a step on this example</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a step or more behind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a {digit}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a_k</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about 1 in {k}, as by guessing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about {a}.{b}·10^{power}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>above</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>above ½: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>above ½: {yes}, else: {no}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>above, {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>accuracy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>accuracy, test set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>accuracy, training set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>activation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>activation a</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>activation a it carries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>activation a{0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>activation {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>activation(layer, j)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>activations a of layer {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>active together: correlation of a_k and a_j</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>adds w·a</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>adds {0} = {1} × {2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>after, examples</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>after, s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>after; | before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all 0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all a step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all layers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all outputs 0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all paths agree in sign</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all signs with one size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all signs, one size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all six</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all terms  {0} = z − b = {1} − ({2})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all there are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all tiles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all tiles of layer 1, to the largest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all tiles of layer 1; {0} lie beyond</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all white</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all wish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all {0} training examples</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all {n} a step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all ½</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>always {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an output has no layer after it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an {digit}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>angle of the mean so far to the full gradient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>angle of the mean so far to the full gradient, °</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>angle to the full, °</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another at random</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another such</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>answer {name} · {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>answered right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>answered right, of {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>answered, of all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>apart, pixels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>arriving signals Σ w·a</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>arrow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>arrow of {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>arrows, tip to tail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as drawn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as in the set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as in the window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as j it receives: row {0} of W⁽{1}⁾</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as k it sends: column {0} of W⁽{1}⁾</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as large as it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at its last step, {step}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at its start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at its step {step} of {last}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at random</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at random, each neuron’s share as long as its weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at random, perpendicular to it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at row {0}, column {1}: pixel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at the start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a{0} of layer {1} reaches the cost along {2} paths, one through each j. Light them one by one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>back to the start of the contest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bar with a surround</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bare neuron</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bars of {q} from {low} to {high}, the same in all columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bars: the network, then the folded one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>batch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>batch (all)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>batch size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>batches added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>behind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>below that round-off takes over: at 1e−10 it is off by {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>best</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>best constant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>best constant answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>best of {0} random</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>between(a, low, high)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bias</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bias and weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bias b</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bias b + Δ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bias b{0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bias moved to {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bias of neuron {0}, layer {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bias {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bias {0} → {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bias {0}: {1}, added to {2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bias(layer, j)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bias: added to the sum, {0} now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>black 0 to white 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>black or white noise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>blank|(train|test) \d{1,5}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>blob</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>both</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>both moved, bias {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bounce at η</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>brightness</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>brush</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>brush {radius} pixels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by hand: up adds, down takes away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by slope</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by the last edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by the pins</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>called</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>centre and scale moves it back: switch it off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>change of each cost from here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>change of height</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>change of the cost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>change since the start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>change {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changed {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>choose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>choose a knob above</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>class 0–{n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cleared weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>column {0}: the {1} weights that go out from neuron {0} of layer {2}, activation {3}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>columns: the {0} neurons that send</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>compute the column at the right up to here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>computed from left to right; read from C leftwards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>connection strength</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>connection strength w</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>constant or cosine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>constant: the rate stays; cosine: it falls to 0 over the planned epochs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>contains(text, piece)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cosine with the full gradient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cosine {cosine} · batch of {size}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cost (by powers)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cost after them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cost before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cost of each example</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cost of each mini-batch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cost of the mini-batches, means</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cost of the mini-batches, means, by powers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cost of the probe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cost of what is learned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cost on the test set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cost on the training set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cost on the way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cost {0}   {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cost {0} (smoothed)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cost {0} (this mini-batch)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cost {c}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cost –</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cost, test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cost, test set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cost, train</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cost, training set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>count("edit", "kind", "bias")</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>covered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cross-entropy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>curve bends away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cut at the edge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dC/h, measured with the nudge h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dark inputs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dashed: side 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dashed: × |w|/4 for each added layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dealt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dealt in this epoch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dealt in this order, row by row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>deck</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>delta(layer, j)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>delta, {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>difference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>direction °</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>distance between two seeds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>distinct("seed", "seed")</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>disturbed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>double click: back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>double click: fit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>double click: large</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>drag in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>drag the handles below</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>e to the power of a</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>each by {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>each column shows the strongest of {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>each hidden neuron's push, added up from all that it sends to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>each layer has its own, as written over it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>each layer its own scale, full colour at its strongest 1 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>each row its own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>each row shows the strongest of {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>each tile has its own, ± its largest value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>each tile its own scale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>edges are off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>edit: {0}, {1} numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>edit: {0}: {1} → {2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>elsewhere: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ends at z − b = {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>enlarged {times} times</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>enlarged {times} times, which is the most it does</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>epoch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>epoch {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>epochs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>error rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>every input times</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>every output {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>every value is 0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>exactly 0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>exactly equal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>exactly that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>example {0}, {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>examples</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>examples a step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>examples by what they cost (bars by the root of their number)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>examples each</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>examples seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>excitation z</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>factor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>falling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fell apart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>few</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>find</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>finds all of them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fire, of {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fires</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>firing a</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>firing of the receiver a</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>firing of the sender a</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>first("seed", "seed")</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>first_weight(layer, j, k)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>flat out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>follow the paths of this activation of layer 1; those of an input: click it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for each Δ{0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for equal examples</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for equal time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>forecast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>forecast {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>forecast ∂C/∂w · h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>framed: next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>framed: next · a mark = {n} cards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>framed: the next mini-batch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fresh, step 0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from input k →</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from input {0} to neuron {1} of layer 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from k = {0} of layer {1} to j = {2} of layer {3}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from k →</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from layer {0} on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from neuron k of layer {0} →</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from neuron k →</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from neuron {0} to neuron {1} of layer {2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from pad</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from the network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from {0}–{1} of {2} →</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>f′</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>g = 2(a − y) of every output takes part, because softmax shares out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ghost | now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gives the keyboard back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>go to w2[3,7]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>goal {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>going on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>got</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>got a</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>got better</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>got worse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>got {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>got → wanted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gradient found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gradient found: ↑ green, ↓ purple, −∂C/∂w</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gradient of all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gradient of the batch, and of all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>grows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>guessing evenly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>h =</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>h = 0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>h2·14 is neuron 14 of hidden layer 2; the number is how far its activation moves from A to B</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>had</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>half bright</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>half the bar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>half way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>here {parts}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hidden layer {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hidden layers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>highest("edit", "value")</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hold {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hovers by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>how far a step goes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>how far each output is from what was wanted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>how far off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>how far off, for each nudge h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>how far the column at the right is computed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>how fast Play goes from step to step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>how large |∂C/∂θ| is, layer by layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>how much each weight changed since the start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>how the gradient found wants each weight changed, minus that gradient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>image a</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>image × weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in that time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in the next mini-batch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>input</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>input x</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>input {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>input {0}: weight {1}, push {2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>input {0}: {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>input {0}: {1} × {2} = {3}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>input {k}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>input × weight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>input × weight {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>input × weight: what is added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>input: 0 is black, 1 is white</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>inputs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>inputs a</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>inputs made for a try</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>inputs that are dark in all {0} examples</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>inverse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>inverted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is undecided</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is {label}, says {answer}: {k} of {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is {label}: {k} of {n} right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is much larger than that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is much smaller than that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is {a_label}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>item(text, i)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its component is not found yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its sign is the other one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its twin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>keep one as B</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>keep the same step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>keeps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kept runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>larger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>largest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>largest of ∇C</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>last push</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>last push, −∂C/∂w</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>last("seed", "seed")</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>layer 15 (of the selection)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>layer by layer: {0} of {1} computed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>layer {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>layer {0} (of the selection)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>layer {0} neuron {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>layer {0} · {1} not yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>layer {0} · {1} · ±{2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>layer {0}, to {1} from {2}: {3}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>layer {0}, {1} neurons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>layer {0}: {1}, {2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>layers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>layers such as 16 16 or none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>learning rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>learning rate η</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>least of the strong: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>least: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left draws, right erases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left the ghost, right now, on one scale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left weights, −{0} to +{0}; right the push</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>let so many balls go, evenly apart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>light paths up to here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>line \d+</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>linear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>log cost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>log steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lowered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lowest("edit", "value")</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>make the pad larger to read the numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>max</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>max(a, b, ...)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mean</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mean 100</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mean of (a − y)²</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mean of 100</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mean of the examples so far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mean of the last 100</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mean of the last {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mean of {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mean {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mean −∂C/∂θ = {0}; {1} of {2} cards wish more, {3} less</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>measured</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>measured at step {step}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>measured {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>measuring …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>median</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>met before: {0} = {1}, found once and reused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>min(a, b, ...)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mini-batch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>minus the gradient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mixture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>move the parameter up or down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>moved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>moved down by {0}: z {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>moved most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>moved {ways}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>moved Δ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>moves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>multiply all the tiles.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>near(a, b, within)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nearest to the derivative at a nudge of {0:.0e}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>neighbours agree r {now} · at the start {start} · ±{end}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>neighbours agree r {now} · when opened {start} · ±{end}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>neighbours alike: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>neither: it is {a_label}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>neuron</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>neuron {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>neuron {0} of layer {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>neuron {0} of layer {1} got {2} weights and 1 bias</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>neuron {0} of layer {1}: its number follows from those before it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>neuron {0}, input {1}: {2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>neuron {0}, row {1} column {2}: {3}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>neuron {0}, {1}: {2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>neuron {0}: {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>neuron {j} of layer {l}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>neurons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>neurons {first} to {last} of {n}: Page Up and Page Down turn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>next: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no card wishes anything; the mean is 0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no gradient found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no hidden neurons to move</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no line yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no numbers any more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no output moved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no password: trusted networks only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no picture of these weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no ratio</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no spikes: numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no step taken yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no step taken yet, so there is no gradient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no test example is answered wrongly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no test image is answered wrongly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no way yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no winner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nobody has left a foot-print.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>noise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>noise up to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none is 0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none of them: it is {a_label}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not a number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not above</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not at all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not computed yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not done yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not found yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not known: the picture needs a label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not measured yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not moved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not pinned: follows its sum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not the same numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not tried yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing certain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing drawn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing held</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing to learn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>now your drawing, not {example}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>now, less the start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>now: step {now}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nudge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nudge a weight, or the bias of the same neuron</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nudge h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nudge of both</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nudge of w, −∂C/∂w</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nudge ±h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nudge Δ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nudge −η δ a: {0} … {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>numeral: class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of all {n} test examples</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of the first {n} test examples</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of the parts as they are whole</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of this neuron</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of this picture: {one}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of {0}; it feeds the whole layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>off by {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>off by {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>off {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on the test set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on the {0} test images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one function</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one nudge for each parameter, from the wishes of all examples</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one scale for all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one scale for all layers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one scale for all layers, full colour at the strongest 1 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one scale for all layers; of layer 1 {0} lie beyond</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one setting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one step, by powers of ten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one step: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one vote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only 2s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only loosely a brain: numbers that change smoothly, no spikes, no time, learning by calculus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only loosely a brain: numbers, no spikes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only {0}s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>opposite ways</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>orange adds, blue takes away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>orange raises, blue holds down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>output</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>output always 0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>output {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>output {0} is {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>output {0} is {1}, should be {2}, and costs {3}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>output {0}, neuron {0} of layer {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>output {0}: ({1} − {2})² = {3}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>output {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>outputs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>outputs at {at} of the way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>outputs for the picture: hollow before, full now; changed {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>own scale per layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>own scales</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>padding-right: 18px</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>padding: 3px 2px;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>padding: 3px 6px;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>padding: 4px 2px</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>padding: 4px 8px</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>padding: 6px 4px</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>painted weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>past the threshold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>perfect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pick an input</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pin at a =</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pin: {0} at {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pinned by hand: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pinned by hand; left alone it would be</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pinned(layer, j)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pixel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pixel row {0} column {1} (input {2})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pixel {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pixel {0}, {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pixel(row, column)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>powers of ten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>press C to look inside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>product</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>products w·a</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>push</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>push to the connection −∂C/∂w</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>push {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>push {0}∂C/∂z</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>push −∂C/∂w</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>push −∂C/∂w, found for {0} of {1} layers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>push −∂C/∂z</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pushed {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>put this derivative together; tiles that fit stay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>raised</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>random labels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rank {0} of {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rate falls</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ratio</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reach</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>readiness b</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>received(row, column)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>receiver a</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ribbon's entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>right answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>right {0} of {1}   {2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>right –</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>right, 0 to 100 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>right, of those answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>right, test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>right, train</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rising</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>round(a, digits)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>round-off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>row {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>row {0} of W⁽{1}⁾ times the column a⁽{2}⁾: {3} terms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>row {0}, column {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>row {0}, column {1}: weight {2} × activation {3} = {4}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>row {0}: the {1} weights that go into neuron {0} of layer {2}; its sum is {3}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>row {row}, col {column}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>row {row}, column {column} = input {pixel}: {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>row, column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rows {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rows {0} – {1} of {2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>run before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>run just now: {0}; z − b of the engine is {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>running sum, term by term</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>saddle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>same winner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>says nothing yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>says {answer}: {k} of {n}, {right} of them rightly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>says {name} at {a} ({right})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>seconds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>seconds each</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>seconds of its own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>seconds of its own computing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>seed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>seed {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>seed {seed}: {result}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>selected: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sender a</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sender a_k →</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>share of each answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>shares of 1; together {sum}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>shelf</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>shifted right by, pixels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>shifted {ways}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>short of the threshold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>should decrease {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>should increase {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>showing 0 of {0} connections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>showing 0 of {0} weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>showing all {total} ({share} right)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>showing {0} of {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>showing {0} of {1} columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>showing {0} of {1} connections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>showing {0} of {1} outputs; {2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>showing {0} of {1} weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>showing {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>showing {n} of {total}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>showing {n} {kind} · of all {total}, {share} right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>shrinks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>shrunk to {times} of its size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>shuffled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>shuffled digits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>side {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>side {0}, area {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>side |{0} − {1}| = {2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sigmoid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>signal sent w·a</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>silent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sin(2x) cos(y) + 0.1 (x^2 + y^2) + 1.5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>since the last step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>size of the nudge →  smaller</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>slope {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>slope?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>slope_of(layer, j, k)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>slots of yours · → neuron most like it, cosine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>smaller</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>so it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>so small a nudge is lost among the digits that the cost is computed with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>softmax and cross-entropy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>softmax shares 1 among the outputs, so a single one is always 1: choose two outputs, or sigmoid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>somewhat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sorted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sparse noise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>spoilt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>squared error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>squared or cross-entropy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stamp a part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>start, bias {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>steady</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>step 0 of the same start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>step 00 000 of 00 000</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>step h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>step {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>step {0} + {1} by hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>step {0} of {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>step {0}, epoch {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>step {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>step {step}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>step {step} of {now}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>steps a second</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>steps in the same time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>steps →</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stimulus a</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stochastic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stochastic (1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stride</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>strongest of each {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>strongest of {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>strongest output at least</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stuck: {0} gets through</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sum of all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sum of {0} paths</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sum so far  {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sum z</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sum {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sum {sum}: always, with softmax</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sum {sum}: these are not probabilities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sure above</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>swap rows and columns of W, or not</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>take the derivative by a weight, or by the bias of the same neuron</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tanh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tanh goes from −1 to 1, a ReLU from 0 up without an end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>temperature T</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>term {0} of {1}, k = {2}:  {3} × {4} = {5}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>terms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>test accuracy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>test cost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>test example {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>test example {0}, {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>test example {0}, {1}:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>test example {row}, {label}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>test example {row}: {label}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>test examples</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>test image {0}, a {1}:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>test image {0}, label {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>test image {row}, {label}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>test images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>test images right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>test set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>test {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>test {0}, {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>test {share}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>test {share} at {step}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>that example</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>that is another example</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the activation of layer {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the activation of neuron {0} in layer {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the activation of {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the activations of all layers, and the answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the best random direction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the bias</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the bias counts once in the union, {n} times in the sum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the bias of layer {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the bias of neuron {0} in layer {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the bias of neuron {0} of layer {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the card before: none yet, load another example</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the card before: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the clipboard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the cost of the present run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the digits here need</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the dream comes here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the examples here need</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the first is {example}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the first {0} training examples</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the ghost's a</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the ghost's w</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the gradient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the gradient’s part beside it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the input</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the largest alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the largest component alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the largest terms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the mean is not a number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the mean of the first {n} training examples</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the minute has not begun</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the move, −η∇C</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the network as it was opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the network's own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the next mini-batch of {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the other {0} paths</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the outputs are not numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the paths disagree in sign</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the paths disagree, and what is left is less than the largest of them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the path’s first main direction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the path’s second main direction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the picture changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the picture you kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the plane's cost is about {near}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the product is covered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the same numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the same way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the same {0} examples</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the scene “{title}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the slope foretold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the slope of the bend, {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the slope of the bend: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the surest nine come here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the text dropped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the training’s: {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the wave has not come to layer {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the weight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the weight from layer {0} to layer {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the weight from {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the weight into neuron {0} of layer {1} from neuron {2} of layer {3}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the weight into neuron {0} of layer {1}, from neuron {2} of layer {3}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the weighted sum of layer {0}, before it is bent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the weighted sum of neuron {0} in layer {1}, before it is bent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the weights change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the whole gradient is 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the {0} activations coming in: {1} dark, {2} bright; a click chooses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the {0} brightest of {1} senders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>their bias</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>their mean</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>their sum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>then {name} at {a}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no image {text}: 0 to {last}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>these answers are {late}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>these outputs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>these outputs are no longer numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>they agree</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>thicker by, pixels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this activation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this bias</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this card: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this example</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this is the drawing itself: draw on it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this lesson until you predict, or skip it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this line was run just now and gave the same {0} numbers as the engine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this line was run just now and gave {0} numbers, at most {1} from the engine's</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this weight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this weighted sum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>those heard wish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>threshold −b = {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tiles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>time of one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>times as bright</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>times as large</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to come</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to come in {k} steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to j →</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to neuron j of layer {0} →</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to neuron j →</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to neuron {0} of layer {1} from {2}: {3}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to {0} from {1}: {2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to {0}–{1} of {2} →</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>too small to show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>top</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>total("step", "n")</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>towards the kept run “{name}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>towards the start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>towards the twin, with the hidden neurons in another order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>train</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>train {0}, {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>training example {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>training example {0}, {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>training example {0}, {1}:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>training example {row}, {label}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>training examples</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>training image {0}, a {1}:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>training image {row}, {label}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>training images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>training images right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>training set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>training {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>training, to step {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>true or false</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tuple[float, float, float, float]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>turned by, degrees</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>twin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>undecided</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>undecided between</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>undecided: a tie between {names}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>undefined</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>uniform noise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>union</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>union − sum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unplugged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unplugged: the same, until you change it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>value a</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>vote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>w + image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>w = {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>w − image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>walk on a curve of one input, or on a surface of two</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>wanted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>wanted y</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>wanted {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>wanted {0}, push {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>wanted {0}, wish {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>way walked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>weaker ones {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>weaker ones, together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>weight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>weight decay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>weight from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>weight from {0} to neuron {1}, layer {2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>weight from {0}, which says {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>weight of added layers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>weight w</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>weight w{0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>weight {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>weight(layer, j, k)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>weighted_sum(layer, j)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>weights into {0}, before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>weights moved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>weights of {0} {1} image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>weights w</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>weights ±{0} | push</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>weights ×</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>weights, {0} of {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what comes from behind, {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what comes in, {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what each input now adds: input times weight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what is done with the bench</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what is done with the matrix</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what is done with the small network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what is looked at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what it adds: w·a</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what it was</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what output {0} should be</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what the arrows are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what the cost gains: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what the sum gains: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what was found is a mean of {0} examples</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>wheel or drag: zoom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>wheel: closer or further, drag: along, click: select</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>when the network was opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>where it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>where the last step pushed each weight, minus its gradient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>which columns of a wide matrix are shown, and which terms are added first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>which columns of a wide matrix are shown; arrows or wheel move the window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>which image wins</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>which terms are added first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>which way each output's sum should move: −∂C/∂z</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>which weight has the lever, unless one into this neuron is selected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>wide: full gradient · thin: batches · bright: their sum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>winner: test image {0}, a {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>wish for a, of this neuron alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>wish {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>wish {0}∂C/∂a</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>wish {0}∂C/∂x</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>wish −∂C/∂a</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>wish −∂C/∂a = 2 (y − a)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>wished otherwise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with indices, neuron by neuron, or in arrays, all at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>worst</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>x = {0}: the input, which is a⁽⁰⁾, the activation that layer 1 receives.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>y = {0}: what {1} should be for this example.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>you can only turn weights and biases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>you will see</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>your arrows, and y − a</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>your arrows: y − a?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>your drawing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>your guess</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>your hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>your own inputs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>your picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>your {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>z (above 0 it fires)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>z = sum + b = {0} {1} {2} = {3}: {4}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>z = sum + b = {0}: {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>z = the sum and the bias; a = what the neuron says; it fires if z is above 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>z = {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>z = {0}   a = {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>z = {0}   a = {1}({0}) = {2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>z = {0}  a = {1}  {2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>z ?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>z is the sum of {0} terms w·a, plus the bias b.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>z moves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>z moves by about {0} for each of the {1}: what is missing is round-off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>z moves by {0} for every one of the {1}: a bias asks nothing of the image.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>z now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>z of the image at each height. Drag, or press up and down, to slide the image itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>z unplugged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>z {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>z − b adds up to within {d}: the parts share no pixel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>z − b is no number here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>z − b: off the sum by up to {d} (neuron {j}): {n} shared pixels count once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>z, a and C with their numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}   z = {1}   a = {2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}   z = {1}   pinned at {2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}  z = {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}  ·  {1}  ·  fires for {2}{3} of {4}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} (its own)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} (now {1})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} ({1} more) </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} ({1})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} = {1}: how far {2} goes for each unit of {3}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} = {1}: the cost of this one example.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} = {1}; the {2} slopes alone multiply to {3}, and could reach {4} at the most. </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} = {1}; ΔC/Δ{2} measured in one go: {3}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} From {1} to {2}, up or down: with minus it goes down.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} Softmax couples the outputs: there is no f′ of one alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} Softmax with cross-entropy: the push is y − a at once, without an f′ of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} and the compromise of all: correlation {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} apart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} are 0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} are exactly 0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} at neurons whose own push is 0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} balls on their way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} balls, {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} beyond</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} biases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} by {1}: z moves {2}, a {3}, C {4}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} comes to {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} counts about as much as {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} counts {2} times as much as {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} does better: the step is too long for the slope to be the last word.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} does not fit: it leaves {1} below the line, and the units of {2} do not cancel.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} does not fit: no other tile has {1} below the line, so its units do not cancel.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} everywhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} from {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} go down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} go up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} grow.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} grows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} held</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} hidden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} hidden layers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} inputs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is held</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is not it yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is not within 2 %: {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is one {1}×{2} matrix: {3} numbers with its biases, in place of {4}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is there already: {1} would stand above the line twice and cancel only once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} layers: ∂C/∂{1} = {2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} lie beyond</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} make {1}: {2}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} more:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} neurons of layer {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} neurons served: {1} weights and {2}, {3} in all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} not finite</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} not finite: chequered, or the colour of an end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} nudges in {1} s. Now let one step try.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} nudges measured. Turn the knobs above; lower is better.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} numbers in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} numbers out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} of neuron {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} of the last {1} found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} of the last {1} right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} of their size is left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} of {1} components are exactly 0 ({2})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} of {1} outputs wish to go up, {2} down.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} of {1} pixels never moved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} of {1} pixels: no weight has moved at all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} of {1} test images have a sum above {2}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} of {1} weights shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} of {1}: {2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} on weights from hidden neurons that say 0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} on weights from {1}, for ∂C/∂w = a·δ and there a = 0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} outputs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} parameters in the order W1, b1, W2 and so on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} pinned · {1} edited since step {2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} pixels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} random directions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} random directions: {1} lower the cost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} settings inside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} stands still, because {1} is 0 here: nothing after it moves, and ΔC is 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} terms to come</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} test digits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} test examples</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} tiles, {1} different ones.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} times {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} to {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} values are no finite numbers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} weights + {1} = {2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} where in each example a or δ is 0, or too small to tell from 0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} wishes {1} {2}: −∂C/∂θ = {3}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} with {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} {1} before, {2} after, {3}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} {1}, slope {2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} × ({1} + 1) = {2}: {3} weights and {4}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} × f′ {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} … {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}({1}) = {2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}, as f′ of {1} lets it through, mean of each example.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}, as it is now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}, for {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}, ghost {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}, less {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}, mean of {1} examples</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}, most in {1}: {2} against {3}, and {4} of their size is left.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}, one for each class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}, pinned by hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}, place {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}, y {1}, C {2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}, {1} higher</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}, {1} lower</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}. Click selects it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}. Click to hide or show it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}. Image: {1}. Sum {2}, bias {3}, z {4}, activation {5}: {6}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}. dC/da is {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}. {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}. {1} Sum of {2} terms {3}, bias {4}, {5}. Largest terms: {6}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}: costs {1}; the weight it wishes to change most is {2}, {3} {4}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}: for this cost it does not matter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}: got {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}: how many in all?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}: input {1} × weight {2} adds {3}; {4}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}: input {1}, weight {2}, push {3}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}: lit {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}: mean −∂C/∂θ = {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}: measuring…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}: minus the gradient, weights row by row, then biases. Press to see its votes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}: moved {1}×, another digit won {2}×, it fired for another number {3}×.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}: no correlation can be told here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}: training example {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}: z {1}, a {2}, {3}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}: {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}: {1} neurons, counted from 0 at the top, as the formulas and the other panes count them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}: {1} {2} → {3}. So it is with all of them: parameters {4} → {5}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}: {1} × {2} = {3}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}: {1} → {2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}: {1}, {2} = {3}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}: {1}; mean {2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}; product {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}; said to be {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}; wanted: {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}−∇</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{a_two} on the network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{a_two} on the network, said to be {another}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{above} of {n} images of {noise} got more than {threshold}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{accuracy} right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{after} {who} is lowest: {cost}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{a} and {b}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{before} → {after} at {share}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{by} px down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{by} px left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{by} px right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{by} px up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{chapter}.{step} {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{done} of {all} batches: their mean points {angle}° off the full gradient.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{done} of {all} evaluations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{done} of {n} trainings done, {workers} at a time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{down} of {n} random nudges go down, {up} go up; the best changes the cost by {best}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{force} of {whose}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{k} examples cost between {low} and {high}, the dearest first; click one to put it on the network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{k} inputs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{k} moments are kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{k} more are no numbers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{k} pixels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{k} steps of length {size} in random directions among {n} dimensions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{label} is right, just ahead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{label} is right, just behind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{lesson}: {step}. {goal} Done: {done} of {all}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{low} to {high}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{low} to {high} are allowed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{low} to {high}; Return takes it, Esc leaves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}  ({value})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} (another shape)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} = input {k}: {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is kept now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is lost: its cost is no number any more, after {n} steps.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is there already. Replace it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} says nothing that is a number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} stalls at step 0, for its slope is 0;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} was trained on a set that is not here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} with {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} {before} → {after} in {steps} steps, at {there};</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} {here}: slope {said} by the gradient, {steep} measured over ±{near}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: cost {cost}, test accuracy {right}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: on average {a} for {high} and {b} for {low}; pick another neuron in any pane.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: −∂C/∂θ is {back} by the sweep; not nudged (yet).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: −∂C/∂θ is {naive} by nudging, {back} by the sweep; they differ by {apart}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{never} pixels are black in every training image; {still} have weights as when opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{never} pixels are black in every training image; {still} have weights that never moved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} a step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} cards in batches of {batch}, the network held at step {step}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} cards, 1 row: 1 step an epoch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} cards, {k} rows: {k} steps an epoch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} examples</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} examples a step: {time}, {steps} steps in the same time, cost {cost}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} mistakes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} parameters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} parameters, each nudged up and down: {runs} runs of the whole network, about {time} here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} pieces about {length} pixels long.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} s of its own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} slots of yours, not neurons: draw or stamp</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} steps/s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} times as long</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} times as long so far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} times as long, for all of them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} trainings, about {time} with {workers} at a time, as measured here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} trainings, all of them done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} trainings. How long they take is known once the first is done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{pixels} px down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{pixels} px left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{pixels} px right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{pixels} px up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{remedy}; Ctrl+Z takes it back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{right} of {n} right ({share})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{said} Race begins anew: the settings are others now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{said}: its own cost {own}, laid into the plane {laid}; {apart} from the plane.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{said}; {accuracy} of them unspoilt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{setting}, as now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{setting}: {seeds}. Click to use these settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{shape} after {steps} steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{shape}, seed {seed}, {n} examples, batches of {batch}, rate {rate}, {epochs} epochs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{shape}, {cost}, seeds {seeds}, the first {n} training examples, batches of {batch}, rate {rate} falling to 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{shape}. The file does not name the activation: with {activation} it answers the most test digits rightly ({share}), so that was taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{shape}: {n} weights and biases, mini-batches of {batch}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{share} of the largest component.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{some} and {last}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{steps} steps · {s} s · {n} examples · cost {cost} · {right} right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{still} of {total} pixels: weights exactly as at the start · ±{end}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{still} of {total} pixels: weights exactly as when opened · ±{end}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{time} of computing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{tip} From {low} to {high}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title}, neurons pinned: {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title}. {said}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title}: {said}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{total} images, answers unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{train} cards to learn from, each with its label on the back; {test} to be examined on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{value} for {digit}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{way} with the rate {rate} takes the steps that the sum takes with {own}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what}: a dot for each seed, a line at the median</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{when}; {share} of the rest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{where}{why} Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{which} image, 0 to {last}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{whom}: {who} alone asks for {one}, all {n} together for {whole}: it flips.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} asks {whom} for {vote} = weight {weight} × its push {push}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} is lowest {timed} and {counted}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} {cost}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who}, after {time} and {n} examples, {steps} steps: cost {cost}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who}: all {n} together ask for {whole}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who}: sum {net}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who}: those heard ask for {net}, all {n} together for {whole}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{why} Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>|ΔC/Δ{0} − ∂C/∂{0}|</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>|∂C/∂w| of each layer of this chain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>|∂C/∂{0}| by number of layers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>½ a second</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ΔC = {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ΔC strong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ΔC weak</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ΔC {change}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Σ = {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Σ or mean</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Σ {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>δ of the middle layer in arrays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>δ of the middle layer, neuron by neuron</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>θ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>σ′ of each layer; product {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“Fire together, wire together” would strengthen all {0} pairs that are lit; this example strengthens {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“Larger than the bias” and “plus the bias” cannot both hold. Here z = W a + b; the half-way point of a sigmoid lies where the sum is −b.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}” is not a number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}” is not a number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}” is not a number; {kept} stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{title}” was grown from its seed, but this computer’s arithmetic gives other bits: the scene is nearly, not exactly, what it was. Its file holds the exact weights.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>⁻⁰¹²³⁴⁵⁶⁷⁸⁹</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>₀₁₂₃₄₅₆₇₈₉,</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>₁₂₃₄₅₆</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>←</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>← higher      moved by (pixels)      lower →</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>↑</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>↑ any other direction: the path is straight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>↑ green pushed up, ↓ purple down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>↑ green should go up, ↓ purple down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>↑ receiver a_j</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>↑ second direction: {share}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>→</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>→ as received</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>→ first direction: {share} of the spread</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>→ {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>↓</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>∂C by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>∂C/∂a: what comes from behind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>∂C/∂w = {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>∂a/∂z: the slope of the bend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>∂z/∂w: what comes in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>∇C is the gradient; ΔC is a finite change of the cost after a finite step.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>−dC/da of output i in the gradient found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>−∂C/∂x: what each {input} would gain for {name}; {ways}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>−∂C/∂{0} of each example</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>−∂C/∂θ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>−∂C/∂θ: ▼ down, ▲ up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>−∇ points to {0}°; yours is {1}° off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>▲ higher, ▼ lower</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>▲ lighter, ▼ darker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>◆ pinned, whatever its sum says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>○ {0}: not yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>⚠ Another cut is asked for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>⚠ Measured on other examples.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>⚠ Now at step {step}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>⚠ The network was changed since.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>⚠ Training is at step {step} now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>⚠ of other knobs; measuring …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>⚠ {said}; the network is at step {now} now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>⚠ {said}; the network was changed since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✓ All in the measured order.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✓ Ghost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✓ Right: −δ = {0}, the push of this neuron.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✓ The lowest dip, f = {0}. For the network there are {1} such equations.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✓ You expected {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✓ You said {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✓ {0}: reached.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✕ A dip, but not the lowest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✕ That is a {0}: flat, but not low.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✕ You expected {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✕ You said {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✕ {0} Another landscape is shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✕ {0} of {1} places are right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✗ It goes the other way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✗ It is flatter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✗ It is steeper.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✗ “{0}” is not a number.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
