<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>app</name>
    <message>
        <source>  (needle × {0})</source>
        <translation>  (Zeiger × {0})</translation>
    </message>
    <message>
        <source> (Held neurons are let go here.)</source>
        <translation> (Festgehaltene Neuronen sind hier losgelassen.)</translation>
    </message>
    <message>
        <source> (The label says {0}: this is a lie of yours.)</source>
        <translation> (Das Etikett sagt {0}: Das ist eine Lüge von dir.)</translation>
    </message>
    <message>
        <source> (measured a moment ago)</source>
        <translation> (vor einem Augenblick gemessen)</translation>
    </message>
    <message>
        <source> (straight line: {0}, off by {1}).</source>
        <translation> (Gerade: {0}, um {1} daneben).</translation>
    </message>
    <message>
        <source> (this is L {0} {1})</source>
        <translation> (das ist L {0} {1})</translation>
    </message>
    <message>
        <source> (this is L, the last)</source>
        <translation> (das ist L, die letzte)</translation>
    </message>
    <message>
        <source> ({draws} drawn): {angle}° off.</source>
        <translation> ({draws} gezogen): {angle}° daneben.</translation>
    </message>
    <message>
        <source> + {n} before</source>
        <translation> + {n} davor</translation>
    </message>
    <message>
        <source> Here a moves by the same too: {0}.</source>
        <translation> Hier bewegt sich auch a überall gleich: um {0}.</translation>
    </message>
    <message>
        <source> Its sender is dark, so this weight moves nothing.</source>
        <translation> Sein Sender ist dunkel, also bewegt dieses Gewicht nichts.</translation>
    </message>
    <message>
        <source> Load another example and see whether they stay.</source>
        <translation> Lade ein anderes Beispiel und sieh, ob sie bleiben.</translation>
    </message>
    <message>
        <source> Most: {0}.</source>
        <translation> Am meisten: {0}.</translation>
    </message>
    <message>
        <source> No hidden layer: each output looks at the inputs itself.</source>
        <translation> Keine verborgene Schicht: Jeder Ausgang sieht die Eingänge selbst.</translation>
    </message>
    <message>
        <source> No hidden layer: each output looks at the pixels itself.</source>
        <translation> Keine verborgene Schicht: Jeder Ausgang sieht die Pixel selbst.</translation>
    </message>
    <message>
        <source> No row shrinks.</source>
        <translation> Keine Zeile schrumpft.</translation>
    </message>
    <message>
        <source> Of the card before: {0}; {1} the same. Cosine between the two patterns: {2}.</source>
        <translation> Die der Karte davor: {0}; {1} davon gleich. Kosinus zwischen den beiden Mustern: {2}.</translation>
    </message>
    <message>
        <source> The learning rate is proposed for this shape, activation and cost.</source>
        <translation> Die Lernrate ist für diese Form, Aktivierung und Kosten vorgeschlagen.</translation>
    </message>
    <message>
        <source> a moves by {0} to {1}: where the bend is steeper, by more.</source>
        <translation> a bewegt sich um {0} bis {1}: wo die Biegung steiler ist, um mehr.</translation>
    </message>
    <message>
        <source> and </source>
        <translation> und </translation>
    </message>
    <message>
        <source> and {0} more</source>
        <translation> und {0} weitere</translation>
    </message>
    <message>
        <source> and {length} in all.</source>
        <translation> und {length} insgesamt.</translation>
    </message>
    <message>
        <source> at step {0}</source>
        <translation> bei Schritt {0}</translation>
    </message>
    <message>
        <source> lowest</source>
        <translation> tiefste</translation>
    </message>
    <message>
        <source> {0} of {1} rows shrink.</source>
        <translation> {0} von {1} Zeilen schrumpfen.</translation>
    </message>
    <message>
        <source> · of all {0}</source>
        <translation> · von allen {0}</translation>
    </message>
    <message>
        <source>%</source>
        <translation>%</translation>
    </message>
    <message>
        <source>&amp;Activation of hidden layers</source>
        <translation>&amp;Aktivierung verborgener Schichten</translation>
    </message>
    <message>
        <source>&amp;Cost</source>
        <translation>&amp;Kosten</translation>
    </message>
    <message>
        <source>&amp;Data</source>
        <translation>&amp;Daten</translation>
    </message>
    <message>
        <source>&amp;Hidden layers</source>
        <translation>&amp;Verborgene Schichten</translation>
    </message>
    <message>
        <source>&amp;Learning rate</source>
        <translation>&amp;Lernrate</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Number of outputs</source>
        <translation>A&amp;nzahl der Ausgänge</translation>
    </message>
    <message>
        <source>&amp;Output activation</source>
        <translation>Aus&amp;gangsaktivierung</translation>
    </message>
    <message>
        <source>&amp;Recipe</source>
        <translation>&amp;Rezept</translation>
    </message>
    <message>
        <source>&amp;Start values</source>
        <translation>Start&amp;werte</translation>
    </message>
    <message>
        <source>(1 input pinned)</source>
        <translation>(1 Eingang festgehalten)</translation>
    </message>
    <message>
        <source>(from source)</source>
        <translation>(aus dem Quelltext)</translation>
    </message>
    <message>
        <source>(its input is pinned)</source>
        <translation>(sein Eingang wird festgehalten)</translation>
    </message>
    <message>
        <source>(only 2s)</source>
        <translation>(nur Zweien)</translation>
    </message>
    <message>
        <source>(random labels)</source>
        <translation>(zufällige Etiketten)</translation>
    </message>
    <message>
        <source>(sorted deck)</source>
        <translation>(sortierter Stapel)</translation>
    </message>
    <message>
        <source>(walker {number})</source>
        <translation>(Wanderer {number})</translation>
    </message>
    <message>
        <source>({0} inputs pinned)</source>
        <translation>({0} Eingänge festgehalten)</translation>
    </message>
    <message>
        <source>({0} − {1} lit) × {2} = {3}</source>
        <translation>({0} − {1} hell) × {2} = {3}</translation>
    </message>
    <message>
        <source>*Your diploma.* The weight from neuron {= selected_k : 0} to neuron {= selected_j : 0} of layer {= selected_layer : 0}, for a picture of a {= label : 0}.

By hand, from three factors: {= item(option("factors.guess"), 1) : short}.

By backpropagation: {= slope_of(selected_layer, selected_j, selected_k) : short}.

By nudging it and looking: {= typed("nudged") : short}.

Three ways, one number. The other {= parameters - 1} go the same way, all in one pass from the right to the left. Nothing in this network learns by any other rule.
</source>
        <translation>*Dein Diplom.* Das Gewicht von Neuron {= selected_k : 0} zu Neuron {= selected_j : 0} der Schicht {= selected_layer : 0}, für ein Bild einer {= label : 0}.

Von Hand, aus drei Faktoren: {= item(option("factors.guess"), 1) : short}.

Durch Backpropagation: {= slope_of(selected_layer, selected_j, selected_k) : short}.

Durch Anstupsen und Hinsehen: {= typed("nudged") : short}.

Drei Wege, eine Zahl. Den anderen {= parameters - 1} geht es genauso, alle in einem Durchgang von rechts nach links. Nichts in diesem Netz lernt nach einer anderen Regel.
</translation>
    </message>
    <message>
        <source>+ {n} more</source>
        <translation>+ {n} weitere</translation>
    </message>
    <message>
        <source>, and </source>
        <translation>, und </translation>
    </message>
    <message>
        <source>, as measured at step {0}.</source>
        <translation>, gemessen bei Schritt {0}.</translation>
    </message>
    <message>
        <source>, but for {0} pinned by hand</source>
        <translation>, außer bei {0} von Hand festgehaltenen</translation>
    </message>
    <message>
        <source>, falling</source>
        <translation>, fallend</translation>
    </message>
    <message>
        <source>, the lowest in sight.</source>
        <translation>, der tiefsten in Sicht.</translation>
    </message>
    <message>
        <source>0 terms</source>
        <translation>0 Summanden</translation>
    </message>
    <message>
        <source>0 to 1</source>
        <translation>0 bis 1</translation>
    </message>
    <message>
        <source>0 to 100 %</source>
        <translation>0 bis 100 %</translation>
    </message>
    <message>
        <source>0 to {far} pixels apart; every output from {low} to {high}</source>
        <translation>0 bis {far} Pixel auseinander; jeder Ausgang von {low} bis {high}</translation>
    </message>
    <message>
        <source>0.1</source>
        <translation>0.1</translation>
    </message>
    <message>
        <source>1 a second</source>
        <translation>1 je Sekunde</translation>
    </message>
    <message>
        <source>1 ball</source>
        <translation>1 Kugel</translation>
    </message>
    <message>
        <source>1 bias</source>
        <translation>1 Bias</translation>
    </message>
    <message>
        <source>1 hidden layer</source>
        <translation>1 verborgene Schicht</translation>
    </message>
    <message>
        <source>1 input</source>
        <translation>1 Eingang</translation>
    </message>
    <message>
        <source>1 number out</source>
        <translation>1 Zahl heraus</translation>
    </message>
    <message>
        <source>1 of {0}</source>
        <translation>1 von {0}</translation>
    </message>
    <message>
        <source>1 output</source>
        <translation>1 Ausgang</translation>
    </message>
    <message>
        <source>1 pixel</source>
        <translation>1 Pixel</translation>
    </message>
    <message>
        <source>1 px</source>
        <translation>1 px</translation>
    </message>
    <message>
        <source>1 run forward, 1 back</source>
        <translation>1 Durchlauf vorwärts, 1 rückwärts</translation>
    </message>
    <message>
        <source>1 step</source>
        <translation>1 Schritt</translation>
    </message>
    <message>
        <source>1 value</source>
        <translation>1 Wert</translation>
    </message>
    <message>
        <source>10</source>
        <translation>10</translation>
    </message>
    <message>
        <source>10 examples</source>
        <translation>10 Beispiele</translation>
    </message>
    <message>
        <source>100 at random</source>
        <translation>100 zufällige</translation>
    </message>
    <message>
        <source>100 examples</source>
        <translation>100 Beispiele</translation>
    </message>
    <message>
        <source>10 000 at random</source>
        <translation>10 000 zufällige</translation>
    </message>
    <message>
        <source>11 balls</source>
        <translation>11 Kugeln</translation>
    </message>
    <message>
        <source>16-8-3 on counts of words, to tell what a message is about.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>16-bit whole numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1: above a half it says the second class</source>
        <translation>1: über einem Halb sagt er die zweite Klasse</translation>
    </message>
    <message>
        <source>1 000 at random</source>
        <translation>1 000 zufällige</translation>
    </message>
    <message>
        <source>2 (a⁽³⁾ − y) · a⁽³⁾ (1 − a⁽³⁾) · a⁽²⁾. If the numbers were shown already, begin this step again.</source>
        <translation>2 (a⁽³⁾ − y) · a⁽³⁾ (1 − a⁽³⁾) · a⁽²⁾. Wurden die Zahlen schon gezeigt, beginn diesen Schritt noch einmal.</translation>
    </message>
    <message>
        <source>2 a second</source>
        <translation>2 je Sekunde</translation>
    </message>
    <message>
        <source>2 px</source>
        <translation>2 px</translation>
    </message>
    <message>
        <source>2 px lower</source>
        <translation>2 px tiefer</translation>
    </message>
    <message>
        <source>2-3-1: all 13 weights and biases of it can be held in mind at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2-8-2 on points in a plane: the same engine, and inputs that are no image.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>3 px</source>
        <translation>3 px</translation>
    </message>
    <message>
        <source>32 to 1, as the slopes say</source>
        <translation>32 zu 1, wie die Steigungen sagen</translation>
    </message>
    <message>
        <source>32-bit floating-point numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>32-bit whole numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>4 stays high until the top is quite closed</source>
        <translation>4 bleibt hoch, bis sie oben ganz geschlossen ist</translation>
    </message>
    <message>
        <source>5 a second</source>
        <translation>5 je Sekunde</translation>
    </message>
    <message>
        <source>5 balls</source>
        <translation>5 Kugeln</translation>
    </message>
    <message>
        <source>5 px</source>
        <translation>5 px</translation>
    </message>
    <message>
        <source>500 mini-batches brought the cost from {before:cost} to {now:cost}. The rate is {rate:bound}; for this network {proposed:bound} is proposed.</source>
        <translation>500 Mini-Batches haben die Kosten von {before:cost} auf {now:cost} gebracht. Die Rate ist {rate:bound}; für dieses Netz wird {proposed:bound} vorgeschlagen.</translation>
    </message>
    <message>
        <source>6-8-4 on made-up readings of a room, to tell what goes on in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>64-bit floating-point numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>784-16-16-10 with ReLU, softmax and cross-entropy: no plateau, it learns from the first step.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>784-16-16-10 with sigmoids and the squared cost: a short plateau first, then it learns.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>80 to 100 %</source>
        <translation>80 bis 100 %</translation>
    </message>
    <message>
        <source>90 to 100 %</source>
        <translation>90 bis 100 %</translation>
    </message>
    <message>
        <source>: about {angle}° off.</source>
        <translation>: etwa {angle}° daneben.</translation>
    </message>
    <message>
        <source>: it flips.</source>
        <translation>: Der Wunsch kippt.</translation>
    </message>
    <message>
        <source>; dip {0} is lower.</source>
        <translation>; Mulde {0} ist tiefer.</translation>
    </message>
    <message>
        <source>; e = np.exp(z - z.max()); </source>
        <translation>; e = np.exp(z - z.max()); </translation>
    </message>
    <message>
        <source>; no wish flips.</source>
        <translation>; kein Wunsch kippt.</translation>
    </message>
    <message>
        <source>; training moves it on</source>
        <translation>; das Training bewegt es weiter</translation>
    </message>
    <message>
        <source>; {0} of {1} wishes flip.</source>
        <translation>; {0} von {1} Wünschen kippen.</translation>
    </message>
    <message>
        <source>A</source>
        <translation>A</translation>
    </message>
    <message>
        <source>A 3 as a lesson wrote it down, from memory. From its squares with four decimals the sum is 3.3692, from its outputs with two 3.3585: 3.37 or 3.36, by rounding alone.</source>
        <translation>Eine 3, wie eine Lektion sie aus dem Gedächtnis notiert hat. Aus ihren Quadraten mit vier Stellen ist die Summe 3.3692, aus ihren Ausgängen mit zwei 3.3585: 3.37 oder 3.36, allein durch Runden.</translation>
    </message>
    <message>
        <source>A PyTorch model can be converted with safetensors.torch.save_file(model.state_dict(), name).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A ReLU that is 0 for every example: no gradient reaches its weights.</source>
        <translation>Ein ReLU, das bei jedem Beispiel 0 ist: Kein Gradient erreicht seine Gewichte.</translation>
    </message>
    <message>
        <source>A bare neuron that belongs to no network, or a neuron of the first layer: then the network changes</source>
        <translation>Ein einzelnes Neuron, das zu keinem Netz gehört, oder ein Neuron der ersten Schicht: Dann ändert sich das Netz</translation>
    </message>
    <message>
        <source>A bare neuron, not in the network</source>
        <translation>Ein einzelnes Neuron, nicht im Netz</translation>
    </message>
    <message>
        <source>A bias is added as it is: a nudge of it moves z by just as much.</source>
        <translation>Ein Bias wird unverändert addiert: Ein Stups daran bewegt z genau gleich weit.</translation>
    </message>
    <message>
        <source>A bias of the network</source>
        <translation>Ein Bias des Netzes</translation>
    </message>
    <message>
        <source>A bowl is nowhere higher between two points than at both: so the cost is no bowl.</source>
        <translation>Eine Schüssel ist zwischen zwei Punkten nirgends höher als an beiden: Also sind die Kosten keine Schüssel.</translation>
    </message>
    <message>
        <source>A box that holds one number, its activation; more truly a function that makes this number from all numbers of the layer before.</source>
        <translation>Ein Kasten, der eine Zahl enthält, seine Aktivierung; genauer eine Funktion, die diese Zahl aus allen Zahlen der Schicht davor macht.</translation>
    </message>
    <message>
        <source>A chain of four single neurons has three weights and three biases, not one of each.</source>
        <translation>Eine Kette aus vier einzelnen Neuronen hat drei Gewichte und drei Biases, nicht je eines.</translation>
    </message>
    <message>
        <source>A change not yet played</source>
        <translation>Eine Änderung ohne Schritt danach</translation>
    </message>
    <message>
        <source>A click on a row of the table takes its nudge; it can be typed too.</source>
        <translation>Ein Klick auf eine Zeile der Tabelle nimmt ihren Stups; er lässt sich auch eintippen.</translation>
    </message>
    <message>
        <source>A column of neurons, computed only from the column before. This network has {shape}; the first number counts inputs, the last outputs.</source>
        <translation>Eine Spalte von Neuronen, berechnet allein aus der Spalte davor. Dieses Netz hat {shape}; die erste Zahl zählt Eingänge, die letzte Ausgänge.</translation>
    </message>
    <message>
        <source>A copy that took such steps says {answer} to this {label}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A cost became no number: the steps were too large. Choose a smaller rate.</source>
        <translation>Kosten sind keine Zahl mehr: Die Schritte waren zu groß. Wähl eine kleinere Rate.</translation>
    </message>
    <message>
        <source>A cost to reach by dragging the outputs: nearly right, the best constant answer, or as wrong as can be</source>
        <translation>Kosten, die durch Ziehen der Ausgänge zu erreichen sind: fast richtig, die beste konstante Antwort, oder so falsch wie möglich</translation>
    </message>
    <message>
        <source>A cross appears on a card under the mouse. With the keyboard, Delete removes the card of the cursor.</source>
        <translation>Unter der Maus erscheint auf einer Karte ein Kreuz. Mit der Tastatur entfernt Entf die Karte unter der Marke.</translation>
    </message>
    <message>
        <source>A curve to walk on</source>
        <translation>Eine Kurve zum Wandern</translation>
    </message>
    <message>
        <source>A curve with 3 dips, and a ball at w = −2. With the learning rate 0.4 it settles; from 0.80 on there is a dip that it bounces in for ever.</source>
        <translation>Eine Kurve mit 3 Mulden, und eine Kugel bei w = −2. Mit der Lernrate 0.4 kommt sie zur Ruhe; ab 0.80 gibt es eine Mulde, in der sie für immer hin und her springt.</translation>
    </message>
    <message>
        <source>A cut along 1 of {n} dimensions: {first}.</source>
        <translation>Ein Schnitt entlang 1 von {n} Dimensionen: {first}.</translation>
    </message>
    <message>
        <source>A cut along 2 of {n} dimensions: across {first}, up {second}.</source>
        <translation>Ein Schnitt entlang 2 von {n} Dimensionen: waagrecht {first}, senkrecht {second}.</translation>
    </message>
    <message>
        <source>A cut along 2 of {n} dimensions; the cost is that of the first {k} {what}, at step {step}.</source>
        <translation>Ein Schnitt entlang 2 von {n} Dimensionen; die Kosten gelten für die ersten {k} {what}, bei Schritt {step}.</translation>
    </message>
    <message>
        <source>A cut along a line, along a plane, or many nudges</source>
        <translation>Ein Schnitt entlang einer Linie, entlang einer Ebene, oder viele Stupse</translation>
    </message>
    <message>
        <source>A dip that is lower than all around it. Descent approaches one and hovers about it; how near shows in the size of the gradient.</source>
        <translation>Eine Mulde, die tiefer ist als alles um sie herum. Der Abstieg nähert sich einer und schwebt um sie; wie nahe, zeigt sich an der Größe des Gradienten.</translation>
    </message>
    <message>
        <source>A dot for each digit: across the activation of the sender, upwards that of the receiver</source>
        <translation>Ein Punkt je Ziffer: waagrecht die Aktivierung des Senders, nach oben die des Empfängers</translation>
    </message>
    <message>
        <source>A dot for each digit: what the sender says to it across, what the receiver says upwards.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A drawing is scaled and centred on its way to the network, as the digits it learns from were.</source>
        <translation>Eine Zeichnung wird auf dem Weg zum Netz skaliert und zentriert, wie die Ziffern, von denen es lernt.</translation>
    </message>
    <message>
        <source>A finished product drops in here.</source>
        <translation>Ein fertiges Produkt fällt hier hinein.</translation>
    </message>
    <message>
        <source>A formula of w</source>
        <translation>Eine Formel in w</translation>
    </message>
    <message>
        <source>A formula of x and y</source>
        <translation>Eine Formel in x und y</translation>
    </message>
    <message>
        <source>A formula of your own</source>
        <translation>Eine eigene Formel</translation>
    </message>
    <message>
        <source>A gradient is a statement about here, not about far away.</source>
        <translation>Ein Gradient ist eine Aussage über hier, nicht über weit weg.</translation>
    </message>
    <message>
        <source>A hand on one neuron: turn its weights and bias and see what that does to the whole test set.</source>
        <translation>Eine Hand an einem Neuron: Dreh an seinen Gewichten und seinem Bias und sieh, was das bei der ganzen Testmenge bewirkt.</translation>
    </message>
    <message>
        <source>A hidden neuron held at a value by hand, whatever its inputs say.</source>
        <translation>Ein verborgenes Neuron, von Hand auf einem Wert festgehalten, was auch seine Eingänge sagen.</translation>
    </message>
    <message>
        <source>A lamp is lit when z is above 0: the number is z. Click an image, or walk with left and right.</source>
        <translation>Eine Lampe leuchtet, wenn z über 0 liegt: Die Zahl ist z. Klick auf ein Bild, oder geh mit Links und Rechts.</translation>
    </message>
    <message>
        <source>A later one</source>
        <translation>Eine spätere</translation>
    </message>
    <message>
        <source>A layer as matrix times vector plus bias: one row is one neuron that receives.</source>
        <translation>Eine Schicht als Matrix mal Vektor plus Bias: Eine Zeile ist ein Neuron, das empfängt.</translation>
    </message>
    <message>
        <source>A layer between inputs and outputs: nobody tells its neurons what they should say.</source>
        <translation>Eine Schicht zwischen Eingängen und Ausgängen: Niemand sagt ihren Neuronen, was sie sagen sollen.</translation>
    </message>
    <message>
        <source>A layer is saturated</source>
        <translation>Eine Schicht ist gesättigt</translation>
    </message>
    <message>
        <source>A line on the accuracy plot, to be reached by the test set. Only for handwritten digits.</source>
        <translation>Eine Linie im Diagramm der Genauigkeit, die auf der Testmenge erreicht werden soll. Nur für handgeschriebene Ziffern.</translation>
    </message>
    <message>
        <source>A little more of hidden neuron 2: do the ways through output 0 and through output 1 agree on what it does to the cost?</source>
        <translation>Ein wenig mehr vom verborgenen Neuron 2: Sind sich die Wege durch Ausgang 0 und durch Ausgang 1 einig, was das mit den Kosten macht?</translation>
    </message>
    <message>
        <source>A longer path</source>
        <translation>Ein längerer Pfad</translation>
    </message>
    <message>
        <source>A lowest value</source>
        <translation>Ein tiefster Wert</translation>
    </message>
    <message>
        <source>A name, a number or nothing: it stands in the file, and nowhere else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A network of 2, 3 and 2 neurons. Outputs {0}, cost {1:.4f}.</source>
        <translation>Ein Netz aus 2, 3 und 2 Neuronen. Ausgänge {0}, Kosten {1:.4f}.</translation>
    </message>
    <message>
        <source>A network of 784-16-16-10. Guess before you count: how many numbers can be set in it?</source>
        <translation>Ein Netz 784-16-16-10. Schätz, bevor du zählst: Wie viele Zahlen lassen sich darin einstellen?</translation>
    </message>
    <message>
        <source>A network without hidden layers, whose cost is one bowl, or the shape, cost and settings of the present network</source>
        <translation>Ein Netz ohne verborgene Schichten, dessen Kosten eine einzige Schüssel sind, oder Form, Kosten und Einstellungen des jetzigen Netzes</translation>
    </message>
    <message>
        <source>A neuron as</source>
        <translation>Ein Neuron als</translation>
    </message>
    <message>
        <source>A neuron is still pinned</source>
        <translation>Ein Neuron wird noch festgehalten</translation>
    </message>
    <message>
        <source>A neuron is written as</source>
        <translation>Ein Neuron schreiben als</translation>
    </message>
    <message>
        <source>A neuron needs a bend, but which? Sigmoid squeezes every sum between 0 and 1. Tanh does so between −1 and 1. ReLU leaves what is above 0 alone and makes the rest 0.

[Two settings](pane:duel) trains two copies from the same first weights on the same digits. One is as your network is now: {= hidden}, with η = {= rate : short}. The other has a different [activation](option:duel.activation).

Race them. Then change [the learning rate](setting:learning_rate) and race again.
</source>
        <translation>Ein Neuron braucht eine Biegung, aber welche? Sigmoid drückt jede Summe zwischen 0 und 1 zusammen. Tanh tut das zwischen −1 und 1. ReLU lässt, was über 0 liegt, wie es ist, und macht den Rest zu 0.

[Zwei Einstellungen](pane:duel) trainiert zwei Kopien mit denselben ersten Gewichten an denselben Ziffern. Eine ist wie dein Netz jetzt: {= hidden}, mit η = {= rate : short}. Die andere hat eine andere [Aktivierung](option:duel.activation).

Lass sie wettlaufen. Dann ändere [die Lernrate](setting:learning_rate) und lass sie noch einmal laufen.
</translation>
    </message>
    <message>
        <source>A neuron of layer {layer} has the weights 0 to {last}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A neuron of the last layer: one for each answer there is.</source>
        <translation>Ein Neuron der letzten Schicht: eines für jede Antwort, die es gibt.</translation>
    </message>
    <message>
        <source>A new network of {shape} from seed {seed}. Shift+R brings the old one back.</source>
        <translation>Ein neues Netz {shape} aus Seed {seed}. Umschalt+R holt das alte zurück.</translation>
    </message>
    <message>
        <source>A noted 2</source>
        <translation>Eine notierte 2</translation>
    </message>
    <message>
        <source>A noted 3</source>
        <translation>Eine notierte 3</translation>
    </message>
    <message>
        <source>A noted 3, four decimals</source>
        <translation>Notierte 3, vier Stellen</translation>
    </message>
    <message>
        <source>A noted 3, two decimals</source>
        <translation>Notierte 3, zwei Stellen</translation>
    </message>
    <message>
        <source>A nudge crosses a bend of the cost there.</source>
        <translation>Ein Stups geht dort über einen Knick der Kosten hinweg.</translation>
    </message>
    <message>
        <source>A number on the connection from one neuron to one of the next layer: how much the first counts for the second, and with which sign. There are {weights} here.</source>
        <translation>Eine Zahl an der Verbindung von einem Neuron zu einem der nächsten Schicht: wie viel das erste für das zweite zählt, und mit welchem Vorzeichen. Hier gibt es {weights}.</translation>
    </message>
    <message>
        <source>A number that each neuron adds to its weighted sum: its tendency to say much or little. There are {biases} here.</source>
        <translation>Eine Zahl, die jedes Neuron zu seiner gewichteten Summe addiert: seine Neigung, viel oder wenig zu sagen. Hier gibt es {biases}.</translation>
    </message>
    <message>
        <source>A number, with a comma or a point; Enter gives it</source>
        <translation>Eine Zahl, mit Komma oder Punkt; die Eingabetaste gibt sie ab</translation>
    </message>
    <message>
        <source>A path needs 3 moments: take a few steps with . or let it train with Space.</source>
        <translation>Ein Pfad braucht 3 Momente: Mach ein paar Schritte mit . oder lass es mit der Leertaste trainieren.</translation>
    </message>
    <message>
        <source>A path needs {fewest} moments; there {is_are} {n}. Take a few steps with . or let it train with Space.</source>
        <translation>Ein Pfad braucht {fewest} Momente; hier {is_are} es {n}. Mach ein paar Schritte mit . oder lass es mit der Leertaste trainieren.</translation>
    </message>
    <message>
        <source>A picture made for a try reaches the network as it is.</source>
        <translation>Ein Bild, das für einen Versuch gemacht wurde, erreicht das Netz, wie es ist.</translation>
    </message>
    <message>
        <source>A picture of 28 by 28 pixels; its label is hidden</source>
        <translation>Ein Bild von 28 mal 28 Pixeln; die richtige Antwort ist verborgen</translation>
    </message>
    <message>
        <source>A picture or a row of numbers together with what it is.</source>
        <translation>Ein Bild oder eine Zeile von Zahlen, zusammen mit dem, was es ist.</translation>
    </message>
    <message>
        <source>A picture that was put before the network: {caption}. Click it to put it on the pad.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A place between the runs, in the plane that holds most of their ways; rings are starts, large signs are ends.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A place on the curve: so high it is there, and so steep. Click to drop the ball here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A place on the surface: its height, and the gradient, which points where it rises fastest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A process was lost {n} times; its training was sent again.</source>
        <translation>Ein Prozess ging {n}-mal verloren; sein Training wurde noch einmal losgeschickt.</translation>
    </message>
    <message>
        <source>A pull of every weight towards 0, stronger the larger it is. Now {l2}.</source>
        <translation>Ein Zug an jedem Gewicht zur 0 hin, stärker, je größer es ist. Jetzt {l2}.</translation>
    </message>
    <message>
        <source>A sample of 1{thin}000 takes about {time}: choose it beside.</source>
        <translation>Eine Stichprobe von 1{thin}000 dauert etwa {time}: Wähl sie daneben.</translation>
    </message>
    <message>
        <source>A saturated output</source>
        <translation>Ein gesättigter Ausgang</translation>
    </message>
    <message>
        <source>A set of your own holds {most} drawings at most. Delete some first.</source>
        <translation>Eine eigene Menge fasst höchstens {most} Zeichnungen. Lösche zuerst einige.</translation>
    </message>
    <message>
        <source>A share is a number from 0 to 100 percent.</source>
        <translation>Ein Anteil ist eine Zahl von 0 bis 100 Prozent.</translation>
    </message>
    <message>
        <source>A shorter arrow comes nearer to it.</source>
        <translation>Ein kürzerer Pfeil kommt näher heran.</translation>
    </message>
    <message>
        <source>A sigmoid is nearly flat where it is nearly 0 or 1. A neuron that is stuck there may be wrong as can be: its weights hardly hear of it. So what is sent back is the push, not the wish.
</source>
        <translation>Ein Sigmoid ist fast flach, wo er fast 0 oder 1 ist. Ein Neuron, das dort festsitzt, kann noch so falsch liegen: Seine Gewichte hören kaum davon. Zurückgeschickt wird also der Schub, nicht der Wunsch.
</translation>
    </message>
    <message>
        <source>A slope: nearly everywhere it is 0</source>
        <translation>Eine Steigung: Fast überall ist sie 0</translation>
    </message>
    <message>
        <source>A small change of a parameter, to be compared with what the gradient foretold.</source>
        <translation>Eine kleine Änderung eines Parameters, zu vergleichen mit dem, was der Gradient vorhergesagt hat.</translation>
    </message>
    <message>
        <source>A small network with something lit</source>
        <translation>Ein kleines Netz, in dem etwas leuchtet</translation>
    </message>
    <message>
        <source>A soft choice</source>
        <translation>Eine weiche Wahl</translation>
    </message>
    <message>
        <source>A stack without bends</source>
        <translation>Ein Stapel ohne Biegungen</translation>
    </message>
    <message>
        <source>A step as long down the gradient ({length} long) is forecast to change it by {forecast}.</source>
        <translation>Ein gleich langer Schritt den Gradienten (Länge {length}) hinab sollte sie um {forecast} ändern.</translation>
    </message>
    <message>
        <source>A step changes both, not the biases alone.</source>
        <translation>Ein Schritt ändert beides, nicht nur die Biases.</translation>
    </message>
    <message>
        <source>A step is this many times the slope, downhill</source>
        <translation>Wievielmal so lang wie die Steigung ein Schritt ist, bergab</translation>
    </message>
    <message>
        <source>A straight line through 0: the brighter the sender, the more its weight is {0}; a dark one teaches nothing.</source>
        <translation>Eine Gerade durch 0: Je heller der Sender, desto mehr wird sein Gewicht {0}; ein dunkler lehrt nichts.</translation>
    </message>
    <message>
        <source>A stroke on an example adds to it, instead of starting a new drawing</source>
        <translation>Ein Strich auf einem Beispiel kommt zu ihm hinzu, statt eine neue Zeichnung anzufangen</translation>
    </message>
    <message>
        <source>A sum of {= neurons(0)} products can be any number. What a neuron passes on lies between two ends. The *sigmoid* brings it there: very negative numbers come close to 0, very positive ones close to 1, and 0 becomes just {= sigmoid(0) : 1}.

In [the microscope](pane:neuron) z lies on the line below the curve, and a is its height on the curve. [Drag it](option:neuron.z), or press the arrow keys. The straight line that touches the curve is its slope: where it is flat, a hardly changes however far z goes.
</source>
        <translation>Eine Summe aus {= neurons(0)} Produkten kann jede Zahl sein. Was ein Neuron weitergibt, liegt zwischen zwei Enden. Die *Sigmoid-Funktion* bringt es dorthin: Stark negative Zahlen kommen nahe an 0, stark positive nahe an 1, und 0 wird genau {= sigmoid(0) : 1}.

Im [Mikroskop](pane:neuron) liegt z auf der Geraden unter der Kurve, und a ist seine Höhe auf der Kurve. [Zieh daran](option:neuron.z), oder drück die Pfeiltasten. Die Gerade, die die Kurve berührt, zeigt ihre Steigung: Wo sie flach ist, ändert sich a kaum, wie weit z auch geht.
</translation>
    </message>
    <message>
        <source>A sum over n outputs that begins at 0 ends at n − 1.</source>
        <translation>Eine Summe über n Ausgänge, die bei 0 beginnt, endet bei n − 1.</translation>
    </message>
    <message>
        <source>A surface to walk on</source>
        <translation>Eine Fläche zum Wandern</translation>
    </message>
    <message>
        <source>A sweep was left with {done} of {n} trainings done.</source>
        <translation>Eine Versuchsreihe ist liegen geblieben: {done} von {n} Trainings sind gemacht.</translation>
    </message>
    <message>
        <source>A trained network and its twin: the same hidden neurons in another order, so the same function. Walk the straight way from one to the other. Were the cost a bowl, the middle could not be higher.</source>
        <translation>Ein trainiertes Netz und sein Zwilling: dieselben verborgenen Neuronen in anderer Reihenfolge, also dieselbe Funktion. Geh den geraden Weg von einem zum anderen. Wären die Kosten eine Schüssel, könnte die Mitte nicht höher liegen.</translation>
    </message>
    <message>
        <source>A weight between two active neurons grows only where the receiver is wished up; otherwise it shrinks.</source>
        <translation>Ein Gewicht zwischen zwei aktiven Neuronen wächst nur, wo der Empfänger nach oben gewünscht wird; sonst schrumpft es.</translation>
    </message>
    <message>
        <source>A weight of the network</source>
        <translation>Ein Gewicht des Netzes</translation>
    </message>
    <message>
        <source>A weight or a bias: a number that training changes. This network has {parameters}.</source>
        <translation>Ein Gewicht oder ein Bias: eine Zahl, die das Training ändert. Dieses Netz hat {parameters}.</translation>
    </message>
    <message>
        <source>A wish is how an activation would have to change for a smaller cost, −∂C/∂a; a push is what of it gets through f′, −∂C/∂z</source>
        <translation>Ein Wunsch ist, wie sich eine Aktivierung für kleinere Kosten ändern müsste, −∂C/∂a; ein Schub ist, was davon durch f′ kommt, −∂C/∂z</translation>
    </message>
    <message>
        <source>A wish is not yet a push: it goes through the bend. Least gets through at output {0}: {1} of {2}.</source>
        <translation>Ein Wunsch ist noch kein Schub: Er geht durch die Biegung. Am wenigsten kommt bei Ausgang {0} durch: {1} von {2}.</translation>
    </message>
    <message>
        <source>A wish is not yet a push: it goes through the bend. Of the strong wishes, a tenth of the strongest or more, least gets through at output {0}: {1} of {2}.</source>
        <translation>Ein Wunsch ist noch kein Schub: Er geht durch die Biegung. Von den starken Wünschen, ab einem Zehntel des stärksten, kommt bei Ausgang {0} am wenigsten durch: {1} von {2}.</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Über</translation>
    </message>
    <message>
        <source>About a tenth</source>
        <translation>Etwa ein Zehntel</translation>
    </message>
    <message>
        <source>About a thousandth</source>
        <translation>Etwa ein Tausendstel</translation>
    </message>
    <message>
        <source>About as large as the others</source>
        <translation>Etwa so groß wie die anderen</translation>
    </message>
    <message>
        <source>About this scene</source>
        <translation>Über diese Szene</translation>
    </message>
    <message>
        <source>About this scene…</source>
        <translation>Über diese Szene…</translation>
    </message>
    <message>
        <source>About {time} left.</source>
        <translation>Noch etwa {time}.</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation>Genauigkeit</translation>
    </message>
    <message>
        <source>Accuracy along one knob</source>
        <translation>Genauigkeit entlang eines Reglers</translation>
    </message>
    <message>
        <source>Accuracy from</source>
        <translation>Genauigkeit ab</translation>
    </message>
    <message>
        <source>Accuracy on the test set</source>
        <translation>Genauigkeit auf der Testmenge</translation>
    </message>
    <message>
        <source>Accuracy on the training set</source>
        <translation>Genauigkeit auf der Trainingsmenge</translation>
    </message>
    <message>
        <source>Across</source>
        <translation>Waagrecht</translation>
    </message>
    <message>
        <source>Across: along the full gradient. Upwards: along the first batch’s own way off it. Each piece is one batch’s share of the sum</source>
        <translation>Waagrecht: entlang des vollen Gradienten. Nach oben: wohin der erste Batch von ihm abweicht. Jedes Stück ist der Anteil eines Batchs an der Summe</translation>
    </message>
    <message>
        <source>Activation</source>
        <translation>Aktivierung</translation>
    </message>
    <message>
        <source>Activation curve</source>
        <translation>Aktivierungskurve</translation>
    </message>
    <message>
        <source>Activation, weight, bias</source>
        <translation>Aktivierung, Gewicht, Bias</translation>
    </message>
    <message>
        <source>Activations where the function is flat, so that hardly any gradient comes through.</source>
        <translation>Aktivierungen, wo die Funktion flach ist, sodass kaum ein Gradient hindurchkommt.</translation>
    </message>
    <message>
        <source>Add a hidden layer, as wide as the last one</source>
        <translation>Eine verborgene Schicht hinzufügen, so breit wie die letzte</translation>
    </message>
    <message>
        <source>Add a tenth of what comes in to the weights: the neuron looks more for it</source>
        <translation>Ein Zehntel dessen, was hereinkommt, zu den Gewichten addieren: Das Neuron sucht mehr danach</translation>
    </message>
    <message>
        <source>Add noise</source>
        <translation>Rauschen hinzufügen</translation>
    </message>
    <message>
        <source>Add picture</source>
        <translation>Bild dazu</translation>
    </message>
    <message>
        <source>Add selected</source>
        <translation>Auswahl dazu</translation>
    </message>
    <message>
        <source>Add the example that is on the network as a card</source>
        <translation>Das Beispiel am Netz als Karte hinzufügen</translation>
    </message>
    <message>
        <source>Add the selected weight or bias as a row</source>
        <translation>Das ausgewählte Gewicht oder den ausgewählten Bias als Zeile hinzufügen</translation>
    </message>
    <message>
        <source>Add the terms one after the other, or hold on</source>
        <translation>Die Summanden einen nach dem anderen addieren, oder innehalten</translation>
    </message>
    <message>
        <source>Add up the gradients of all batches of a deck while the network is held; again: cancel</source>
        <translation>Die Gradienten aller Batches eines Stapels addieren, während das Netz festgehalten wird; noch einmal: abbrechen</translation>
    </message>
    <message>
        <source>Add up what all outputs ask of one neuron.</source>
        <translation>Zähl zusammen, was alle Ausgänge von einem Neuron verlangen.</translation>
    </message>
    <message>
        <source>Added to the sum of the products: how much is needed before the neuron fires</source>
        <translation>Wird zur Summe der Produkte addiert: wie viel nötig ist, bevor das Neuron feuert</translation>
    </message>
    <message>
        <source>Address of a Dask scheduler, such as tcp://127.0.0.1:8786; empty to train on this computer. A scheduler has no password: use one in a network that you trust</source>
        <translation>Adresse eines Dask-Schedulers, etwa tcp://127.0.0.1:8786; leer, um auf diesem Rechner zu trainieren. Ein Scheduler hat kein Passwort: Verwende ihn in einem Netzwerk, dem du vertraust</translation>
    </message>
    <message>
        <source>Advice</source>
        <translation>Rat</translation>
    </message>
    <message>
        <source>Advice: nothing has gone wrong that it knows of</source>
        <translation>Rat: Er bemerkt nichts, was schiefläuft</translation>
    </message>
    <message>
        <source>Advice: {words}. Click to read why, and what to do</source>
        <translation>Rat: {words}. Klick zeigt, warum, und was zu tun ist</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Nachher</translation>
    </message>
    <message>
        <source>After 1 epoch: shuffled cost {a}, test accuracy {b}; sorted cost {c}, test accuracy {d}.</source>
        <translation>Nach 1 Epoche: gemischt Kosten {a}, Testgenauigkeit {b}; sortiert Kosten {c}, Testgenauigkeit {d}.</translation>
    </message>
    <message>
        <source>After five steps on {= last("foretold", "cards", "only", 2)} cards the answer given most often is {= last("foretold", "answer", "only", 2)}, to {= last("foretold", "share", "only", 2) : %} of the test digits.
</source>
        <translation>Nach fünf Schritten auf Karten mit einer {= last("foretold", "cards", "only", 2)} ist die häufigste Antwort {= last("foretold", "answer", "only", 2)}, auf {= last("foretold", "share", "only", 2) : %} der Testziffern.
</translation>
    </message>
    <message>
        <source>After one step by hand show for a moment what it moved: green went up, purple down.</source>
        <translation>Nach einem einzelnen Schritt von Hand kurz zeigen, was er bewegt hat: Grün ging nach oben, Violett nach unten.</translation>
    </message>
    <message>
        <source>After one step by hand the weights that moved glow for a moment: green went up, purple down.</source>
        <translation>Nach einem Schritt von Hand leuchten die Gewichte, die sich bewegt haben, einen Moment lang: Grün ging hinauf, Violett hinunter.</translation>
    </message>
    <message>
        <source>After one such step it answers {1} to {2} of the test set, before to {3}.</source>
        <translation>Nach einem solchen Schritt lautet die Antwort auf {2} der Testmenge {1}, vorher auf {3}.</translation>
    </message>
    <message>
        <source>After step {0} the cost of the last mini-batch is {1}, and its mean is {2}.</source>
        <translation>Nach Schritt {0} sind die Kosten des letzten Mini-Batchs {1}, und ihr Mittel ist {2}.</translation>
    </message>
    <message>
        <source>After such steps the numbers are no numbers any more: take a smaller learning rate.</source>
        <translation>Nach solchen Schritten sind die Zahlen keine Zahlen mehr: Nimm eine kleinere Lernrate.</translation>
    </message>
    <message>
        <source>After {0} such steps it answers {1} to {2} of the test set, before to {3}.</source>
        <translation>Nach {0} solchen Schritten lautet die Antwort auf {2} der Testmenge {1}, vorher auf {3}.</translation>
    </message>
    <message>
        <source>After {0} such steps {1} of the answers are right, before {2}; most often it says {3}, {4}.</source>
        <translation>Nach {0} solchen Schritten sind {1} der Antworten richtig, vorher {2}; am häufigsten lautet sie {3}, {4}.</translation>
    </message>
    <message>
        <source>After {= distinct("draw", "gesture")} strokes its fingerprint was {= fingerprint}; before them {= start(fingerprint)}.</source>
        <translation>Nach {= distinct("draw", "gesture")} Strichen war sein Fingerabdruck {= fingerprint}; davor {= start(fingerprint)}.</translation>
    </message>
    <message>
        <source>After {= step} steps the network answers {= test_accuracy : %} of digits rightly that it has never learned from. Would another learning rate get there sooner? [Two settings](pane:duel), [Race](pane:race) and [Sweep](pane:sweep) let you measure it.
</source>
        <translation>Nach {= step} Schritten antwortet das Netz bei {= test_accuracy : %} der Ziffern richtig, aus denen es nie gelernt hat. Käme eine andere Lernrate schneller dorthin? [Zwei Einstellungen](pane:duel), [Wettlauf](pane:race) und [Versuchsreihe](pane:sweep) lassen dich das messen.
</translation>
    </message>
    <message>
        <source>After {k} epochs: shuffled cost {a}, test accuracy {b}; sorted cost {c}, test accuracy {d}.</source>
        <translation>Nach {k} Epochen: gemischt Kosten {a}, Testgenauigkeit {b}; sortiert Kosten {c}, Testgenauigkeit {d}.</translation>
    </message>
    <message>
        <source>After {k} of {n} examples the mean is {mean}; of all it is {whole}.</source>
        <translation>Nach {k} von {n} Beispielen ist das Mittel {mean}; über alle ist es {whole}.</translation>
    </message>
    <message>
        <source>After {moves} moves the output {wanted} is {reached}; it began at {start}.</source>
        <translation>Nach {moves} Zügen ist der Ausgang {wanted} bei {reached}; er begann bei {start}.</translation>
    </message>
    <message>
        <source>After {spent}</source>
        <translation>Stand {spent}:</translation>
    </message>
    <message>
        <source>After {spent} each, both are level: cost {a} and {b}.</source>
        <translation>Je {spent}: Beide liegen gleichauf, Kosten {a} und {b}.</translation>
    </message>
    <message>
        <source>After {spent} each, {ahead} is ahead: cost {a}, {behind} has {b}.</source>
        <translation>Je {spent}: {ahead} liegt vorn mit Kosten {a}, {behind} hat {b}.</translation>
    </message>
    <message>
        <source>Again</source>
        <translation>Noch einmal</translation>
    </message>
    <message>
        <source>Against</source>
        <translation>Über</translation>
    </message>
    <message>
        <source>Against brightness</source>
        <translation>Über Helligkeit</translation>
    </message>
    <message>
        <source>Against noise</source>
        <translation>Über Rauschen</translation>
    </message>
    <message>
        <source>Against the factor</source>
        <translation>Über dem Faktor</translation>
    </message>
    <message>
        <source>Against the shift</source>
        <translation>Über Verschiebung</translation>
    </message>
    <message>
        <source>Against the size</source>
        <translation>Über Größe</translation>
    </message>
    <message>
        <source>Against the turn</source>
        <translation>Über Drehung</translation>
    </message>
    <message>
        <source>Against thickness</source>
        <translation>Über Strichdicke</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>All 0</source>
        <translation>Alle 0</translation>
    </message>
    <message>
        <source>All 0.1</source>
        <translation>Alle 0.1</translation>
    </message>
    <message>
        <source>All 1</source>
        <translation>Alle 1</translation>
    </message>
    <message>
        <source>All at once</source>
        <translation>Alles auf einmal</translation>
    </message>
    <message>
        <source>All become nearly alike</source>
        <translation>Alle werden fast gleich</translation>
    </message>
    <message>
        <source>All begin with the network of {step}. Cost of the first {n} training examples.</source>
        <translation>Alle beginnen mit dem Netz bei {step}. Kosten der ersten {n} Trainingsbeispiele.</translation>
    </message>
    <message>
        <source>All chapters.</source>
        <translation>Alle Kapitel.</translation>
    </message>
    <message>
        <source>All classes</source>
        <translation>Alle Klassen</translation>
    </message>
    <message>
        <source>All examples were centred and scaled, your drawing is not. Centred, it is answered with {then:class} at {strength:plain} instead of {now:class}.</source>
        <translation>Alle Beispiele wurden zentriert und skaliert, deine Zeichnung nicht. Zentriert lautet die Antwort {then:class} mit {strength:plain} statt {now:class}.</translation>
    </message>
    <message>
        <source>All its layers, the hidden ones behind a curtain, or one function: numbers in, numbers out (C).</source>
        <translation>Alle seine Schichten, die verborgenen hinter einem Vorhang, oder eine Funktion: Zahlen hinein, Zahlen heraus (C).</translation>
    </message>
    <message>
        <source>All its weights are 0: no factor changes that.</source>
        <translation>Alle seine Gewichte sind 0: Daran ändert kein Faktor etwas.</translation>
    </message>
    <message>
        <source>All layers</source>
        <translation>Alle Schichten</translation>
    </message>
    <message>
        <source>All layers folded into one matrix</source>
        <translation>Alle Schichten zu einer Matrix gefaltet</translation>
    </message>
    <message>
        <source>All moments kept are at the same place: nothing moved, so there is no direction.</source>
        <translation>Alle behaltenen Momente sind am selben Ort: Nichts hat sich bewegt, also gibt es keine Richtung.</translation>
    </message>
    <message>
        <source>All moments kept are at the same place: nothing moved.</source>
        <translation>Alle behaltenen Momente sind am selben Ort: Nichts hat sich bewegt.</translation>
    </message>
    <message>
        <source>All of them</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>All of yours right: {a} before, {b} now, of {n}.</source>
        <translation>Alle deine richtig: {a} vorher, {b} jetzt, von {n}.</translation>
    </message>
    <message>
        <source>All outputs are 0</source>
        <translation>Alle Ausgänge sind 0</translation>
    </message>
    <message>
        <source>All parameters and all components of the gradient beside each other, each at its place in the frozen order.</source>
        <translation>Alle Parameter und alle Komponenten des Gradienten nebeneinander, jede an ihrem Platz in der festen Reihenfolge.</translation>
    </message>
    <message>
        <source>All parameters moved together along this line, {t} from where the network is: {cost} is {value} there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All parameters, down and then to the right: point to read one, click or use the arrow keys to pick one</source>
        <translation>Alle Parameter, nach unten und dann nach rechts: Zeig auf einen, um ihn zu lesen; klick, oder nimm die Pfeiltasten, um einen auszuwählen</translation>
    </message>
    <message>
        <source>All parts</source>
        <translation>Alle Teile</translation>
    </message>
    <message>
        <source>All pixels together come to {ink:plain}; 999 of 1000 training digits have more than {least:plain}, so the sums of the first layer stay small.</source>
        <translation>Alle Pixel zusammen ergeben {ink:plain}; 999 von 1000 Trainingsziffern haben mehr als {least:plain}, darum bleiben die Summen der ersten Schicht klein.</translation>
    </message>
    <message>
        <source>All six: promised ΔC {0}, really {1}</source>
        <translation>Alle sechs: versprochen ΔC {0}, wirklich {1}</translation>
    </message>
    <message>
        <source>All starts came to one place, within {share} of where they began apart.</source>
        <translation>Alle Starts kamen an einem Ort zusammen, bis auf {share} ihres anfänglichen Abstands.</translation>
    </message>
    <message>
        <source>All ten go down to 0</source>
        <translation>Alle zehn gehen auf 0 hinab</translation>
    </message>
    <message>
        <source>All ten outputs are the same number. What is the least that such an answer can cost?</source>
        <translation>Alle zehn Ausgänge sind dieselbe Zahl. Was kostet eine solche Antwort mindestens?</translation>
    </message>
    <message>
        <source>All ten outputs vote on neuron 8 of layer 2. What do they ask for together?</source>
        <translation>Alle zehn Ausgänge stimmen über Neuron 8 der Schicht 2 ab. Worum bitten sie zusammen?</translation>
    </message>
    <message>
        <source>All the dials at once</source>
        <translation>Alle Regler zugleich</translation>
    </message>
    <message>
        <source>All the way, the largest output stays {a}.</source>
        <translation>Den ganzen Weg bleibt der größte Ausgang {a}.</translation>
    </message>
    <message>
        <source>All together.</source>
        <translation>Alles zusammen.</translation>
    </message>
    <message>
        <source>All together: {called}</source>
        <translation>Alle zusammen: {called}</translation>
    </message>
    <message>
        <source>All weights and biases begin at 0: neurons of a layer then stay alike, which shows why chance is needed</source>
        <translation>Alle Gewichte und Biases beginnen bei 0: Die Neuronen einer Schicht bleiben dann gleich; das zeigt, warum der Zufall nötig ist</translation>
    </message>
    <message>
        <source>All weights are 0, and a direction in proportion to them has no length.</source>
        <translation>Alle Gewichte sind 0, und eine Richtung im Verhältnis zu ihnen hat keine Länge.</translation>
    </message>
    <message>
        <source>All weights stay. The pixels go downhill on the cost of that answer, {moves} small moves.</source>
        <translation>Alle Gewichte bleiben. Die Pixel gehen auf den Kosten dieser Antwort bergab, {moves} kleine Züge.</translation>
    </message>
    <message>
        <source>All weights zero</source>
        <translation>Alle Gewichte null</translation>
    </message>
    <message>
        <source>All white is the sum of all weights.</source>
        <translation>Ganz weiß ist die Summe aller Gewichte.</translation>
    </message>
    <message>
        <source>All white makes 1 or less: now {= bench_sum("white") : 1}.</source>
        <translation>Ganz weiß ergibt 1 oder weniger: jetzt {= bench_sum("white") : 1}.</translation>
    </message>
    <message>
        <source>All {0} go through the network as it was. Example {1} is {2}; its strongest output is {3}, at {4}.</source>
        <translation>Alle {0} gehen durch das Netz, wie es war. Beispiel {1} ist {2}; sein stärkster Ausgang ist {3}, mit {4}.</translation>
    </message>
    <message>
        <source>All {0} vote on each neuron of layer {1}; the arrow beside each stack is the sum, the compromise.</source>
        <translation>Alle {0} stimmen über jedes Neuron der Schicht {1} ab; der Pfeil neben jedem Stapel ist die Summe, der Kompromiss.</translation>
    </message>
    <message>
        <source>All {all} batches: their mean differs from the full gradient by up to {gap}.</source>
        <translation>Alle {all} Batches: Ihr Mittel weicht vom vollen Gradienten um bis zu {gap} ab.</translation>
    </message>
    <message>
        <source>All {all} batches: their mean points {angle}° off the full gradient. No component of it differs by more than {gap}, in double precision: the mean of all is the full gradient.</source>
        <translation>Alle {all} Batches: Ihr Mittel zeigt {angle}° neben den vollen Gradienten. Keine Komponente weicht um mehr als {gap} ab, mit doppelter Genauigkeit gerechnet: Das Mittel aller ist der volle Gradient.</translation>
    </message>
    <message>
        <source>All {n:count} examples it learns from are of the kind {name}: saying {name} to everything costs nothing, so nothing else is learned. Choose a set with other kinds too.</source>
        <translation>Alle {n:count} Beispiele, von denen es lernt, sind von der Sorte {name}: Zu allem {name} zu sagen kostet nichts, also wird nichts anderes gelernt. Wähl eine Menge, in der auch andere Sorten sind.</translation>
    </message>
    <message>
        <source>All {n:count} examples of the last mini-batch were of the kind {name}: each step forgets the kinds before. A shuffled deck shows every step a bit of all. Only shuffling helps.</source>
        <translation>Alle {n:count} Beispiele des letzten Mini-Batchs waren von der Sorte {name}: Jeder Schritt vergisst die Sorten davor. Ein gemischter Stapel zeigt jedem Schritt von allem etwas. Nur Mischen hilft.</translation>
    </message>
    <message>
        <source>All {n:count} neurons of hidden layer {layer:count} have the same weights, so each step moves them alike: they work as a single one.</source>
        <translation>Alle {n:count} Neuronen der verborgenen Schicht {layer:count} haben dieselben Gewichte, also bewegt jeder Schritt sie gleich: Sie arbeiten wie ein einziges.</translation>
    </message>
    <message>
        <source>All {n} would take about {time}.</source>
        <translation>Alle {n} würden etwa {time} dauern.</translation>
    </message>
    <message>
        <source>All ½</source>
        <translation>Alle ½</translation>
    </message>
    <message>
        <source>Allowed are {low} to {high}; {kept} stays.</source>
        <translation>Erlaubt sind {low} bis {high}; {kept} bleibt.</translation>
    </message>
    <message>
        <source>Alone {parts}. All together: {union}.</source>
        <translation>Allein {parts}. Alle zusammen: {union}.</translation>
    </message>
    <message>
        <source>Alone: {called}</source>
        <translation>Allein: {called}</translation>
    </message>
    <message>
        <source>Along j = {0} alone, a little more of a{1} changes the cost by {2} times as much.</source>
        <translation>Nur über j = {0} ändert ein wenig mehr a{1} die Kosten um {2}-mal so viel.</translation>
    </message>
    <message>
        <source>Along the arrow, {0}°: {1} {2}.</source>
        <translation>Entlang des Pfeils, {0}°: {1} {2}.</translation>
    </message>
    <message>
        <source>Along the lines</source>
        <translation>Entlang der Linien</translation>
    </message>
    <message>
        <source>Along which knob the accuracy is measured as a curve</source>
        <translation>Entlang welches Reglers die Genauigkeit als Kurve gemessen wird</translation>
    </message>
    <message>
        <source>Amount of noise</source>
        <translation>Rauschstärke</translation>
    </message>
    <message>
        <source>An L2 of {l2:bound} alone halves every weight in {half:short} steps: what the examples build up is pulled down again.</source>
        <translation>Ein L2 von {l2:bound} halbiert für sich allein jedes Gewicht in {half:short} Schritten: Was die Beispiele aufbauen, wird wieder heruntergezogen.</translation>
    </message>
    <message>
        <source>An activation cannot be set: you can only turn weights and biases.</source>
        <translation>Eine Aktivierung lässt sich nicht setzen: Drehen kannst du nur an Gewichten und Biases.</translation>
    </message>
    <message>
        <source>An example is missing, or in it twice!</source>
        <translation>Ein Beispiel fehlt oder ist doppelt darin.</translation>
    </message>
    <message>
        <source>An index that runs, or a whole array; one of them: {0}</source>
        <translation>Ein laufender Index oder ein ganzes Array; eines davon: {0}</translation>
    </message>
    <message>
        <source>An input of the bench: what stands in it goes along every line to its right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An output is made: activations times weights, added up, plus a bias, and then the sigmoid. So there are three kinds of levers on [the output of this digit](neuron:3,2): its bias, the weights into it, and the activations before it.

Drag any lever in [the levers](pane:levers), or type the nudge: all of them move by the same amount. The gauges beside them show how far the sum z went.

Below you choose which weight has the lever: the one from the brightest neuron before it, or the one from the dimmest.
</source>
        <translation>So entsteht ein Ausgang: Aktivierungen mal Gewichte, addiert, dazu ein Bias, und dann die Sigmoid-Funktion. Es gibt also drei Arten von Hebeln für [den Ausgang dieser Ziffer](neuron:3,2): seinen Bias, die Gewichte in ihn und die Aktivierungen davor.

Zieh in [den Hebeln](pane:levers) an irgendeinem, oder tipp den Stups ein: Alle bewegen sich um gleich viel. Die Anzeigen daneben sagen, wie weit die Summe z gegangen ist.

Unten wählst du, welches Gewicht den Hebel hat: das vom hellsten Neuron davor oder das vom dunkelsten.
</translation>
    </message>
    <message>
        <source>An output that says 0.4 and should be 0 has to go 0.4 to the left.</source>
        <translation>Ein Ausgang, der 0.4 sagt und 0 sein sollte, muss um 0.4 nach links.</translation>
    </message>
    <message>
        <source>And that of 1000 cards?</source>
        <translation>Und der von 1000 Karten?</translation>
    </message>
    <message>
        <source>Angle between the gradient of the batch and the full one</source>
        <translation>Winkel zwischen dem Gradienten des Batchs und dem vollen</translation>
    </message>
    <message>
        <source>Angle of the mean so far to the full gradient</source>
        <translation>Winkel des bisherigen Mittels zum vollen Gradienten</translation>
    </message>
    <message>
        <source>Another</source>
        <translation>Andere</translation>
    </message>
    <message>
        <source>Another bend</source>
        <translation>Eine andere Biegung</translation>
    </message>
    <message>
        <source>Another cost: minus the logarithm of what the right answer was given. With softmax its delta is simply a − y.</source>
        <translation>Andere Kosten: minus der Logarithmus dessen, was der richtigen Antwort gegeben wurde. Mit Softmax ist ihr Delta einfach a − y.</translation>
    </message>
    <message>
        <source>Another digit</source>
        <translation>Andere Ziffer</translation>
    </message>
    <message>
        <source>Another number gives other random directions</source>
        <translation>Eine andere Zahl ergibt andere Zufallsrichtungen</translation>
    </message>
    <message>
        <source>Another number is another order of the hidden neurons</source>
        <translation>Eine andere Zahl ist eine andere Reihenfolge der verborgenen Neuronen</translation>
    </message>
    <message>
        <source>Another pair</source>
        <translation>Anderes Paar</translation>
    </message>
    <message>
        <source>Another picture</source>
        <translation>Anderes Bild</translation>
    </message>
    <message>
        <source>Another picture changes what it costs, and not C(θ).</source>
        <translation>Ein anderes Bild ändert, was es kostet, nicht aber C(θ).</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Answer of the network</source>
        <translation>Antwort des Netzes</translation>
    </message>
    <message>
        <source>Answer only if this sure</source>
        <translation>Nur antworten, wenn so sicher</translation>
    </message>
    <message>
        <source>Answer sheet</source>
        <translation>Lösungsblatt</translation>
    </message>
    <message>
        <source>Answer sheet, A4…</source>
        <translation>Lösungsblatt, A4…</translation>
    </message>
    <message>
        <source>Answer sheet, Letter…</source>
        <translation>Lösungsblatt, Letter…</translation>
    </message>
    <message>
        <source>Answer the question below. Then take the last card away, and see.</source>
        <translation>Beantworte die Frage unten. Dann nimm die letzte Karte weg und sieh.</translation>
    </message>
    <message>
        <source>Answer {0}: {1}</source>
        <translation>Antwort {0}: {1}</translation>
    </message>
    <message>
        <source>Answer: {answer}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answering what it has seen clearly better than what it has not.</source>
        <translation>Was gesehen wurde, deutlich besser beantworten als das, was nicht gesehen wurde.</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>Answers {share}, {right} of them right</source>
        <translation>Beantwortet {share}, davon {right} richtig</translation>
    </message>
    <message>
        <source>Any answer</source>
        <translation>Jede Antwort</translation>
    </message>
    <message>
        <source>Any weight</source>
        <translation>Beliebiges Gewicht</translation>
    </message>
    <message>
        <source>Application Support</source>
        <translation>Application Support</translation>
    </message>
    <message>
        <source>Arrow</source>
        <translation>Pfeil</translation>
    </message>
    <message>
        <source>Arrow at {angle}°, {radius} long: the cost changes by {change}, measured.</source>
        <translation>Pfeil bei {angle}°, Länge {radius}: Die Kosten ändern sich um {change}, gemessen.</translation>
    </message>
    <message>
        <source>Arrows</source>
        <translation>Pfeiltasten</translation>
    </message>
    <message>
        <source>Arrows guessed</source>
        <translation>Geschätzte Pfeile</translation>
    </message>
    <message>
        <source>Arrows move the brush, Return paints, Shift+Return erases, Shift+arrows shift the picture, a digit keeps the drawing as that digit</source>
        <translation>Pfeiltasten bewegen den Pinsel, die Eingabetaste malt, Umschalt+Eingabetaste radiert, Umschalt+Pfeiltasten verschieben das Bild, eine Ziffer behält die Zeichnung als diese Ziffer</translation>
    </message>
    <message>
        <source>Arrows move the point, Shift ten times as far</source>
        <translation>Pfeiltasten bewegen den Punkt, mit Umschalt zehnmal so weit</translation>
    </message>
    <message>
        <source>Arrows, Page Up and Page Down go from image to image, Return puts one on the network</source>
        <translation>Die Pfeiltasten und Bild auf/ab gehen von Bild zu Bild, die Eingabetaste gibt eines dem Netz</translation>
    </message>
    <message>
        <source>As Python</source>
        <translation>Als Python</translation>
    </message>
    <message>
        <source>As far as the others</source>
        <translation>So weit wie die anderen</translation>
    </message>
    <message>
        <source>As it is now</source>
        <translation>Wie jetzt</translation>
    </message>
    <message>
        <source>As matrices</source>
        <translation>Als Matrizen</translation>
    </message>
    <message>
        <source>As measured last before step {step}, {share} of the test set are answered rightly.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>Wie der Desktop</translation>
    </message>
    <message>
        <source>Ask a network that recognises digits what it thinks they look like.</source>
        <translation>Frag ein Netz, das Ziffern erkennt, wie sie seiner Meinung nach aussehen.</translation>
    </message>
    <message>
        <source>Ask for another edge.</source>
        <translation>Nach einer anderen Kante fragen.</translation>
    </message>
    <message>
        <source>Ask the next question: Return in the plate does the same.</source>
        <translation>Die nächste Frage stellen: Die Eingabetaste auf der Tafel tut dasselbe.</translation>
    </message>
    <message>
        <source>Ask the present network about every image of the training set</source>
        <translation>Das jetzige Netz nach jedem Bild der Trainingsmenge fragen</translation>
    </message>
    <message>
        <source>Ask the room:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking the test images…</source>
        <translation>Die Testbilder werden befragt…</translation>
    </message>
    <message>
        <source>Asking the test set what {name} says.</source>
        <translation>Die Testmenge wird befragt, was {name} sagt.</translation>
    </message>
    <message>
        <source>At ({0}, {1}) the height is {2}, the gradient’s length {3}.</source>
        <translation>Bei ({0}, {1}) ist die Höhe {2}, die Länge des Gradienten {3}.</translation>
    </message>
    <message>
        <source>At T = {= option("average.heat") : short} the largest share is {= soft_share : 3}, a tenth for each is {= 1 / neurons(layers) : 3}.</source>
        <translation>Bei T = {= option("average.heat") : short} ist der größte Anteil {= soft_share : 3}, ein Zehntel für jeden ist {= 1 / neurons(layers) : 3}.</translation>
    </message>
    <message>
        <source>At T = {heat} the largest sum, of {name}, gets {share} of 1.</source>
        <translation>Bei T = {heat} bekommt die größte Summe, die von {name}, {share} von 1.</translation>
    </message>
    <message>
        <source>At letter {0}: </source>
        <translation>Bei Zeichen {0}: </translation>
    </message>
    <message>
        <source>At step {step} the mini-batch cost {cost}; the mean of the last ones was {mean}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At step {step} this weight was {w}; below, how far its two neurons go up and down together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At the end bring every picture into the 20 by 20 box and centre it by mass, as MNIST was made</source>
        <translation>Am Ende jedes Bild in das Kästchen von 20 mal 20 bringen und nach Schwerpunkt zentrieren, so wie MNIST entstand</translation>
    </message>
    <message>
        <source>At the nudge of 2: how many times as far did the strong needle go? Without the sign.</source>
        <translation>Beim Stups von 2: Wievielmal so weit schlug der starke Zeiger aus? Ohne Vorzeichen.</translation>
    </message>
    <message>
        <source>At this rate the cost became no number on the way.</source>
        <translation>Bei dieser Rate wurden die Kosten unterwegs zu keiner Zahl mehr.</translation>
    </message>
    <message>
        <source>At which w is the lowest dip?</source>
        <translation>Bei welchem w ist die tiefste Mulde?</translation>
    </message>
    <message>
        <source>At your drawing the two largest said {= largest : 2} and {= second : 2}.</source>
        <translation>Bei deiner Zeichnung sagten die beiden größten {= largest : 2} und {= second : 2}.</translation>
    </message>
    <message>
        <source>At {0} even the sign flips.</source>
        <translation>Bei {0} kippt sogar das Vorzeichen.</translation>
    </message>
    <message>
        <source>At {at} of the way it answers {best}.</source>
        <translation>Bei {at} des Weges ist die Antwort {best}.</translation>
    </message>
    <message>
        <source>At {at} of the way it answers {best}; right is {wanted}.</source>
        <translation>Bei {at} des Weges ist die Antwort {best}; richtig ist {wanted}.</translation>
    </message>
    <message>
        <source>At {moment}, batches of {size} have a mean cosine of {cosine} with the gradient of all {n}</source>
        <translation>Bei {moment} haben Batches mit {size} einen mittleren Kosinus von {cosine} mit dem Gradienten aller {n}</translation>
    </message>
    <message>
        <source>At {place}: {about}</source>
        <translation>Bei {place}: {about}</translation>
    </message>
    <message>
        <source>At {t} from here: {costs}.</source>
        <translation>Bei {t} von hier: {costs}.</translation>
    </message>
    <message>
        <source>At η = {= first("duel", "rate") : short} {= first("duel", "ahead")} was ahead, at η = {= last("duel", "rate") : short} {= last("duel", "ahead")}. “Which one is better?” has no answer before you say with which learning rate, from which start and for how long.

Where ReLU is on, its slope is 1. A sigmoid’s is never above one quarter. What that does in many layers is the step “Deep chains”.
</source>
        <translation>Bei η = {= first("duel", "rate") : short} lag {= first("duel", "ahead")} vorn, bei η = {= last("duel", "rate") : short} {= last("duel", "ahead")}. „Was ist besser?“ hat keine Antwort, bevor du sagst, mit welcher Lernrate, von welchem Start aus und wie lange.

Wo ReLU an ist, ist seine Steigung 1. Die eines Sigmoids liegt nie über einem Viertel. Was das in vielen Schichten ausmacht, zeigt der Schritt „Tiefe Ketten“.
</translation>
    </message>
    <message>
        <source>Atlas</source>
        <translation>Atlas</translation>
    </message>
    <message>
        <source>Average</source>
        <translation>Mitteln</translation>
    </message>
    <message>
        <source>Average cost on the test set</source>
        <translation>Mittlere Kosten auf der Testmenge</translation>
    </message>
    <message>
        <source>Average cost on the training set</source>
        <translation>Mittlere Kosten auf der Trainingsmenge</translation>
    </message>
    <message>
        <source>Average the derivative over three examples.</source>
        <translation>Mittle die Ableitung über drei Beispiele.</translation>
    </message>
    <message>
        <source>Axis</source>
        <translation>Achse</translation>
    </message>
    <message>
        <source>B</source>
        <translation>B</translation>
    </message>
    <message>
        <source>B is missing: keep the picture on the network as B, then bring another.</source>
        <translation>B fehlt: Behalte das Bild am Netz als B, dann hol ein anderes.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Back by a layer</source>
        <translation>Eine Schicht zurück</translation>
    </message>
    <message>
        <source>Back to the image's z</source>
        <translation>Zurück zum z des Bildes</translation>
    </message>
    <message>
        <source>Back to the network as it is</source>
        <translation>Zurück zum Netz, wie es ist</translation>
    </message>
    <message>
        <source>Back to the present, and follow it</source>
        <translation>Zurück zur Gegenwart, und ihr folgen</translation>
    </message>
    <message>
        <source>Back to the start</source>
        <translation>Zurück zum Anfang</translation>
    </message>
    <message>
        <source>Backprop</source>
        <translation>Backprop</translation>
    </message>
    <message>
        <source>Backpropagation, without formulas</source>
        <translation>Backpropagation, ohne Formeln</translation>
    </message>
    <message>
        <source>Backspace takes the last tile off, Delete all of them.</source>
        <translation>Die Rücktaste nimmt die letzte Kachel weg, Entf alle.</translation>
    </message>
    <message>
        <source>Backward pass: one layer further</source>
        <translation>Rückwärtslauf: eine Schicht weiter</translation>
    </message>
    <message>
        <source>Backward pass: undo one layer</source>
        <translation>Rückwärtslauf: eine Schicht zurücknehmen</translation>
    </message>
    <message>
        <source>Ball</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ball with momentum</source>
        <translation>Kugel mit Momentum</translation>
    </message>
    <message>
        <source>Balls</source>
        <translation>Kugeln</translation>
    </message>
    <message>
        <source>Balls that roll down a curve or a surface you choose: gradient descent where all of it can be seen.</source>
        <translation>Kugeln, die eine Kurve oder Fläche deiner Wahl hinabrollen: Gradientenabstieg, wo er ganz zu sehen ist.</translation>
    </message>
    <message>
        <source>Bar</source>
        <translation>Balken</translation>
    </message>
    <message>
        <source>Bar with a surround</source>
        <translation>Balken mit Umfeld</translation>
    </message>
    <message>
        <source>Bare neuron</source>
        <translation>Einzelnes Neuron</translation>
    </message>
    <message>
        <source>Basins</source>
        <translation>Einzugsgebiete</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>Batch</translation>
    </message>
    <message>
        <source>Batch of {size}: {angle}° off, cosine {cosine}. Lengths {batch} and {whole}.</source>
        <translation>Batch mit {size}: {angle}° daneben, Kosinus {cosine}. Längen {batch} und {whole}.</translation>
    </message>
    <message>
        <source>Batch size</source>
        <translation>Batchgröße</translation>
    </message>
    <message>
        <source>Batch sizes</source>
        <translation>Batchgrößen</translation>
    </message>
    <message>
        <source>Batches of</source>
        <translation>Batches zu</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>Begin again as the picked run began: same settings, same seed</source>
        <translation>Neu beginnen, wie der ausgewählte Lauf begann: gleiche Einstellungen, gleicher Seed</translation>
    </message>
    <message>
        <source>Begin again from the first weights of the picked run with the settings of this one</source>
        <translation>Neu beginnen mit den ersten Gewichten des ausgewählten Laufs und den Einstellungen von diesem</translation>
    </message>
    <message>
        <source>Begin again from the first weights of this run with the settings of the picked one</source>
        <translation>Neu beginnen mit den ersten Gewichten dieses Laufs und den Einstellungen des ausgewählten</translation>
    </message>
    <message>
        <source>Begin again with the seed of the picked run and the settings of this one</source>
        <translation>Neu beginnen mit dem Seed des ausgewählten Laufs und den Einstellungen von diesem</translation>
    </message>
    <message>
        <source>Begin anew</source>
        <translation>Neu beginnen</translation>
    </message>
    <message>
        <source>Begin anew on the first 100 training cards alone and train, to see what the test cards say; Ctrl+Z brings your run back</source>
        <translation>Fang neu an, nur mit den ersten 100 Trainingskarten, und trainiere, um zu sehen, was die Testkarten sagen; Ctrl+Z bringt deinen Lauf zurück</translation>
    </message>
    <message>
        <source>Begin anew on the first 100 training digits alone and train: they are learned by heart, and the test set tells; can be undone</source>
        <translation>Fang neu an, nur mit den ersten 100 Trainingsziffern, und trainiere: Sie werden auswendig gelernt, und die Testmenge verrät es; lässt sich rückgängig machen</translation>
    </message>
    <message>
        <source>Begin at C and go to what it is computed from. Drag a tile, or press it; arrow keys and Return do the same.</source>
        <translation>Beginn bei C und geh zu dem, woraus es berechnet wird. Zieh eine Kachel oder drück sie; Pfeiltasten und Eingabetaste tun dasselbe.</translation>
    </message>
    <message>
        <source>Begin this step anew</source>
        <translation>Diesen Schritt neu beginnen</translation>
    </message>
    <message>
        <source>Begin with the network as it is; each nudge is measured.</source>
        <translation>Beginne mit dem Netz, wie es ist; jeder Stups wird gemessen.</translation>
    </message>
    <message>
        <source>Below</source>
        <translation>Darunter</translation>
    </message>
    <message>
        <source>Bench</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bend</source>
        <translation>Biegung</translation>
    </message>
    <message>
        <source>Bends between the layers keep them apart.</source>
        <translation>Biegungen zwischen den Schichten halten sie getrennt.</translation>
    </message>
    <message>
        <source>Best so far: {setting}, {figure} {what} (median of {n}).</source>
        <translation>Bisher am besten: {setting}, {figure} {what} (Median von {n}).</translation>
    </message>
    <message>
        <source>Between the pixels and the answers lie two layers of {= neurons(1)} and {= neurons(2)} neurons. Nobody says what they are to do.

There is a hope, though. A digit is made of parts: a loop, a long line. A part is made of little edges. So the first hidden layer might look for edges, the next one for parts, and the outputs would only have to put parts together.

Is it so? It can be tested, but only if you commit yourself first. Put down in [What you expect](pane:learned) what you think the {= neurons(1)} neurons of the first layer will look for once they are trained. What you draw is kept; at the end of chapter 2 it is laid beside what came out.
</source>
        <translation>Zwischen den Pixeln und den Antworten liegen zwei Schichten aus {= neurons(1)} und {= neurons(2)} Neuronen. Niemand sagt, was sie tun sollen.

Eine Hoffnung gibt es aber. Eine Ziffer besteht aus Teilen: einer Schleife, einer langen Linie. Ein Teil besteht aus kleinen Kanten. Die erste verborgene Schicht könnte also nach Kanten suchen, die nächste nach Teilen, und die Ausgänge müssten nur noch Teile zusammensetzen.

Ist es so? Das lässt sich prüfen, aber nur, wenn du dich zuerst festlegst. Leg in [Was du erwartest](pane:learned) fest, wonach die {= neurons(1)} Neuronen der ersten Schicht deiner Meinung nach suchen, sobald sie trainiert sind. Was du zeichnest, wird behalten; am Ende von Kapitel 2 wird es neben das gelegt, was herauskam.
</translation>
    </message>
    <message>
        <source>Between the two. Is the share too large, make T larger.</source>
        <translation>Zwischen den beiden. Ist der Anteil zu groß, mach T größer.</translation>
    </message>
    <message>
        <source>Beyond</source>
        <translation>Darüber hinaus</translation>
    </message>
    <message>
        <source>Bias</source>
        <translation>Bias</translation>
    </message>
    <message>
        <source>Bias of neuron {j} of layer {layer}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Biases belong to the neurons that receive: {0}, not {1}.</source>
        <translation>Biases gehören zu den Neuronen, die empfangen: {0}, nicht {1}.</translation>
    </message>
    <message>
        <source>Black</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Black on white</source>
        <translation>Schwarz auf Weiß</translation>
    </message>
    <message>
        <source>Black or white</source>
        <translation>Schwarz oder weiß</translation>
    </message>
    <message>
        <source>Black: press B to go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blank</source>
        <translation>Leer</translation>
    </message>
    <message>
        <source>Blindfold</source>
        <translation>Augenbinde</translation>
    </message>
    <message>
        <source>Blindfold at w = {0}: slope {1} {2}.</source>
        <translation>Mit Augenbinde bei w = {0}: Steigung {1} {2}.</translation>
    </message>
    <message>
        <source>Blindfold, walk until the slope is less than 0.01 in size.</source>
        <translation>Geh mit Augenbinde, bis der Betrag der Steigung kleiner als 0.01 ist.</translation>
    </message>
    <message>
        <source>Board with parts</source>
        <translation>Brett mit Teilen</translation>
    </message>
    <message>
        <source>Bookmark</source>
        <translation>Lesezeichen</translation>
    </message>
    <message>
        <source>Bookmarks</source>
        <translation>Lesezeichen</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>Beides</translation>
    </message>
    <message>
        <source>Both are level</source>
        <translation>Beide liegen gleichauf</translation>
    </message>
    <message>
        <source>Both are measured alike: {cost}, mean over {n} test examples.</source>
        <translation>Beide werden gleich gemessen: {cost}, Mittel über {n} Testbeispiele.</translation>
    </message>
    <message>
        <source>Both changes of the cost for nudges that grow</source>
        <translation>Beide Änderungen der Kosten für wachsende Stupse</translation>
    </message>
    <message>
        <source>Both free</source>
        <translation>Beide frei</translation>
    </message>
    <message>
        <source>Both lines have one slope. Which? Rise over run, read off.</source>
        <translation>Beide Geraden haben dieselbe Steigung. Welche? Lies ab: Höhe durch Breite.</translation>
    </message>
    <message>
        <source>Both neurons over the digits</source>
        <translation>Beide Neuronen über die Ziffern</translation>
    </message>
    <message>
        <source>Both ribbons of all parameters</source>
        <translation>Beide Bänder aller Parameter</translation>
    </message>
    <message>
        <source>Both ribbons share it; components beyond the ends look like the ends</source>
        <translation>Beide Bänder haben sie gemeinsam; Komponenten jenseits der Enden sehen aus wie die Enden</translation>
    </message>
    <message>
        <source>Both settings are the same: choose another value.</source>
        <translation>Beide Einstellungen sind gleich: Wähl einen anderen Wert.</translation>
    </message>
    <message>
        <source>Both slopes are −δ = {0}: the push of this neuron.</source>
        <translation>Beide Steigungen sind −δ = {0}: der Schub dieses Neurons.</translation>
    </message>
    <message>
        <source>Both take one step</source>
        <translation>Beide machen einen Schritt</translation>
    </message>
    <message>
        <source>Both train on, each on a copy; press again to pause them</source>
        <translation>Beide trainieren weiter, jedes auf einer Kopie; noch einmal drücken hält sie an</translation>
    </message>
    <message>
        <source>Bottom?</source>
        <translation>Ganz unten?</translation>
    </message>
    <message>
        <source>Bowl</source>
        <translation>Schüssel</translation>
    </message>
    <message>
        <source>Bowls and twins, other costs, other bends, other inputs, deep chains and dreams. In any order.</source>
        <translation>Schüsseln und Zwillinge, andere Kosten, andere Biegungen, andere Eingaben, tiefe Ketten und Träume. In beliebiger Reihenfolge.</translation>
    </message>
    <message>
        <source>Boxes</source>
        <translation>Kästen</translation>
    </message>
    <message>
        <source>Brightest</source>
        <translation>Hellstes</translation>
    </message>
    <message>
        <source>Bring back the network that the last reset, new or opened network put away</source>
        <translation>Das Netz zurückholen, das zuletzt durch Zurücksetzen, ein neues oder ein geöffnetes Netz weggelegt wurde</translation>
    </message>
    <message>
        <source>Bring back what undo took</source>
        <translation>Wiederholen, was rückgängig gemacht wurde</translation>
    </message>
    <message>
        <source>Bring back what undo took (Ctrl+Shift+Z)</source>
        <translation>Wiederholen, was rückgängig gemacht wurde (Ctrl+Umschalt+Z)</translation>
    </message>
    <message>
        <source>Bring every ball back to where it started</source>
        <translation>Jede Kugel dorthin zurückbringen, wo sie anfing</translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring the cost below 0.05.</source>
        <translation>Bring die Kosten unter 0.05.</translation>
    </message>
    <message>
        <source>Bring the last network back</source>
        <translation>Voriges Netz zurückholen</translation>
    </message>
    <message>
        <source>Brings the pane {name} to the front of this stack.</source>
        <translation>Holt die Ansicht {name} in ihrer Gruppe nach vorn.</translation>
    </message>
    <message>
        <source>Brush</source>
        <translation>Pinsel</translation>
    </message>
    <message>
        <source>Brush size</source>
        <translation>Pinselgröße</translation>
    </message>
    <message>
        <source>Brush {0}</source>
        <translation>Pinsel {0}</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>Budget</translation>
    </message>
    <message>
        <source>Build</source>
        <translation>Bauen</translation>
    </message>
    <message>
        <source>Build a layer</source>
        <translation>Schicht bauen</translation>
    </message>
    <message>
        <source>Build an edge detector</source>
        <translation>Bau einen Kantendetektor</translation>
    </message>
    <message>
        <source>Build fresh networks from as many seeds and measure each; press again to cancel</source>
        <translation>Frische Netze aus ebenso vielen Seeds bauen und jedes messen; noch einmal drücken bricht ab</translation>
    </message>
    <message>
        <source>Build them</source>
        <translation>Bauen</translation>
    </message>
    <message>
        <source>Build ∂C/∂w⁽¹⁾, and see how much of it was there already.</source>
        <translation>Bau ∂C/∂w⁽¹⁾, und sieh, wie viel davon schon da war.</translation>
    </message>
    <message>
        <source>But the costs agree: the floor is nearly flat. A little weight decay makes one lowest point.</source>
        <translation>Doch die Kosten stimmen überein: Der Boden ist fast flach. Ein wenig Weight Decay macht daraus einen tiefsten Punkt.</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>Von Hand</translation>
    </message>
    <message>
        <source>By itself</source>
        <translation>Von selbst</translation>
    </message>
    <message>
        <source>By size</source>
        <translation>Nach Größe</translation>
    </message>
    <message>
        <source>By the strength of the strongest output, or by the place in the set</source>
        <translation>Nach der Stärke des stärksten Ausgangs oder nach dem Platz in der Menge</translation>
    </message>
    <message>
        <source>C = Σ (a − y)²: each square has the side |a − y|, its area is what the output costs</source>
        <translation>C = Σ (a − y)²: Jedes Quadrat hat die Seite |a − y|, seine Fläche ist, was der Ausgang kostet</translation>
    </message>
    <message>
        <source>C = −Σ y ln a + (1 − y) ln(1 − a): the area of each square is what the output costs</source>
        <translation>C = −Σ y ln a + (1 − y) ln(1 − a): Die Fläche jedes Quadrats ist, was der Ausgang kostet</translation>
    </message>
    <message>
        <source>C = −Σ y ln a: only the wanted output costs; the area of its square is −ln a</source>
        <translation>C = −Σ y ln a: Nur der gewünschte Ausgang kostet; die Fläche seines Quadrats ist −ln a</translation>
    </message>
    <message>
        <source>C moves</source>
        <translation>ΔC</translation>
    </message>
    <message>
        <source>C of these examples, after − before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C of this one</source>
        <translation>C von diesem</translation>
    </message>
    <message>
        <source>C or a click opens</source>
        <translation>C oder ein Klick öffnet</translation>
    </message>
    <message>
        <source>C over the last activation</source>
        <translation>C über der letzten Aktivierung</translation>
    </message>
    <message>
        <source>C(b + h) − C(b − h), over 2h</source>
        <translation>C(b + h) − C(b − h), durch 2h</translation>
    </message>
    <message>
        <source>C(w + h) − C(w − h), over 2h</source>
        <translation>C(w + h) − C(w − h), durch 2h</translation>
    </message>
    <message>
        <source>C(w + h) − C(w)</source>
        <translation>C(w + h) − C(w)</translation>
    </message>
    <message>
        <source>CO₂</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calculus</source>
        <translation>Analysis</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Cancel {share}</source>
        <translation>{share} abbrechen</translation>
    </message>
    <message>
        <source>Cancel · {done}</source>
        <translation>Abbrechen · {done}</translation>
    </message>
    <message>
        <source>Cannot tell</source>
        <translation>Weiß nicht</translation>
    </message>
    <message>
        <source>Card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Card {at}: training example {row}, {what}; {state}.</source>
        <translation>Karte {at}: Trainingsbeispiel {row}, {what}; {state}.</translation>
    </message>
    <message>
        <source>Card {card} of this epoch: training image {row}, a {label}; it is dealt with mini-batch {step}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cards</source>
        <translation>Karten</translation>
    </message>
    <message>
        <source>Cards laid</source>
        <translation>Gelegte Karten</translation>
    </message>
    <message>
        <source>Careful and hasty</source>
        <translation>Behutsam und hastig</translation>
    </message>
    <message>
        <source>Cell</source>
        <translation>Zelle</translation>
    </message>
    <message>
        <source>Cell of the confusion matrix</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Centre and scale drawings</source>
        <translation>Zeichnungen zentrieren und skalieren</translation>
    </message>
    <message>
        <source>Centre and scale is off, so that the drawing reaches the network as it is.</source>
        <translation>„Zentrieren und skalieren“ ist aus, die Zeichnung erreicht das Netz also, wie sie ist.</translation>
    </message>
    <message>
        <source>Centre, as MNIST's makers did</source>
        <translation>Zentrieren, wie bei MNIST</translation>
    </message>
    <message>
        <source>Chain</source>
        <translation>Kette</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>Change since it was opened</source>
        <translation>Änderung seit dem Öffnen</translation>
    </message>
    <message>
        <source>Change since the start</source>
        <translation>Änderung seit dem Start</translation>
    </message>
    <message>
        <source>Change the picture, not the network, until it sees the wanted digit</source>
        <translation>Das Bild ändern, nicht das Netz, bis es die gewünschte Ziffer sieht</translation>
    </message>
    <message>
        <source>Change what is not held</source>
        <translation>Ändern, was nicht festgehalten wird</translation>
    </message>
    <message>
        <source>Chapters</source>
        <translation>Kapitel</translation>
    </message>
    <message>
        <source>Check brackets and quotes; compare with == and write “and”, “or”, “not”.</source>
        <translation>Prüfe Klammern und Anführungszeichen; vergleiche mit == und schreib „and“, „or“, „not“.</translation>
    </message>
    <message>
        <source>Check the name and the folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose Activation under Other, then relu, then press Race.</source>
        <translation>Wähl Aktivierung unter Anders, dann relu, dann drück Wettlauf.</translation>
    </message>
    <message>
        <source>Choose Dimmest beside the nudge.</source>
        <translation>Wähl Dunkelster neben dem Stups.</translation>
    </message>
    <message>
        <source>Choose [all classes](option:desires.only) again, and leave six cards of six different digits.</source>
        <translation>Wähl wieder [alle Klassen](option:desires.only), und lass sechs Karten von sechs verschiedenen Ziffern übrig.</translation>
    </message>
    <message>
        <source>Choose [only 2s](option:desires.only) and wait for the answers beside the table.</source>
        <translation>Wähl [nur Zweien](option:desires.only) und warte auf die Antworten neben der Tabelle.</translation>
    </message>
    <message>
        <source>Choose a digit and press Dream.</source>
        <translation>Wähl eine Ziffer und drück „Träumen“.</translation>
    </message>
    <message>
        <source>Choose a file of images (…-idx3-ubyte).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a file of labels (…-idx1-ubyte).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a file that can be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a set of digits under New network to put a digit together from parts.</source>
        <translation>Wähl unter „Neues Netz“ eine Menge von Ziffern, um eine Ziffer aus Teilen zusammenzusetzen.</translation>
    </message>
    <message>
        <source>Choose a weight and a bias for the added layers, so that the first weight feels at least 0.03 of what the last one feels.</source>
        <translation>Wähl ein Gewicht und einen Bias für die hinzugefügten Schichten, sodass das erste Gewicht mindestens 0.03 von dem spürt, was das letzte spürt.</translation>
    </message>
    <message>
        <source>Choose layer sizes, activations, cost, start values and seed</source>
        <translation>Schichtgrößen, Aktivierungen, Kosten, Startwerte und Seed wählen</translation>
    </message>
    <message>
        <source>Choose the card for this place</source>
        <translation>Die Karte für diesen Platz wählen</translation>
    </message>
    <message>
        <source>Choose the layer whose arrays are shown, or follow what is selected.</source>
        <translation>Wähl die Schicht, deren Arrays gezeigt werden, oder folge dem, was ausgewählt ist.</translation>
    </message>
    <message>
        <source>Choose the tiles whose product is {0}: every unit between C and {1} must cancel.</source>
        <translation>Wähl die Kacheln, deren Produkt {0} ist: Jede Einheit zwischen C und {1} muss sich wegkürzen.</translation>
    </message>
    <message>
        <source>Choose the two files of one set.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose this one (key {0} in the plate).</source>
        <translation>Diese wählen (Taste {0} auf der Tafel).</translation>
    </message>
    <message>
        <source>Choose weights so that a neuron answers to one bar and to nothing else.</source>
        <translation>Wähl Gewichte, sodass ein Neuron auf einen Balken antwortet und auf nichts sonst.</translation>
    </message>
    <message>
        <source>Choose w⁽¹⁾ as the goal, and complete ∂C/∂w⁽¹⁾.</source>
        <translation>Wähl w⁽¹⁾ als Ziel, und vervollständige ∂C/∂w⁽¹⁾.</translation>
    </message>
    <message>
        <source>Chosen</source>
        <translation>Gewählt</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Leeren</translation>
    </message>
    <message>
        <source>Clear the pad</source>
        <translation>Zeichenfeld leeren</translation>
    </message>
    <message>
        <source>Clear the pad first. If the network says something else, draw it larger and in the middle.</source>
        <translation>Leere zuerst das Zeichenfeld. Sagt das Netz etwas anderes, zeichne sie größer und in die Mitte.</translation>
    </message>
    <message>
        <source>Click a bar to see its digits, the dearest first; the arrow keys go from bar to bar</source>
        <translation>Klick einen Balken an, um seine Ziffern zu sehen, die teuersten zuerst; die Pfeiltasten gehen von Balken zu Balken</translation>
    </message>
    <message>
        <source>Click a bar to see what is in it</source>
        <translation>Klick einen Balken an, um zu sehen, was darin ist</translation>
    </message>
    <message>
        <source>Click a card to turn it; drag it onto the trainer, or press Return</source>
        <translation>Klick eine Karte an, um sie umzudrehen; zieh sie auf den Trainer, oder drück die Eingabetaste</translation>
    </message>
    <message>
        <source>Click a cell of the wanted row: what should the answer be?</source>
        <translation>Klick auf eine Zelle der Soll-Zeile: Was soll die Antwort sein?</translation>
    </message>
    <message>
        <source>Click a cell to use its settings; arrow keys go from cell to cell, Enter uses it</source>
        <translation>Klick auf eine Zelle, um ihre Einstellungen zu übernehmen; die Pfeiltasten gehen von Zelle zu Zelle, die Eingabetaste übernimmt</translation>
    </message>
    <message>
        <source>Click a drawing to put it on the pad; Delete lets go of it, a digit key gives it another label</source>
        <translation>Klick auf eine Zeichnung, um sie ins Zeichenfeld zu legen; Entf lässt sie los, eine Zifferntaste gibt ihr ein anderes Etikett</translation>
    </message>
    <message>
        <source>Click a foot-print for that moment's own cost; the arrow keys walk along the path</source>
        <translation>Klick auf eine Fußspur für die eigenen Kosten dieses Moments; die Pfeiltasten gehen den Pfad entlang</translation>
    </message>
    <message>
        <source>Click a line or its name to pick the run</source>
        <translation>Klick auf eine Linie oder ihren Namen, um den Lauf auszuwählen</translation>
    </message>
    <message>
        <source>Click a line to pick what it is about; Delete on a pin lets the neuron go.</source>
        <translation>Klick auf eine Zeile, um auszuwählen, worum es darin geht; Entf auf etwas Festgehaltenem lässt das Neuron los.</translation>
    </message>
    <message>
        <source>Click a neuron or press →: a weight for each neuron before it, and a bias.</source>
        <translation>Klick auf ein Neuron oder drück →: ein Gewicht für jedes Neuron davor und ein Bias.</translation>
    </message>
    <message>
        <source>Click a part or drag along the strip; left and right go from part to part.</source>
        <translation>Klick auf einen Teil oder zieh den Streifen entlang; Links und Rechts gehen von Teil zu Teil.</translation>
    </message>
    <message>
        <source>Click a pixel to pick it</source>
        <translation>Klick auf ein Pixel, um es auszuwählen</translation>
    </message>
    <message>
        <source>Click a place, then a stamp above, or draw into the place with the mouse. With the keyboard: arrow keys choose a place, Enter puts the picture of the pad there, and Tab leads to the stamps.</source>
        <translation>Klick auf einen Platz, dann auf einen Stempel darüber, oder zeichne mit der Maus hinein. Mit der Tastatur: Pfeiltasten wählen einen Platz, die Eingabetaste legt das Bild des Zeichenfelds hinein, und Tab führt zu den Stempeln.</translation>
    </message>
    <message>
        <source>Click a row for the weights into a neuron, a column's head for those out of one.</source>
        <translation>Klick auf eine Zeile für die Gewichte in ein Neuron, auf den Kopf einer Spalte für die aus einem heraus.</translation>
    </message>
    <message>
        <source>Click a weight, bias, input or target to pick it; arrow keys go from one to the next.</source>
        <translation>Klick auf ein Gewicht, einen Bias, einen Eingang oder ein Ziel, um es auszuwählen; die Pfeiltasten gehen von einem zum nächsten.</translation>
    </message>
    <message>
        <source>Click a weight, or press Return on it, to turn it.</source>
        <translation>Klick auf ein Gewicht, oder drück darauf die Eingabetaste, um es zu drehen.</translation>
    </message>
    <message>
        <source>Click an example to follow it, a parameter to select it; a double click or Return puts the example on the network; up and down go from example to example.</source>
        <translation>Klick auf ein Beispiel, um ihm zu folgen, auf einen Parameter, um ihn auszuwählen; ein Doppelklick oder die Eingabetaste gibt dem Netz das Beispiel; Auf und Ab gehen von Beispiel zu Beispiel.</translation>
    </message>
    <message>
        <source>Click an image to put it on the network</source>
        <translation>Klick auf ein Bild, um es dem Netz zu geben</translation>
    </message>
    <message>
        <source>Click for the drawing itself, to draw on it</source>
        <translation>Klick zeigt die Zeichnung selbst, um darauf zu zeichnen</translation>
    </message>
    <message>
        <source>Click holds this card · G glossary · Esc leaves</source>
        <translation>Klick hält diese Karte fest · G Glossar · Esc beendet</translation>
    </message>
    <message>
        <source>Click one to put it on the network</source>
        <translation>Klick auf eins, um es dem Netz zu geben</translation>
    </message>
    <message>
        <source>Click the edge of</source>
        <translation>Klick auf die Kante von</translation>
    </message>
    <message>
        <source>Click the line in the picture, or walk along the lines with the arrow keys and press Return.</source>
        <translation>Klick im Bild auf die Linie, oder geh mit den Pfeiltasten die Linien entlang und drück die Eingabetaste.</translation>
    </message>
    <message>
        <source>Click the output with the largest wish of all, of which next to nothing gets through.</source>
        <translation>Klick auf den Ausgang mit dem größten Wunsch von allen, von dem so gut wie nichts durchkommt.</translation>
    </message>
    <message>
        <source>Click the tiles in the order in which they are to stand.</source>
        <translation>Klick die Kacheln in der Reihenfolge an, in der sie stehen sollen.</translation>
    </message>
    <message>
        <source>Click the weight that you want to turn; with the keys, the arrows walk over the picture.</source>
        <translation>Klick auf das Gewicht, das du drehen willst; mit den Tasten wandern die Pfeile über das Bild.</translation>
    </message>
    <message>
        <source>Click to drop the ball there, Shift+click to add one; ← and → step. Shift: ten steps at once.</source>
        <translation>Klick, um die Kugel dort abzulegen, Umschalt+Klick, um eine hinzuzufügen; ← und → machen einen Schritt. Umschalt: zehn Schritte auf einmal.</translation>
    </message>
    <message>
        <source>Click to pick this weight, drag up or down to nudge both weights: the ghost is the forecast.</source>
        <translation>Klick, um dieses Gewicht auszuwählen, zieh nach oben oder unten, um beide Gewichte anzustupsen: Der Geist ist die Vorhersage.</translation>
    </message>
    <message>
        <source>Click to see this large.</source>
        <translation>Klick, um das groß zu sehen.</translation>
    </message>
    <message>
        <source>Click to start a walk there; drag the arrow’s tip, or press ← and →, to turn it.</source>
        <translation>Klick, um dort einen Gang zu beginnen; zieh die Spitze des Pfeils, oder drück ← und →, um ihn zu drehen.</translation>
    </message>
    <message>
        <source>Close the diagram to one box, numbers in and numbers out, or open it again</source>
        <translation>Das Diagramm zu einem Kasten schließen, Zahlen hinein und Zahlen heraus, oder wieder öffnen</translation>
    </message>
    <message>
        <source>Close the explorer</source>
        <translation>Das Programm schließen</translation>
    </message>
    <message>
        <source>Close this pane; View brings it back</source>
        <translation>Diese Ansicht schließen; das Menü Ansicht holt sie zurück</translation>
    </message>
    <message>
        <source>Closed up, [the network](pane:diagram) is one box: {= neurons(0)} numbers go in, {= neurons(layers)} come out, and {= parameters} numbers inside decide which. C opens it and closes it again.

All {= parameters} numbers together have a *fingerprint*, eight letters that are others as soon as a single bit changes. When you came it was {= start(fingerprint)}. Now it is {= fingerprint}.

A function can be taken elsewhere. [Export as Python](action:script) (Ctrl+Shift+E) writes it into a short file that needs nothing of this program. [Compare the export](action:compare) (Ctrl+Shift+X) runs that file by itself on your drawing, beside the network.
</source>
        <translation>Zugeklappt ist [das Netz](pane:diagram) ein Kasten: {= neurons(0)} Zahlen gehen hinein, {= neurons(layers)} kommen heraus, und {= parameters} Zahlen darin entscheiden, welche. C öffnet ihn und schließt ihn wieder.

Alle {= parameters} Zahlen zusammen haben einen *Fingerabdruck*, acht Zeichen, die andere werden, sobald sich ein einziges Bit ändert. Als du kamst, war er {= start(fingerprint)}. Jetzt ist er {= fingerprint}.

Eine Funktion lässt sich anderswohin mitnehmen. [Als Python exportieren](action:script) (Ctrl+Umschalt+E) schreibt sie in eine kurze Datei, die nichts von diesem Programm braucht. [Export vergleichen](action:compare) (Ctrl+Umschalt+X) lässt diese Datei für sich auf deiner Zeichnung laufen, neben dem Netz.
</translation>
    </message>
    <message>
        <source>Cold, softmax is a hard choice; hot, it does not choose at all. In between, each share answers to every sum, so each has a slope. That is what is needed to learn.

Shares of one whole look like probabilities. That they add up to 1 does not yet make them right: shuffle the pixels, and the shares still add up to 1.
</source>
        <translation>Kalt ist Softmax eine harte Wahl; heiß wählt es gar nicht. Dazwischen antwortet jeder Anteil auf jede Summe, also hat jeder eine Steigung. Das braucht es, um zu lernen.

Anteile eines Ganzen sehen aus wie Wahrscheinlichkeiten. Dass sie zusammen 1 ergeben, macht sie noch nicht richtig: Misch die Pixel, und die Anteile ergeben immer noch 1.
</translation>
    </message>
    <message>
        <source>Colour scale</source>
        <translation>Farbskala</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Farben</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Spalte</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Common slip</source>
        <translation>Verbreiteter Irrtum</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>Compare every test card with every training card, bit by bit; press again to cancel</source>
        <translation>Jede Testkarte mit jeder Trainingskarte vergleichen, Bit für Bit; noch einmal drücken bricht ab</translation>
    </message>
    <message>
        <source>Compare the export</source>
        <translation>Export vergleichen</translation>
    </message>
    <message>
        <source>Compare two weights by their gradient, then let all of them move.</source>
        <translation>Vergleiche zwei Gewichte nach ihrem Gradienten, dann lass sich alle bewegen.</translation>
    </message>
    <message>
        <source>Compare what you expected with what the weights look like, and find where the network fails.</source>
        <translation>Vergleiche, was du erwartet hast, mit dem, wie die Gewichte aussehen, und finde, wo das Netz versagt.</translation>
    </message>
    <message>
        <source>Compare with the true ones</source>
        <translation>Mit den wahren vergleichen</translation>
    </message>
    <message>
        <source>Compare: choose the mean, then half the sum.</source>
        <translation>Vergleiche: Wähl das Mittel, dann die halbe Summe.</translation>
    </message>
    <message>
        <source>Compared with</source>
        <translation>Verglichen mit</translation>
    </message>
    <message>
        <source>Compared with what was wanted, example {0} costs {1}; the mean of all {2} is {3}.</source>
        <translation>Verglichen mit dem Gewünschten kostet Beispiel {0} {1}; das Mittel aller {2} ist {3}.</translation>
    </message>
    <message>
        <source>Comparing the outputs: {0}</source>
        <translation>Ausgänge im Vergleich: {0}</translation>
    </message>
    <message>
        <source>Compass</source>
        <translation>Kompass</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>Vollständig</translation>
    </message>
    <message>
        <source>Complete ∂C/∂a⁽¹⁾.</source>
        <translation>Vervollständige ∂C/∂a⁽¹⁾.</translation>
    </message>
    <message>
        <source>Compute anew</source>
        <translation>Neu berechnen</translation>
    </message>
    <message>
        <source>Compute anew when paused</source>
        <translation>In Pausen neu berechnen</translation>
    </message>
    <message>
        <source>Compute the next layer</source>
        <translation>Die nächste Schicht berechnen</translation>
    </message>
    <message>
        <source>Compute z of each of the four and compare your order.</source>
        <translation>z von jeder der vier berechnen und mit deiner Reihenfolge vergleichen.</translation>
    </message>
    <message>
        <source>Computing layer after layer, from the picture to the answer.</source>
        <translation>Schicht für Schicht rechnen, vom Bild zur Antwort.</translation>
    </message>
    <message>
        <source>Confusion matrix</source>
        <translation>Konfusionsmatrix</translation>
    </message>
    <message>
        <source>Constant and falling rate</source>
        <translation>Feste und fallende Rate</translation>
    </message>
    <message>
        <source>Contest</source>
        <translation>Wettstreit</translation>
    </message>
    <message>
        <source>Contour</source>
        <translation>Höhenlinien</translation>
    </message>
    <message>
        <source>Convention</source>
        <translation>Konvention</translation>
    </message>
    <message>
        <source>Copied to the clipboard.</source>
        <translation>In die Zwischenablage kopiert.</translation>
    </message>
    <message>
        <source>Copied: {n} letters to paste into a mail or a chat. Ctrl+Shift+V shows the scene again.</source>
        <translation>Kopiert: {n} Zeichen zum Einfügen in eine Mail oder einen Chat. Ctrl+Umschalt+V zeigt die Szene wieder.</translation>
    </message>
    <message>
        <source>Copies of the network take full steps of plain gradient descent on the cards alone. Left, their answers to some test examples, a cross where they are wrong; right, how often each answer is given on the whole test set.</source>
        <translation>Kopien des Netzes machen ganze Schritte mit einfachem Gradientenabstieg, allein auf diesen Karten. Links ihre Antworten auf einige Testbeispiele, mit einem Kreuz, wo sie falsch sind; rechts, wie oft jede Antwort auf der ganzen Testmenge gegeben wird.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopie</translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation>Bericht kopieren</translation>
    </message>
    <message>
        <source>Copy scene as text</source>
        <translation>Szene als Text kopieren</translation>
    </message>
    <message>
        <source>Copy the line of numpy: W[l], b[l], a[l] are the arrays of layer l, a[0] is the input</source>
        <translation>Die numpy-Zeile kopieren: W[l], b[l], a[l] sind die Arrays der Schicht l, a[0] ist der Eingang</translation>
    </message>
    <message>
        <source>Copy the technical report to the clipboard, to pass it on</source>
        <translation>Den technischen Bericht in die Zwischenablage kopieren, um ihn weiterzugeben</translation>
    </message>
    <message>
        <source>Copy this moment as text to paste anywhere</source>
        <translation>Diesen Moment als Text kopieren, um ihn irgendwo einzufügen</translation>
    </message>
    <message>
        <source>Corner of the table</source>
        <translation>Ecke der Tabelle</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>Cost above 8</source>
        <translation>Kosten über 8</translation>
    </message>
    <message>
        <source>Cost and share of right answers, measured on the whole test set, before and after.</source>
        <translation>Kosten und Anteil richtiger Antworten, auf der ganzen Testmenge gemessen, vorher und nachher.</translation>
    </message>
    <message>
        <source>Cost as a square</source>
        <translation>Kosten als Quadrat</translation>
    </message>
    <message>
        <source>Cost axis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost below 0.05</source>
        <translation>Kosten unter 0.05</translation>
    </message>
    <message>
        <source>Cost by powers</source>
        <translation>Kosten in Zehnerpotenzen</translation>
    </message>
    <message>
        <source>Cost function</source>
        <translation>Kostenfunktion</translation>
    </message>
    <message>
        <source>Cost function: in {p} weights and biases, held {n} examples, out one number</source>
        <translation>Kostenfunktion: hinein {p} Gewichte und Biases, fest {n} Beispiele, heraus eine Zahl</translation>
    </message>
    <message>
        <source>Cost here {here}, half way {half}, at the other run {there}.</source>
        <translation>Kosten hier {here}, auf halbem Weg {half}, beim anderen Lauf {there}.</translation>
    </message>
    <message>
        <source>Cost here {here}, half way {half}, at the start {there}.</source>
        <translation>Kosten hier {here}, auf halbem Weg {half}, am Start {there}.</translation>
    </message>
    <message>
        <source>Cost here {here}, half way {half}, at the twin {there}.</source>
        <translation>Kosten hier {here}, auf halbem Weg {half}, beim Zwilling {there}.</translation>
    </message>
    <message>
        <source>Cost of</source>
        <translation>Kosten von</translation>
    </message>
    <message>
        <source>Cost of 0.90</source>
        <translation>Kosten von 0.90</translation>
    </message>
    <message>
        <source>Cost of a mini-batch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost of both trainings</source>
        <translation>Kosten beider Trainings</translation>
    </message>
    <message>
        <source>Cost of one</source>
        <translation>Kosten von einem</translation>
    </message>
    <message>
        <source>Cost of one example: in the outputs and what they should be, out one number</source>
        <translation>Kosten eines Beispiels: hinein die Ausgänge und was sie sein sollten, heraus eine Zahl</translation>
    </message>
    <message>
        <source>Cost of the 50 digits after each nudge; dashed: where one gradient step ends.</source>
        <translation>Kosten der 50 Ziffern nach jedem Stups; gestrichelt: wo ein Gradientenschritt endet.</translation>
    </message>
    <message>
        <source>Cost of the 50 digits over the minute</source>
        <translation>Kosten der 50 Ziffern über die Minute</translation>
    </message>
    <message>
        <source>Cost of the example</source>
        <translation>Kosten des Beispiels</translation>
    </message>
    <message>
        <source>Cost of the walkers on their way</source>
        <translation>Kosten der Wanderer auf ihrem Weg</translation>
    </message>
    <message>
        <source>Cost of {0}: {1} → {2}. Parameters {3} → {4}. Find the gradient again: here it is another one.</source>
        <translation>Kosten für {0}: {1} → {2}. Parameter {3} → {4}. Berechne den Gradienten neu: Hier ist er ein anderer.</translation>
    </message>
    <message>
        <source>Cost of {whose}, at step {step}.</source>
        <translation>Kosten für {whose}, bei Schritt {step}.</translation>
    </message>
    <message>
        <source>Cost plot</source>
        <translation>Kostendiagramm</translation>
    </message>
    <message>
        <source>Cost with sigmoid {= last("duel", "cost", "other", "relu", "rate", 3) : 3}, with ReLU {= last("duel", "other_cost", "other", "relu", "rate", 3) : 3}.</source>
        <translation>Kosten mit Sigmoid {= last("duel", "cost", "other", "relu", "rate", 3) : 3}, mit ReLU {= last("duel", "other_cost", "other", "relu", "rate", 3) : 3}.</translation>
    </message>
    <message>
        <source>Cost {a} here, {b} half way, {c} at the twin, a distance of {far} away.</source>
        <translation>Kosten hier {a}, auf halbem Weg {b}, beim Zwilling {c}, im Abstand {far}.</translation>
    </message>
    <message>
        <source>Cost, gradient and the step downhill, on a network that starts as noise.</source>
        <translation>Kosten, Gradient und der Schritt bergab, bei einem Netz, das als Rauschen beginnt.</translation>
    </message>
    <message>
        <source>Cost: zoom in, out, show all</source>
        <translation>Kosten: vergrößern, verkleinern, alles zeigen</translation>
    </message>
    <message>
        <source>Costs</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>Costs: {costs}; they differ by {share}.</source>
        <translation>Kosten: {costs}; sie unterscheiden sich um {share}.</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Zählen</translation>
    </message>
    <message>
        <source>Count along the bottom in mini-batch steps, or in epochs: passes through the training set.</source>
        <translation>Unten in Schritten von Mini-Batches zählen, oder in Epochen: Durchgängen durch die Trainingsmenge.</translation>
    </message>
    <message>
        <source>Count parameters</source>
        <translation>Parameter zählen</translation>
    </message>
    <message>
        <source>Count the dials, write them as a matrix</source>
        <translation>Zähl die Regler, schreib sie als Matrix</translation>
    </message>
    <message>
        <source>Count what can be set, and put a whole layer into one line.</source>
        <translation>Zähl, was sich einstellen lässt, und bring eine ganze Schicht in eine Zeile.</translation>
    </message>
    <message>
        <source>Counted: {both} of {test} test cards are also among the {train} training cards.</source>
        <translation>Gezählt: {both} von {test} Testkarten sind auch unter den {train} Trainingskarten.</translation>
    </message>
    <message>
        <source>Cover</source>
        <translation>Verdecken</translation>
    </message>
    <message>
        <source>Cover the product and its checks until it was worked out</source>
        <translation>Das Produkt und seine Proben verdecken, bis es ausgerechnet ist</translation>
    </message>
    <message>
        <source>Curve</source>
        <translation>Kurve</translation>
    </message>
    <message>
        <source>Curves</source>
        <translation>Kurven</translation>
    </message>
    <message>
        <source>Curves of the runs</source>
        <translation>Kurven der Läufe</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>Schnitt</translation>
    </message>
    <message>
        <source>Cut is the tab beside Toys. It takes the weight with the largest slope.</source>
        <translation>Schnitt ist der Reiter neben Spielzeug. Er nimmt das Gewicht mit der größten Steigung.</translation>
    </message>
    <message>
        <source>Cut off (× 0)</source>
        <translation>Abtrennen (× 0)</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Dark pixels teach their weights nothing.</source>
        <translation>Dunkle Pixel lehren ihre Gewichte nichts.</translation>
    </message>
    <message>
        <source>Darken all but a circle around the pointer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Daten</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Dead ReLUs</source>
        <translation>Tote ReLUs</translation>
    </message>
    <message>
        <source>Deal</source>
        <translation>Austeilen</translation>
    </message>
    <message>
        <source>Deal 10 digits</source>
        <translation>10 Ziffern austeilen</translation>
    </message>
    <message>
        <source>Deal a neuron</source>
        <translation>Neuron austeilen</translation>
    </message>
    <message>
        <source>Deal five mini-batches, one by one: press Deal, or the full stop.</source>
        <translation>Teile fünf Mini-Batches aus, einen nach dem anderen: Drück „Austeilen“, oder den Punkt.</translation>
    </message>
    <message>
        <source>Deal others</source>
        <translation>Andere austeilen</translation>
    </message>
    <message>
        <source>Deal test digits that the present network was just asked about</source>
        <translation>Testziffern austeilen, die das jetzige Netz gerade gefragt wurde</translation>
    </message>
    <message>
        <source>Deal the layer</source>
        <translation>Schicht austeilen</translation>
    </message>
    <message>
        <source>Deal the next mini-batch</source>
        <translation>Den nächsten Mini-Batch austeilen</translation>
    </message>
    <message>
        <source>Deal the next row and take its step; the deck is shuffled anew after the last one (.)</source>
        <translation>Die nächste Reihe austeilen und ihren Schritt machen; nach der letzten wird der Stapel neu gemischt (.)</translation>
    </message>
    <message>
        <source>Dealt</source>
        <translation>Ausgeteilt</translation>
    </message>
    <message>
        <source>Deck</source>
        <translation>Stapel</translation>
    </message>
    <message>
        <source>Deck of</source>
        <translation>Stapel von</translation>
    </message>
    <message>
        <source>Deep chains</source>
        <translation>Tiefe Ketten</translation>
    </message>
    <message>
        <source>Degrees that every picture is turned, clockwise</source>
        <translation>Um wie viel Grad jedes Bild gedreht wird, im Uhrzeigersinn</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Entf</translation>
    </message>
    <message>
        <source>Depth</source>
        <translation>Tiefe</translation>
    </message>
    <message>
        <source>Descend each</source>
        <translation>Alle absteigen</translation>
    </message>
    <message>
        <source>Descent Explorer</source>
        <translation>Descent Explorer</translation>
    </message>
    <message>
        <source>Descent Math</source>
        <translation>Descent Math</translation>
    </message>
    <message>
        <source>Descent Mono</source>
        <translation>Descent Mono</translation>
    </message>
    <message>
        <source>Descent Symbols</source>
        <translation>Descent Symbols</translation>
    </message>
    <message>
        <source>Describe what is shown</source>
        <translation>Beschreiben, was zu sehen ist</translation>
    </message>
    <message>
        <source>Desires</source>
        <translation>Wunschtabelle</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>Pult</translation>
    </message>
    <message>
        <source>Desk: who votes, and the stacks of their votes</source>
        <translation>Pult: wer stimmt, und die Stapel der Stimmen</translation>
    </message>
    <message>
        <source>Deutsch</source>
        <translation>Deutsch</translation>
    </message>
    <message>
        <source>Dial of the compass</source>
        <translation>Anzeige des Kompasses</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Unterschied</translation>
    </message>
    <message>
        <source>Different shapes: no ghost of {name}. It is {its}, the network shown is {shape}.</source>
        <translation>Verschiedene Formen: kein Geist von {name}. Er ist {its}, das gezeigte Netz ist {shape}.</translation>
    </message>
    <message>
        <source>Digit</source>
        <translation>Ziffer</translation>
    </message>
    <message>
        <source>Digit {i} of {n}. Right so far: you {person}, the network {network}.</source>
        <translation>Ziffer {i} von {n}. Bisher richtig: du {person}, das Netz {network}.</translation>
    </message>
    <message>
        <source>Digits (784 inputs)</source>
        <translation>Ziffern (784 Eingänge)</translation>
    </message>
    <message>
        <source>Digits dealt</source>
        <translation>Ausgeteilte Ziffern</translation>
    </message>
    <message>
        <source>Dimmest</source>
        <translation>Dunkelstes</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Richtung</translation>
    </message>
    <message>
        <source>Directions</source>
        <translation>Richtungen</translation>
    </message>
    <message>
        <source>Directions tried with the compass so far, degrees</source>
        <translation>Bisher mit dem Kompass probierte Richtungen, in Grad</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Ausblenden</translation>
    </message>
    <message>
        <source>Distance between any two runs: {first} at the start, {last} after {n} steps.</source>
        <translation>Abstand zwischen je zwei Läufen: {first} am Start, {last} nach {n} Schritten.</translation>
    </message>
    <message>
        <source>Distance between the ratio and the derivative for nudges of every size. Drag to choose a nudge.</source>
        <translation>Abstand zwischen dem Quotienten und der Ableitung für Stupse jeder Größe. Zieh, um einen Stups zu wählen.</translation>
    </message>
    <message>
        <source>Disturb</source>
        <translation>Stören</translation>
    </message>
    <message>
        <source>Disturb the picture; kind and amount are in the arrow's menu</source>
        <translation>Das Bild stören; Art und Stärke stehen im Menü des Pfeils</translation>
    </message>
    <message>
        <source>Do again what was taken back</source>
        <translation>Wiederholen, was zurückgenommen wurde</translation>
    </message>
    <message>
        <source>Do it</source>
        <translation>Ausführen</translation>
    </message>
    <message>
        <source>Do it: {0} → {1}</source>
        <translation>Ausführen: {0} → {1}</translation>
    </message>
    <message>
        <source>Do the same to the example on the network</source>
        <translation>Dasselbe mit dem Beispiel am Netz tun</translation>
    </message>
    <message>
        <source>Do the same to the picture on the network</source>
        <translation>Dasselbe mit dem Bild am Netz tun</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Dot of the ratios</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dots</source>
        <translation>Punkte</translation>
    </message>
    <message>
        <source>Double click or Return puts an example on the network</source>
        <translation>Doppelklick oder Eingabetaste gibt dem Netz ein Beispiel</translation>
    </message>
    <message>
        <source>Double the learning rate</source>
        <translation>Lernrate verdoppeln</translation>
    </message>
    <message>
        <source>Doubtful: {n}, which you passed or read as the network did, and not as the label says.</source>
        <translation>Zweifelhaft: {n}; da hast du gepasst oder wie das Netz gelesen, aber nicht so, wie das Etikett sagt.</translation>
    </message>
    <message>
        <source>Drag a bar to see its square grow; click a cell of the wanted row to say what the answer should be. Left and right choose, up and down nudge by 0.01 (Shift 0.1), Return wants that output.</source>
        <translation>Zieh einen Balken, um sein Quadrat wachsen zu sehen; klick auf eine Zelle der Soll-Zeile, um zu sagen, was die Antwort sein soll. Links und Rechts wählen, Auf und Ab stupsen um 0.01 an (Umschalt 0.1), die Eingabetaste wünscht diesen Ausgang.</translation>
    </message>
    <message>
        <source>Drag a card out to stop listening to it, one from below in; a double click puts it on the network. Click a row to select its parameter. Arrow keys walk, Delete removes the card, Shift+Delete the row.</source>
        <translation>Zieh eine Karte hinaus, um nicht mehr auf sie zu hören, eine von unten herein; ein Doppelklick gibt sie dem Netz. Klick eine Zeile an, um ihren Parameter auszuwählen. Pfeiltasten gehen umher, Entf entfernt die Karte, Umschalt+Entf die Zeile.</translation>
    </message>
    <message>
        <source>Drag a digit to its place, or carry it with Shift and left or right: the strongest response first.</source>
        <translation>Zieh eine Ziffer an ihren Platz, oder trag sie mit Umschalt und Links oder Rechts: die stärkste Antwort zuerst.</translation>
    </message>
    <message>
        <source>Drag a dot to set that variable; left and right let the movements happen one after another.</source>
        <translation>Zieh einen Punkt, um diese Variable zu setzen; die Pfeiltasten links und rechts lassen die Bewegungen nacheinander geschehen.</translation>
    </message>
    <message>
        <source>Drag a knob up or down, or turn the wheel over it: ±0.01, with Shift ±0.1, with Alt ±0.001. Left and right choose, up and down nudge, Return types.</source>
        <translation>Zieh einen Regler nach oben oder unten, oder dreh das Mausrad darüber: ±0.01, mit Umschalt ±0.1, mit Alt ±0.001. Links und rechts wählen, auf und ab stupst an, die Eingabetaste tippt einen Wert.</translation>
    </message>
    <message>
        <source>Drag a lever: all three move by the same amount. Click a cell at the bottom to choose the weight. Keys: Left and Right move the levers, Up and Down choose the weight.</source>
        <translation>Zieh einen Hebel: Alle drei bewegen sich um gleich viel. Klick unten auf eine Zelle, um das Gewicht zu wählen. Tasten: Links und Rechts bewegen die Hebel, Auf und Ab wählen das Gewicht.</translation>
    </message>
    <message>
        <source>Drag a part, or move the ringed one with the arrow keys (Shift: five pixels); Page Up and Page Down pick another, Delete takes it away</source>
        <translation>Zieh ein Teil, oder beweg das umrandete mit den Pfeiltasten (Umschalt: fünf Pixel); Bild auf und Bild ab wählen ein anderes, Entf nimmt es weg</translation>
    </message>
    <message>
        <source>Drag a slider, turn the wheel over it, or click its number to type one; click a name to pick its neuron. Up and Down choose an input, Left and Right change it (Shift: ten times as far), Delete makes it 0</source>
        <translation>Zieh einen Schieber, dreh das Mausrad darüber, oder klick auf seine Zahl, um eine einzutippen; klick auf einen Namen, um sein Neuron auszuwählen. Auf und Ab wählen einen Eingang, Links und Rechts ändern ihn (Umschalt: zehnmal so weit), Entf macht ihn zu 0</translation>
    </message>
    <message>
        <source>Drag across, or use the arrow keys, to walk from the network to its twin</source>
        <translation>Zieh quer hinüber, oder nimm die Pfeiltasten, um vom Netz zu seinem Zwilling zu gehen</translation>
    </message>
    <message>
        <source>Drag an output towards what is wanted ({0}): can you set it? Click a wanted cell to lie.</source>
        <translation>Zieh einen Ausgang zum Gewünschten hin ({0}): Kannst du ihn setzen? Klick auf eine Zelle der Soll-Spalte, um zu lügen.</translation>
    </message>
    <message>
        <source>Drag an output, click a wanted cell, drag an arrow of yours. Keys: Up and Down choose the row, Left and Right drag, Return wants this answer.</source>
        <translation>Zieh an einem Ausgang, klick auf eine Zelle der Soll-Spalte, zieh an einem deiner Pfeile. Tasten: Auf und Ab wählen die Zeile, Links und Rechts ziehen, die Eingabetaste wünscht diese Antwort.</translation>
    </message>
    <message>
        <source>Drag in each row an arrow as long as you think the output should go: up to the right, down to the left. Then compare.</source>
        <translation>Zieh in jeder Zeile einen Pfeil, so lang, wie sich der Ausgang deiner Meinung nach bewegen soll: nach oben ist rechts, nach unten links. Dann vergleiche.</translation>
    </message>
    <message>
        <source>Drag the dot, or press left and right, to hold this value; the line touches the curve there.</source>
        <translation>Zieh den Punkt, oder drück die Pfeiltasten links und rechts, um diesen Wert zu halten; die Gerade berührt die Kurve dort.</translation>
    </message>
    <message>
        <source>Drag the lever of the bias; click an image to put it on the network. Keys: Left and Right move the lever.</source>
        <translation>Zieh den Hebel des Bias; klick auf ein Bild, um es dem Netz zu geben. Tasten: Links und Rechts bewegen den Hebel.</translation>
    </message>
    <message>
        <source>Drag the marker along the lower edge of the chart to choose the number of cards.</source>
        <translation>Zieh die Marke am unteren Rand des Diagramms, um die Zahl der Karten zu wählen.</translation>
    </message>
    <message>
        <source>Drag tiles into the product, or press them; press one in the product to take it back. Left, right and Return do it by keys, Backspace takes the last one back, T ticks one that was met before.</source>
        <translation>Zieh Kacheln in das Produkt oder drück darauf; drück auf eine im Produkt, um sie zurückzunehmen. Mit den Tasten: links, rechts und Eingabetaste; die Rücktaste nimmt die letzte zurück, T hakt eine ab, die schon vorkam.</translation>
    </message>
    <message>
        <source>Drag to any step of the run: {n} moments are kept ({size} MB), the steps between them, {gap} at most, are taken again, to the bit. Left and right go by one step, Page Up and Down by an epoch.</source>
        <translation>Zieh zu einem beliebigen Schritt des Laufs: {n} Momente sind behalten ({size} MB), die Schritte dazwischen, höchstens {gap}, werden noch einmal gemacht, bis aufs Bit genau. Links und Rechts gehen um einen Schritt, Bild auf und Bild ab um eine Epoche.</translation>
    </message>
    <message>
        <source>Drag to turn the arrow, or use the left and right keys; the dial shows what it does</source>
        <translation>Zieh, um den Pfeil zu drehen, oder nimm die Pfeiltasten links und rechts; die Anzeige sagt, was er bewirkt</translation>
    </message>
    <message>
        <source>Drag to turn the surface, or use the arrow keys; Home takes the first view back. Drag the knob on the ring, or use Page Up and Page Down, to turn the arrow</source>
        <translation>Zieh, um die Fläche zu drehen, oder nimm die Pfeiltasten; Pos1 stellt den ersten Blick wieder her. Zieh den Knopf auf dem Ring, oder nimm Bild auf und Bild ab, um den Pfeil zu drehen</translation>
    </message>
    <message>
        <source>Draw</source>
        <translation>Zeichnen</translation>
    </message>
    <message>
        <source>Draw 40 batches of every size and measure how far off each one's gradient is</source>
        <translation>40 Batches jeder Größe ziehen und messen, wie weit der Gradient eines jeden danebenliegt</translation>
    </message>
    <message>
        <source>Draw a digit here</source>
        <translation>Zeichne hier eine Ziffer</translation>
    </message>
    <message>
        <source>Draw a digit on the pad, then say here or by a digit key what it is meant to be.</source>
        <translation>Zeichne eine Ziffer ins Zeichenfeld, dann sag hier oder mit einer Zifferntaste, welche es sein soll.</translation>
    </message>
    <message>
        <source>Draw a few digits, at least six strokes, without training: so far {= distinct("draw", "gesture")}. The fingerprint must be the same at the end.
</source>
        <translation>Zeichne ein paar Ziffern, mindestens sechs Striche, ohne Training: bisher {= distinct("draw", "gesture")}. Der Fingerabdruck muss am Ende derselbe sein.
</translation>
    </message>
    <message>
        <source>Draw equal ratios of cost at equal distances, so that small costs can be told apart</source>
        <translation>Gleiche Verhältnisse der Kosten in gleichen Abständen zeichnen, damit sich kleine Kosten unterscheiden lassen</translation>
    </message>
    <message>
        <source>Draw here: a stroke starts a new drawing</source>
        <translation>Zeichne hier: Ein Strich beginnt eine neue Zeichnung</translation>
    </message>
    <message>
        <source>Draw into a place of the first row, or choose a stamp.</source>
        <translation>Zeichne in einen Platz der ersten Reihe, oder wähl einen Stempel.</translation>
    </message>
    <message>
        <source>Draw it thicker</source>
        <translation>Dicker zeichnen</translation>
    </message>
    <message>
        <source>Draw on a tile of the first row what you expect, or press Return to put the pad's picture there; click a learned tile to pick its neuron</source>
        <translation>Zeichne auf eine Kachel der ersten Reihe, was du erwartest, oder drück die Eingabetaste, um das Bild des Zeichenfelds hinzulegen; klick auf eine gelernte Kachel, um ihr Neuron auszuwählen</translation>
    </message>
    <message>
        <source>Draw on the copy with the left button, erase with the right one; drag a column up or down.</source>
        <translation>Zeichne mit der linken Taste auf die Kopie, radiere mit der rechten; zieh eine Säule nach oben oder unten.</translation>
    </message>
    <message>
        <source>Draw other random directions</source>
        <translation>Andere Zufallsrichtungen ziehen</translation>
    </message>
    <message>
        <source>Draw over examples</source>
        <translation>Über Beispiele zeichnen</translation>
    </message>
    <message>
        <source>Draw pad</source>
        <translation>Zeichenfeld</translation>
    </message>
    <message>
        <source>Draw pad, 28 by 28 pixels</source>
        <translation>Zeichenfeld, 28 mal 28 Pixel</translation>
    </message>
    <message>
        <source>Draw something that the network cannot decide about.</source>
        <translation>Zeichne etwas, worüber das Netz sich nicht entscheiden kann.</translation>
    </message>
    <message>
        <source>Draw ten arrows whose cosine with the true ones is 0.95 or more. Yours: {= guess_cosine : 2}.</source>
        <translation>Zeichne zehn Pfeile, deren Kosinus mit den wahren 0.95 oder mehr ist. Deiner: {= guess_cosine : 2}.</translation>
    </message>
    <message>
        <source>Draw the direction of steepest decrease in this plane, as the gradient says it</source>
        <translation>Die Richtung des steilsten Abstiegs in dieser Ebene einzeichnen, wie der Gradient sie angibt</translation>
    </message>
    <message>
        <source>Draw the wishes</source>
        <translation>Zeichne die Wünsche</translation>
    </message>
    <message>
        <source>Draw until the two largest outputs are both above 0.3 and less than 0.1 apart. Now they are {= largest : 2} and {= second : 2}.
</source>
        <translation>Zeichne, bis die beiden größten Ausgänge beide über 0.3 liegen und weniger als 0.1 auseinander. Jetzt sind sie {= largest : 2} und {= second : 2}.
</translation>
    </message>
    <message>
        <source>Draw with the eraser; the right button always erases (X)</source>
        <translation>Mit dem Radierer zeichnen; die rechte Taste radiert immer (X)</translation>
    </message>
    <message>
        <source>Drawing {n}, kept as {label}.</source>
        <translation>Zeichnung {n}, behalten als {label}.</translation>
    </message>
    <message>
        <source>Drawings (*{suffix} *.npz *.csv *ubyte);;All files (*)</source>
        <translation>Zeichnungen (*{suffix} *.npz *.csv *ubyte);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Drawings have changed since: Teach deals them anew.</source>
        <translation>Die Zeichnungen haben sich seitdem geändert: Unterrichten teilt sie neu aus.</translation>
    </message>
    <message>
        <source>Drawings kept as {label} and read as {answer}: {n}.</source>
        <translation>Als {label} behaltene und als {answer} gelesene Zeichnungen: {n}.</translation>
    </message>
    <message>
        <source>Drawings kept: {n}.</source>
        <translation>Behaltene Zeichnungen: {n}.</translation>
    </message>
    <message>
        <source>Drawings kept: {n}; from {enough} on their accuracy is told in percent.</source>
        <translation>Behaltene Zeichnungen: {n}; ab {enough} wird ihre Genauigkeit in Prozent gesagt.</translation>
    </message>
    <message>
        <source>Drawings taken in from {name}: {n}.</source>
        <translation>Aus {name} aufgenommene Zeichnungen: {n}.</translation>
    </message>
    <message>
        <source>Drawn are {0}; {1} have no room.</source>
        <translation>Gezeichnet sind {0}; für {1} ist kein Platz.</translation>
    </message>
    <message>
        <source>Drawn small</source>
        <translation>Klein gezeichnet</translation>
    </message>
    <message>
        <source>Dream</source>
        <translation>Träumen</translation>
    </message>
    <message>
        <source>Dream of two more.</source>
        <translation>Träume von zwei weiteren.</translation>
    </message>
    <message>
        <source>Drill</source>
        <translation>Übung</translation>
    </message>
    <message>
        <source>Drop the ball at −2. Raise the learning rate little by little, and press End each time.</source>
        <translation>Lass die Kugel bei −2 fallen. Erhöhe die Lernrate nach und nach, und drück jedes Mal Ende.</translation>
    </message>
    <message>
        <source>Each answer is told here.</source>
        <translation>Jede Antwort wird hier gesagt.</translation>
    </message>
    <message>
        <source>Each bar is an output’s share; below it the weighted sum z it is made from</source>
        <translation>Jeder Balken ist der Anteil eines Ausgangs; darunter die gewichtete Summe z, aus der er entsteht</translation>
    </message>
    <message>
        <source>Each bar is one random nudge: how much it changes the cost, in order of that</source>
        <translation>Jeder Balken ist ein zufälliger Stups: wie sehr er die Kosten ändert, danach geordnet</translation>
    </message>
    <message>
        <source>Each box is a function: what goes in, what it holds, and the number that comes out</source>
        <translation>Jeder Kasten ist eine Funktion: was hineingeht, was sie festhält, und die Zahl, die herauskommt</translation>
    </message>
    <message>
        <source>Each card asks for something; what is done is the mean. Who is not on the table has no voice in it. That is why training takes its steps on a mixed handful of cards.
</source>
        <translation>Jede Karte bittet um etwas; getan wird das Mittel. Wer nicht auf dem Tisch liegt, hat keine Stimme darin. Darum geht das Training seine Schritte mit einer gemischten Handvoll Karten.
</translation>
    </message>
    <message>
        <source>Each card at the top of [the table](pane:desires) asks something of each weight. What is done is the mean of the cards, in the last column.

Beside the table copies of the network take steps on these cards alone: you see what they would answer to test digits after 1, 5 and 20 steps. The network itself stays as it is.

First listen to 2s alone. Then to everyone, and see how much hangs on a single card.
</source>
        <translation>Jede Karte oben in [der Tabelle](pane:desires) verlangt etwas von jedem Gewicht. Getan wird das Mittel der Karten, in der letzten Spalte.

Neben der Tabelle machen Kopien des Netzes Schritte auf diesen Karten allein: Du siehst, was sie nach 1, 5 und 20 Schritten auf Testziffern antworten würden. Das Netz selbst bleibt, wie es ist.

Hör zuerst nur auf Zweien. Dann auf alle, und sieh, wie viel an einer einzigen Karte hängt.
</translation>
    </message>
    <message>
        <source>Each cell is one setting, as good as its colour or height says: {measure}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each cell is the nudge of one weight of the last layer: click one, or walk with the arrow keys.</source>
        <translation>Jede Zelle ist der Stups eines Gewichts der letzten Schicht: Klick auf eine, oder wandere mit den Pfeiltasten.</translation>
    </message>
    <message>
        <source>Each cell shows the best {axes}.</source>
        <translation>Jede Zelle zeigt das Beste über: {axes}.</translation>
    </message>
    <message>
        <source>Each example is in it exactly once.</source>
        <translation>Jedes Beispiel ist genau einmal darin.</translation>
    </message>
    <message>
        <source>Each layer has one weight and one bias: three and three are {= 3 + 3}.</source>
        <translation>Jede Schicht hat ein Gewicht und einen Bias: drei und drei sind {= 3 + 3}.</translation>
    </message>
    <message>
        <source>Each layer its own</source>
        <translation>Je Schicht eigene</translation>
    </message>
    <message>
        <source>Each mark is an example: ○ {0}, ▲ {1}. The brighter the ground, the more the network leans to {1}; on the line it changes its answer. Drag the point to ask it anywhere</source>
        <translation>Jede Marke ist ein Beispiel: ○ {0}, ▲ {1}. Je heller der Grund, desto mehr neigt das Netz zu {1}; auf der Linie wechselt es die Antwort. Zieh den Punkt, um es überall zu befragen</translation>
    </message>
    <message>
        <source>Each of mine</source>
        <translation>Jede meiner</translation>
    </message>
    <message>
        <source>Each output of each example is pushed: −∂C/∂z. Example {0} pushes output {1} hardest, by {2}.</source>
        <translation>Jeder Ausgang jedes Beispiels wird geschoben: −∂C/∂z. Beispiel {0} schiebt Ausgang {1} am stärksten, um {2}.</translation>
    </message>
    <message>
        <source>Each point at the left in [the lines](pane:levers) is one weight into [the output of this digit](neuron:3,2): how bright its sender is, and how far the weight is nudged. All of them lie on one straight line through zero. Its slope is the push of this output: twice as bright, twice the nudge.

It is so in every layer. In the first one the senders are pixels. What is learned by a weight that comes from a dark pixel?

[The ribbon](pane:ribbon) holds one number for each weight and bias, once the gradient is found.
</source>
        <translation>Jeder Punkt links in [den Geraden](pane:levers) ist ein Gewicht in [den Ausgang dieser Ziffer](neuron:3,2): wie hell sein Sender ist, und wie weit das Gewicht angestupst wird. Alle liegen auf einer Geraden durch null. Ihre Steigung ist der Schub dieses Ausgangs: doppelt so hell, doppelter Stups.

So ist es in jeder Schicht. In der ersten sind die Sender Pixel. Was lernt ein Gewicht, das von einem dunklen Pixel kommt?

[Das Band](pane:ribbon) hat eine Zahl für jedes Gewicht und jeden Bias, sobald der Gradient berechnet ist.
</translation>
    </message>
    <message>
        <source>Each point is one weight into the neuron: point at it or click it, and it is marked everywhere.</source>
        <translation>Jeder Punkt ist ein Gewicht in das Neuron: Zeig oder klick darauf, und er wird überall markiert.</translation>
    </message>
    <message>
        <source>Each row</source>
        <translation>Jede Zeile</translation>
    </message>
    <message>
        <source>Each row has a button with its y.</source>
        <translation>Jede Zeile hat einen Knopf mit ihrem y.</translation>
    </message>
    <message>
        <source>Each step keeps a part of the one before. Now {momentum}.</source>
        <translation>Jeder Schritt behält einen Teil des vorigen. Jetzt {momentum}.</translation>
    </message>
    <message>
        <source>Each tile has its own scale, to its largest value.</source>
        <translation>Jede Kachel hat ihre eigene Skala, bis zu ihrem größten Wert.</translation>
    </message>
    <message>
        <source>Each tile of a complete product has a small square in its corner. With the keyboard: arrow keys to the tile, then T.</source>
        <translation>Jede Kachel eines fertigen Produkts hat ein kleines Quadrat in der Ecke. Mit der Tastatur: Pfeiltasten bis zur Kachel, dann T.</translation>
    </message>
    <message>
        <source>Earlier it was truer: {then} at {early} against {now} at {late}. The examples agree less later.</source>
        <translation>Früher war er treuer: {then} bei {early} gegen {now} bei {late}. Die Beispiele sind sich später weniger einig.</translation>
    </message>
    <message>
        <source>Edges</source>
        <translation>Kanten</translation>
    </message>
    <message>
        <source>Edges show</source>
        <translation>Kanten zeigen</translation>
    </message>
    <message>
        <source>Edges: gradient found</source>
        <translation>Kanten: Gradient</translation>
    </message>
    <message>
        <source>Edges: last push</source>
        <translation>Kanten: letzter Schub</translation>
    </message>
    <message>
        <source>Edges: weight</source>
        <translation>Kanten: Gewicht</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Edit and see the effect, or compete with one gradient step</source>
        <translation>Ändern und die Wirkung sehen, oder sich mit einem Gradientenschritt messen</translation>
    </message>
    <message>
        <source>Empty all six places</source>
        <translation>Alle sechs Plätze leeren</translation>
    </message>
    <message>
        <source>Empty makes 1 or less: now {= bench_sum("empty") : 1}.</source>
        <translation>Leer ergibt 1 oder weniger: jetzt {= bench_sum("empty") : 1}.</translation>
    </message>
    <message>
        <source>Empty the chosen tile (Delete)</source>
        <translation>Die gewählte Kachel leeren (Entf)</translation>
    </message>
    <message>
        <source>Empty the record and begin with the neuron as it is.</source>
        <translation>Das Protokoll leeren und mit dem Neuron beginnen, wie es ist.</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Ende</translation>
    </message>
    <message>
        <source>English</source>
        <translation>English</translation>
    </message>
    <message>
        <source>Enough test digits to be exact</source>
        <translation>Genug Testziffern, um genau zu sein</translation>
    </message>
    <message>
        <source>Enter or a double click uses a row's settings; a click on a head sorts by it</source>
        <translation>Die Eingabetaste oder ein Doppelklick übernimmt die Einstellungen einer Zeile; ein Klick auf einen Spaltenkopf sortiert danach</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Eintrag</translation>
    </message>
    <message>
        <source>Epoch {epoch} will be dealt in this order.</source>
        <translation>Epoche {epoch} wird in dieser Reihenfolge ausgeteilt.</translation>
    </message>
    <message>
        <source>Epoch {epoch}: {dealt} of {n} cards are dealt.</source>
        <translation>Epoche {epoch}: {dealt} von {n} Karten sind ausgeteilt.</translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation>Epochen</translation>
    </message>
    <message>
        <source>Equal</source>
        <translation>Gleich</translation>
    </message>
    <message>
        <source>Equal distances across are equal factors: shows the first steps and the last in one view.</source>
        <translation>Gleiche Abstände waagrecht sind gleiche Faktoren: zeigt die ersten Schritte und die letzten in einem Bild.</translation>
    </message>
    <message>
        <source>Equal distances up are equal factors: shows the small costs of late training.</source>
        <translation>Gleiche Abstände senkrecht sind gleiche Faktoren: zeigt die kleinen Kosten spät im Training.</translation>
    </message>
    <message>
        <source>Equal to nine digits.</source>
        <translation>Auf neun Stellen gleich.</translation>
    </message>
    <message>
        <source>Equation W a + b</source>
        <translation>Gleichung W a + b</translation>
    </message>
    <message>
        <source>Eraser</source>
        <translation>Radierer</translation>
    </message>
    <message>
        <source>Error rate {here}: a jump within ±{near}, and else no slope at all.</source>
        <translation>Fehlerrate {here}: ein Sprung innerhalb von ±{near}, und sonst gar keine Steigung.</translation>
    </message>
    <message>
        <source>Error rate {here}: slope measured {steep}, it only jumps, and says no way down.</source>
        <translation>Fehlerrate {here}: gemessene Steigung {steep}; sie springt nur und zeigt keinen Weg hinab.</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Esc, Enter or double click: back</source>
        <translation>Esc, Eingabetaste oder Doppelklick: zurück</translation>
    </message>
    <message>
        <source>Evaluate</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>Evaluate, then Limits, then Noise: the button Hunt.</source>
        <translation>Prüfen, dann Grenzen, dann Rauschen: der Knopf Suchen.</translation>
    </message>
    <message>
        <source>Even the first {most} of the list do not change the answer.</source>
        <translation>Selbst die ersten {most} der Liste ändern die Antwort nicht.</translation>
    </message>
    <message>
        <source>Every activation of the layer before times its weight, all added up, plus the bias: what the activation function is given.</source>
        <translation>Jede Aktivierung der Schicht davor mal ihr Gewicht, alles addiert, plus der Bias: was die Aktivierungsfunktion bekommt.</translation>
    </message>
    <message>
        <source>Every card of the deck, a row for each mini-batch: double click or Return puts one on the network</source>
        <translation>Jede Karte des Stapels, eine Reihe je Mini-Batch: Doppelklick oder Eingabetaste gibt dem Netz eine davon</translation>
    </message>
    <message>
        <source>Every control is unlocked.</source>
        <translation>Jedes Bedienelement ist entsperrt.</translation>
    </message>
    <message>
        <source>Every foot-print in the plane in which they spread most; point at one to read it</source>
        <translation>Jede Fußspur in der Ebene, in der sie am meisten streuen; zeig auf eine, um sie zu lesen</translation>
    </message>
    <message>
        <source>Every key, by what it is for</source>
        <translation>Alle Tasten, nach ihrem Zweck geordnet</translation>
    </message>
    <message>
        <source>Every neuron of a layer sees all neurons of the layer before it: one weight for each of them, and one bias of its own. All of these can be set; nothing else in the network can.

The weights of one layer make a table. Row by row it lists the neurons that receive, column by column those that send. One [row](neuron:1,5) times the column of activations is the sum of one neuron. All rows at once, with the biases and the bend, are the layer.

[The matrix view](pane:matrix) has a page for each of this: Count, W a + b, Row and Build.
</source>
        <translation>Jedes Neuron einer Schicht sieht alle Neuronen der Schicht davor: ein Gewicht für jedes von ihnen, und dazu ein eigener Bias. All das lässt sich einstellen; sonst nichts im Netz.

Die Gewichte einer Schicht bilden eine Tabelle. Zeile für Zeile listet sie die Neuronen auf, die empfangen, Spalte für Spalte die, die senden. Eine [Zeile](neuron:1,5) mal die Spalte der Aktivierungen ist die Summe eines Neurons. Alle Zeilen auf einmal, mit den Biases und der Biegung, sind die Schicht.

[Die Matrix-Ansicht](pane:matrix) hat für jedes davon eine Seite: Zählen, W a + b, Zeile und Bauen.
</translation>
    </message>
    <message>
        <source>Every output for each part and for all of them</source>
        <translation>Jeder Ausgang für jedes Teil und für alle zusammen</translation>
    </message>
    <message>
        <source>Every output from A to B, those that win anywhere bright; press or drag to mix</source>
        <translation>Jeder Ausgang von A bis B, hell, wer irgendwo gewinnt; drück oder zieh, um zu mischen</translation>
    </message>
    <message>
        <source>Every output from whole to wide apart; press or drag to slide the pieces</source>
        <translation>Jeder Ausgang von ganz bis weit auseinander; drück oder zieh, um die Stücke zu verschieben</translation>
    </message>
    <message>
        <source>Every parameter</source>
        <translation>Jeder Parameter</translation>
    </message>
    <message>
        <source>Every unit between cancels. {0} is nothing we may set: it only passes the wish on to the left.</source>
        <translation>Jede Einheit dazwischen kürzt sich weg. {0} ist nichts, was wir einstellen dürfen: Es reicht den Wunsch nur nach links weiter.</translation>
    </message>
    <message>
        <source>Every unit between cancels: what is left is C above the line and {0} below it.</source>
        <translation>Jede Einheit dazwischen kürzt sich weg: Übrig bleiben C über dem Bruchstrich und {0} darunter.</translation>
    </message>
    <message>
        <source>Every variable has [a line of its own](pane:chain). A nudge of one moves all those that are computed from it, one after the other, and at the end it moves C.

How far C moves depends on the nudge. The *ratio* of the two movements hardly does, if only the nudge is small: that ratio is the derivative, and the ∂ says that the nudge is as small as you like.

Choose w⁽³⁾ as the variable that is nudged, and nudge it upwards by 0.1, then by 0.01, then by 0.001. Read how far C went for each unit of the nudge: now {= option("chain.nudge") : short}, and ΔC divided by it is {= chain_ratio() : +4}.
</source>
        <translation>Jede Variable hat [eine eigene Zahlengerade](pane:chain). Ein Stups an einer bewegt alle, die aus ihr berechnet werden, eine nach der anderen, und am Ende bewegt er C.

Wie weit sich C bewegt, hängt vom Stups ab. Der *Quotient* der beiden Bewegungen tut es kaum, wenn der Stups nur klein ist: Dieser Quotient ist die Ableitung, und das ∂ sagt, dass der Stups so klein ist, wie man will.

Wähl w⁽³⁾ als die Variable, die angestupst wird, und stups sie um 0.1 nach oben an, dann um 0.01, dann um 0.001. Lies ab, wie weit C je Einheit des Stupses gegangen ist: jetzt {= option("chain.nudge") : short}, und ΔC geteilt dadurch ist {= chain_ratio() : +4}.
</translation>
    </message>
    <message>
        <source>Every weight begins at 0. After 600 steps the 16 neurons of the first layer still look for the same: no weight of theirs is further than 2e-07 of the largest one from what they have in common. The test cost is 0.899, and 11.3 % are right.</source>
        <translation>Jedes Gewicht beginnt bei 0. Nach 600 Schritten suchen die 16 Neuronen der ersten Schicht immer noch dasselbe: Keines ihrer Gewichte ist weiter als 2e-07 des größten von dem entfernt, was sie gemeinsam haben. Die Testkosten sind 0.899, und 11.3 % sind richtig.</translation>
    </message>
    <message>
        <source>Every weight of this network was drawn at random. Nobody has shown it a digit yet. It answers all the same: look at [the ten outputs](pane:pad).

The seed is the number from which the random weights are made. Another seed gives another network, just as ignorant. This one, from seed {= seed}, answers {= test_accuracy : %} of the test digits rightly.

Press S, or click [New random start](action:reseed), and read the line at the bottom again.
</source>
        <translation>Jedes Gewicht dieses Netzes wurde zufällig gezogen. Noch hat ihm niemand eine Ziffer gezeigt. Trotzdem antwortet es: Sieh dir [die zehn Ausgänge](pane:pad) an.

Der Seed ist die Zahl, aus der die zufälligen Gewichte entstehen. Ein anderer Seed ergibt ein anderes Netz, ebenso ahnungslos. Dieses hier, aus Seed {= seed}, beantwortet {= test_accuracy : %} der Testziffern richtig.

Drück S, oder klick auf [Neuer Zufallsstart](action:reseed), und lies die Zeile unten noch einmal.
</translation>
    </message>
    <message>
        <source>Every weight with a line is counted. Colours are those of the pane Weights: equal ends, equal colours. The menu of this pane offers one scale for all layers.</source>
        <translation>Jedes Gewicht mit einer Linie ist gezählt. Die Farben sind die der Ansicht Gewichte: gleiche Enden, gleiche Farben. Das Menü dieser Ansicht bietet eine Skala für alle Schichten an.</translation>
    </message>
    <message>
        <source>Every word of the program, and common slips put right</source>
        <translation>Alle Wörter des Programms, und verbreitete Irrtümer richtiggestellt</translation>
    </message>
    <message>
        <source>Everything at {level} %.</source>
        <translation>Alles bei {level} %.</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Überall</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>Beispiel</translation>
    </message>
    <message>
        <source>Example by number…</source>
        <translation>Beispiel nach Nummer…</translation>
    </message>
    <message>
        <source>Example {row}: it is {label}, and the network says {answer}, with an output of {a}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Example {row}: it is {label}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>Beispiele</translation>
    </message>
    <message>
        <source>Examples and their mean</source>
        <translation>Beispiele und ihr Mittel</translation>
    </message>
    <message>
        <source>Examples from</source>
        <translation>Beispiele aus</translation>
    </message>
    <message>
        <source>Examples of the test set</source>
        <translation>Beispiele der Testmenge</translation>
    </message>
    <message>
        <source>Examples of the training set</source>
        <translation>Beispiele der Trainingsmenge</translation>
    </message>
    <message>
        <source>Examples of the {name}</source>
        <translation>Beispiele aus: {name}</translation>
    </message>
    <message>
        <source>Examples reach the network as they are.</source>
        <translation>Beispiele erreichen das Netz, wie sie sind.</translation>
    </message>
    <message>
        <source>Examples that are never learned from, only to examine with: {test}.</source>
        <translation>Beispiele, von denen nie gelernt wird, nur zum Prüfen: {test}.</translation>
    </message>
    <message>
        <source>Excite it least</source>
        <translation>Erregen es am wenigsten</translation>
    </message>
    <message>
        <source>Excite it most, of {n} test images</source>
        <translation>Erregen es am meisten, von {n} Testbildern</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Erwartet</translation>
    </message>
    <message>
        <source>Expected patterns</source>
        <translation>Erwartete Muster</translation>
    </message>
    <message>
        <source>Explanation</source>
        <translation>Erklärung</translation>
    </message>
    <message>
        <source>Export as Python</source>
        <translation>Als Python exportieren</translation>
    </message>
    <message>
        <source>Export as Python…</source>
        <translation>Als Python exportieren…</translation>
    </message>
    <message>
        <source>Export my digits</source>
        <translation>Meine Ziffern exportieren</translation>
    </message>
    <message>
        <source>Export my digits…</source>
        <translation>Meine Ziffern exportieren…</translation>
    </message>
    <message>
        <source>Export run</source>
        <translation>Lauf exportieren</translation>
    </message>
    <message>
        <source>Export run log</source>
        <translation>Laufprotokoll exportieren</translation>
    </message>
    <message>
        <source>Export run log…</source>
        <translation>Laufprotokoll exportieren…</translation>
    </message>
    <message>
        <source>Export the function, then compare: no number may differ by more than 0.000000000001.</source>
        <translation>Exportiere die Funktion, dann vergleiche: Keine Zahl darf um mehr als 0.000000000001 abweichen.</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <source>F2 renames, Delete deletes; the box shows or hides the curve</source>
        <translation>F2 benennt um, Entf löscht; das Kästchen zeigt die Kurve oder blendet sie aus</translation>
    </message>
    <message>
        <source>Factor opened</source>
        <translation>Offener Faktor</translation>
    </message>
    <message>
        <source>Farther apart than they began</source>
        <translation>Weiter auseinander, als sie begannen</translation>
    </message>
    <message>
        <source>Farther than the others</source>
        <translation>Weiter als die anderen</translation>
    </message>
    <message>
        <source>Fast</source>
        <translation>Schnell</translation>
    </message>
    <message>
        <source>Favourites of this card: {0}.</source>
        <translation>Favoriten dieser Karte: {0}.</translation>
    </message>
    <message>
        <source>Feed it what the network has now</source>
        <translation>Es mit dem speisen, was das Netz jetzt hat</translation>
    </message>
    <message>
        <source>Few examples</source>
        <translation>Wenige Beispiele</translation>
    </message>
    <message>
        <source>Fewer than that.</source>
        <translation>Weniger als das.</translation>
    </message>
    <message>
        <source>Fewer than two weights have a gradient that is not zero: there is no pair.</source>
        <translation>Weniger als zwei Gewichte haben einen Gradienten ungleich null: Es gibt kein Paar.</translation>
    </message>
    <message>
        <source>Fewer: each of the {0} neurons has a weight for each of {1}, and a bias.</source>
        <translation>Weniger: Jedes der {0} Neuronen hat ein Gewicht für jedes von {1} und einen Bias.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>File, Export as Python; then File, Compare the export. If you trained in between, export again.</source>
        <translation>Datei, Als Python exportieren; dann Datei, Export vergleichen. Hast du dazwischen trainiert, exportier noch einmal.</translation>
    </message>
    <message>
        <source>Fill at least four places of [What you expect](pane:learned), by a stamp or by drawing. Filled so far: {= patterns}.</source>
        <translation>Füll mindestens vier Plätze von [Was du erwartest](pane:learned), mit einem Stempel oder durch Zeichnen. Bisher gefüllt: {= patterns}.</translation>
    </message>
    <message>
        <source>Filled</source>
        <translation>Gefüllt</translation>
    </message>
    <message>
        <source>Film</source>
        <translation>Film</translation>
    </message>
    <message>
        <source>Find a flip</source>
        <translation>Kippstelle suchen</translation>
    </message>
    <message>
        <source>Find a learning rate with which ReLU is ahead.</source>
        <translation>Finde eine Lernrate, mit der ReLU vorn liegt.</translation>
    </message>
    <message>
        <source>Find a pair of weights with a ratio of 32, give or take 2.</source>
        <translation>Finde zwei Gewichte mit einem Verhältnis von 32, plus oder minus 2.</translation>
    </message>
    <message>
        <source>Find anew</source>
        <translation>Neu suchen</translation>
    </message>
    <message>
        <source>Find answers</source>
        <translation>Antworten suchen</translation>
    </message>
    <message>
        <source>Find every place where the slope is 0</source>
        <translation>Alle Stellen finden, an denen die Steigung 0 ist</translation>
    </message>
    <message>
        <source>Find one weight among twelve, and add up two ways to the cost.</source>
        <translation>Finde ein Gewicht unter zwölf, und addiere zwei Wege zu den Kosten.</translation>
    </message>
    <message>
        <source>Find out how strongly C answers to a nudge of w⁽³⁾.</source>
        <translation>Finde heraus, wie stark C auf einen Stups von w⁽³⁾ antwortet.</translation>
    </message>
    <message>
        <source>Find out what moves a neuron most.</source>
        <translation>Finde heraus, was ein Neuron am meisten bewegt.</translation>
    </message>
    <message>
        <source>Find out why nobody descends the number of mistakes itself.</source>
        <translation>Finde heraus, warum niemand die Zahl der Fehler selbst hinabsteigt.</translation>
    </message>
    <message>
        <source>Find the T at which the largest share is 0.5, give or take 0.02.</source>
        <translation>Finde das T, bei dem der größte Anteil 0.5 ist, plus oder minus 0.02.</translation>
    </message>
    <message>
        <source>Find the edge</source>
        <translation>Kante finden</translation>
    </message>
    <message>
        <source>Find the gradient</source>
        <translation>Gradient berechnen</translation>
    </message>
    <message>
        <source>Find the gradient both ways, off the training; press again to cancel</source>
        <translation>Den Gradienten auf beide Arten berechnen, neben dem Training; noch einmal drücken bricht ab</translation>
    </message>
    <message>
        <source>Find the gradient of the cost, which changes nothing yet</source>
        <translation>Den Gradienten der Kosten berechnen; das ändert noch nichts</translation>
    </message>
    <message>
        <source>Find the gradient of the cost, which changes nothing yet (G)</source>
        <translation>Den Gradienten der Kosten berechnen; das ändert noch nichts (G)</translation>
    </message>
    <message>
        <source>Find the gradient of the example.</source>
        <translation>Berechne den Gradienten des Beispiels.</translation>
    </message>
    <message>
        <source>Find the gradient of this example, which changes nothing (G).</source>
        <translation>Den Gradienten dieses Beispiels berechnen; das ändert nichts (G).</translation>
    </message>
    <message>
        <source>Find the gradient of this picture again and take the step.</source>
        <translation>Berechne den Gradienten dieses Bildes noch einmal und geh den Schritt.</translation>
    </message>
    <message>
        <source>Find the gradient of this picture with G, and compare its entry with your product.</source>
        <translation>Berechne mit G den Gradienten dieses Bildes, und vergleiche seinen Eintrag mit deinem Produkt.</translation>
    </message>
    <message>
        <source>Find the main directions of the path so far and measure the cost over their plane</source>
        <translation>Die Hauptrichtungen des bisherigen Pfads finden und die Kosten über ihrer Ebene messen</translation>
    </message>
    <message>
        <source>Find the neuron that belongs to a pixel.</source>
        <translation>Finde das Neuron, das zu einem Pixel gehört.</translation>
    </message>
    <message>
        <source>Find the ribbon's entry</source>
        <translation>Eintrag im Band suchen</translation>
    </message>
    <message>
        <source>Find the steepest way down by hand, then compare it with minus the gradient.</source>
        <translation>Finde den steilsten Weg hinab von Hand, dann vergleiche ihn mit dem negativen Gradienten.</translation>
    </message>
    <message>
        <source>Find the weight with the indices {0} and {1} into layer {2}. {3}</source>
        <translation>Finde das Gewicht mit den Indizes {0} und {1}, das in Schicht {2} führt. {3}</translation>
    </message>
    <message>
        <source>Finding it: {0} % of the training set.</source>
        <translation>Wird berechnet: {0} % der Trainingsmenge.</translation>
    </message>
    <message>
        <source>Finding the gradient in one sweep from the outputs back: each layer's deltas come from those of the layer after it.</source>
        <translation>Den Gradienten in einem Rückwärtslauf von den Ausgängen her berechnen: Die Deltas jeder Schicht folgen aus denen der Schicht danach.</translation>
    </message>
    <message>
        <source>Firing, connection strength, readiness</source>
        <translation>Feuern, Verbindungsstärke, Bereitschaft</translation>
    </message>
    <message>
        <source>First</source>
        <translation>Erste</translation>
    </message>
    <message>
        <source>First column</source>
        <translation>Erste Spalte</translation>
    </message>
    <message>
        <source>First gradient by depth</source>
        <translation>Erster Gradient nach Tiefe</translation>
    </message>
    <message>
        <source>First half</source>
        <translation>Erste Hälfte</translation>
    </message>
    <message>
        <source>First layer hardly reached</source>
        <translation>Die erste Schicht wird kaum erreicht</translation>
    </message>
    <message>
        <source>First the bracket of the bend. Inside it a product, then a sum, and at the end the bracket closes. One tile is too many.</source>
        <translation>Zuerst die Klammer der Biegung. Darin ein Produkt, dann eine Summe, und am Ende schließt die Klammer. Eine Kachel ist zu viel.</translation>
    </message>
    <message>
        <source>First weights</source>
        <translation>Erste Gewichte</translation>
    </message>
    <message>
        <source>First weights and settings must be of one shape: {name} is {its}, this run is {mine}.</source>
        <translation>Erste Gewichte und Einstellungen müssen dieselbe Form haben: {name} ist {its}, dieser Lauf ist {mine}.</translation>
    </message>
    <message>
        <source>First-layer neurons and what they say to each part</source>
        <translation>Neuronen der ersten Schicht und was sie zu jedem Teil sagen</translation>
    </message>
    <message>
        <source>First-layer weights of {n} neurons at step {step}. Neighbouring weights agree with a correlation of {now}; {then} it was {start}. {still} pixels have exactly the weights they had then. Patterns put down as expected, in slots of your own: {expected}.</source>
        <translation>Gewichte der ersten Schicht von {n} Neuronen bei Schritt {step}. Benachbarte Gewichte stimmen mit einer Korrelation von {now} überein; {then} war sie {start}. {still} Pixel haben genau die Gewichte von damals. Erwartete Muster, auf eigenen Plätzen: {expected}.</translation>
    </message>
    <message>
        <source>Firsts</source>
        <translation>Erste</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>Five balls are let go on [the same curve](pane:toys), at −4.5, −2, 0.2, 1.4 and 3.9. Each takes the same kind of steps downhill and knows nothing of the others.

A ball cannot see the next dip. Where the slope is 0 it stops, lowest dip or not. There is no step that would tell it.
</source>
        <translation>Fünf Kugeln werden auf [derselben Kurve](pane:toys) losgelassen, bei −4.5, −2, 0.2, 1.4 und 3.9. Jede macht dieselbe Art Schritte bergab und weiß nichts von den anderen.

Eine Kugel kann die nächste Mulde nicht sehen. Wo die Steigung 0 ist, hält sie an, tiefste Mulde oder nicht. Es gibt keinen Schritt, der es ihr verraten würde.
</translation>
    </message>
    <message>
        <source>Five images</source>
        <translation>Fünf Bilder</translation>
    </message>
    <message>
        <source>Five of the seven tiles were found before. Who works from the right to the left finds each shared piece once and keeps it: this is all that backpropagation adds to the chain rule. Every bend multiplies by ¼ at most, so ∂C/∂w⁽¹⁾ = {= chain_slope("w1") : +4} is small beside ∂C/∂w⁽³⁾ = {= chain_slope("w3") : +4}.
</source>
        <translation>Fünf der sieben Kacheln waren schon gefunden. Wer von rechts nach links arbeitet, findet jedes gemeinsame Stück einmal und behält es: Mehr fügt die Backpropagation der Kettenregel nicht hinzu. Jede Biegung multipliziert mit höchstens ¼, darum ist ∂C/∂w⁽¹⁾ = {= chain_slope("w1") : +4} klein neben ∂C/∂w⁽³⁾ = {= chain_slope("w3") : +4}.
</translation>
    </message>
    <message>
        <source>Five slopes of one quarter each are multiplied. The product is 1 divided by what?</source>
        <translation>Fünf Steigungen von je einem Viertel werden multipliziert. Das Produkt ist 1 geteilt durch was?</translation>
    </message>
    <message>
        <source>Five steps that listen to 2s alone. To which share of the test digits does the network then answer 2?</source>
        <translation>Fünf Schritte, die nur auf Zweien hören. Bei welchem Anteil der Testziffern antwortet das Netz danach mit 2?</translation>
    </message>
    <message>
        <source>Five test images with lamps</source>
        <translation>Fünf Testbilder mit Lampen</translation>
    </message>
    <message>
        <source>Five test images. A lamp with a tick: the sum is above the threshold. Click to put one on the network.</source>
        <translation>Fünf Testbilder. Eine Lampe mit Haken: Die Summe liegt über der Schwelle. Klick, um eines dem Netz zu geben.</translation>
    </message>
    <message>
        <source>Flat points</source>
        <translation>Flache Stellen</translation>
    </message>
    <message>
        <source>Flip the y of one example so that the mean gets the other sign.</source>
        <translation>Dreh das y eines Beispiels um, sodass das Mittel das andere Vorzeichen bekommt.</translation>
    </message>
    <message>
        <source>Flip what this example wants.</source>
        <translation>Umdrehen, was dieses Beispiel will.</translation>
    </message>
    <message>
        <source>Flip y</source>
        <translation>y umdrehen</translation>
    </message>
    <message>
        <source>Fold</source>
        <translation>Falten</translation>
    </message>
    <message>
        <source>Fold a linear copy</source>
        <translation>Lineare Kopie falten</translation>
    </message>
    <message>
        <source>Fold layers</source>
        <translation>Schichten falten</translation>
    </message>
    <message>
        <source>Fold this activation again (−).</source>
        <translation>Diese Aktivierung wieder zuklappen (−).</translation>
    </message>
    <message>
        <source>Folding…</source>
        <translation>Faltet…</translation>
    </message>
    <message>
        <source>Follow the network</source>
        <translation>Dem Netz folgen</translation>
    </message>
    <message>
        <source>Follow the pushes to the first layer, then see whom a step helps.</source>
        <translation>Verfolge die Schübe bis zur ersten Schicht, dann sieh, wem ein Schritt hilft.</translation>
    </message>
    <message>
        <source>Follow the selection</source>
        <translation>Der Auswahl folgen</translation>
    </message>
    <message>
        <source>Foot-print of the run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Foot-prints</source>
        <translation>Fußspuren</translation>
    </message>
    <message>
        <source>For a 2, all the other outputs should say less, not all outputs of the last layer.</source>
        <translation>Bei einer 2 sollen alle anderen Ausgänge weniger sagen, nicht alle Ausgänge der letzten Schicht.</translation>
    </message>
    <message>
        <source>For a moment 4 and 9 are about equal</source>
        <translation>Einen Moment lang sind 4 und 9 etwa gleich</translation>
    </message>
    <message>
        <source>For a nudge of {= option("chain.nudge") : short}, C moved by {= chain_ratio() * option("chain.nudge") : short}.</source>
        <translation>Bei einem Stups von {= option("chain.nudge") : short} hat sich C um {= chain_ratio() * option("chain.nudge") : short} bewegt.</translation>
    </message>
    <message>
        <source>For each 1 of nudge, z moves by 1 for the bias, {= activation(2, brightest(2)) : 2} for the brightest one's weight, {= activation(2, dimmest(2)) : 2} for the dimmest one's weight, and {= weight(3, wanted, brightest(2)) : +2} for the brightest one's activation.
</source>
        <translation>Je 1 des Stupses bewegt sich z um 1 beim Bias, um {= activation(2, brightest(2)) : 2} beim Gewicht vom hellsten, um {= activation(2, dimmest(2)) : 2} beim Gewicht vom dunkelsten und um {= weight(3, wanted, brightest(2)) : +2} bei der Aktivierung des hellsten.
</translation>
    </message>
    <message>
        <source>For neuron {= selected_j} output {= wanted} alone asks for {= vote(3, wanted, selected_j) : +3}, all ten together for {= asked(2, selected_j) : +3}. The sum is a compromise, and it is all that the layer before gets to hear.
</source>
        <translation>Für Neuron {= selected_j} bittet Ausgang {= wanted} allein um {= vote(3, wanted, selected_j) : +3}, alle zehn zusammen um {= asked(2, selected_j) : +3}. Die Summe ist ein Kompromiss, und mehr bekommt die Schicht davor nicht zu hören.
</translation>
    </message>
    <message>
        <source>For the same</source>
        <translation>Gleich viel</translation>
    </message>
    <message>
        <source>For {0} minus the gradient changes the cost by {1}</source>
        <translation>Für {0} ändert der negative Gradient die Kosten um {1}</translation>
    </message>
    <message>
        <source>For {0} the gradients of the two weights are {1} and {2}, {3} to 1, pointing {4}.</source>
        <translation>Für {0} sind die Gradienten der beiden Gewichte {1} und {2}, {3} zu 1, und zeigen {4}.</translation>
    </message>
    <message>
        <source>Forget all dials but one. Then C is a curve over one number w. [The toy](pane:toys) is such a curve, and you are blindfold: you are told where you stand, w = {= option("toys.w") : 3}, and the slope there, {= toy_slope : +3}.

A step against the slope goes down: w becomes w − η · slope. The factor η is the learning rate; now it is {= option("toys.rate") : 2}.

[Cut](pane:cut) draws the same kind of curve for a real weight of the network. Its shape is not known beforehand either.
</source>
        <translation>Vergiss alle Regler bis auf einen. Dann ist C eine Kurve über einer Zahl w. [Das Spielzeug](pane:toys) ist eine solche Kurve, und du trägst eine Augenbinde: Dir wird gesagt, wo du stehst, w = {= option("toys.w") : 3}, und die Steigung dort, {= toy_slope : +3}.

Ein Schritt gegen die Steigung geht hinab: w wird zu w − η · Steigung. Der Faktor η ist die Lernrate; jetzt ist sie {= option("toys.rate") : 2}.

[Der Schnitt](pane:cut) zeichnet dieselbe Art Kurve für ein echtes Gewicht des Netzes. Auch seine Form kennt man nicht im Voraus.
</translation>
    </message>
    <message>
        <source>Forget both: the next race begins with the same weights again</source>
        <translation>Beide vergessen: Der nächste Wettlauf beginnt wieder mit denselben Gewichten</translation>
    </message>
    <message>
        <source>Forget the curves that are kept</source>
        <translation>Die behaltenen Kurven vergessen</translation>
    </message>
    <message>
        <source>Forget the moves and start again from now</source>
        <translation>Die Züge vergessen und von jetzt an neu beginnen</translation>
    </message>
    <message>
        <source>Formula</source>
        <translation>Formel</translation>
    </message>
    <message>
        <source>Formula of the curve</source>
        <translation>Formel der Kurve</translation>
    </message>
    <message>
        <source>Formula of the surface</source>
        <translation>Formel der Fläche</translation>
    </message>
    <message>
        <source>Formula strip</source>
        <translation>Formelzeile</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Vorwärts</translation>
    </message>
    <message>
        <source>Found for {0} of {1} layers, from the outputs on. Alt+← goes on.</source>
        <translation>Berechnet für {0} von {1} Schichten, von den Ausgängen an. Alt+← macht weiter.</translation>
    </message>
    <message>
        <source>Found, and nothing has changed by it: Gradient (Ctrl+3) shows it, Shift+G takes the step.</source>
        <translation>Berechnet, und nichts hat sich dadurch geändert: Gradient (Ctrl+3) zeigt ihn, Umschalt+G geht den Schritt.</translation>
    </message>
    <message>
        <source>Found: gradient of {0}, length {1}, at cost {2}.</source>
        <translation>Berechnet: Gradient für {0}, Länge {1}, bei Kosten {2}.</translation>
    </message>
    <message>
        <source>Four digits in your order, strongest response first</source>
        <translation>Vier Ziffern in deiner Reihenfolge, die stärkste Antwort zuerst</translation>
    </message>
    <message>
        <source>Four other test images by chance.</source>
        <translation>Vier andere Testbilder, zufällig.</translation>
    </message>
    <message>
        <source>Four others</source>
        <translation>Vier andere</translation>
    </message>
    <message>
        <source>Free what a scene or a lesson has locked</source>
        <translation>Freigeben, was eine Szene oder eine Lektion gesperrt hat</translation>
    </message>
    <message>
        <source>Freeze it: set T to 0.</source>
        <translation>Frier es ein: Setz T auf 0.</translation>
    </message>
    <message>
        <source>Fresh</source>
        <translation>Frisch</translation>
    </message>
    <message>
        <source>Fresh network</source>
        <translation>Frisches Netz</translation>
    </message>
    <message>
        <source>Fresh networks</source>
        <translation>Frische Netze</translation>
    </message>
    <message>
        <source>Fresh: {= start(cards_would_worsen)} of {= table_cards} cards became worse. After {= epochs_done : 0} epochs: {= cards_worse}.
</source>
        <translation>Frisch: {= start(cards_would_worsen)} von {= table_cards} Karten wurden schlechter. Nach {= epochs_done : 0} Epochen: {= cards_worse}.
</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>From black</source>
        <translation>Von Schwarz</translation>
    </message>
    <message>
        <source>From grey</source>
        <translation>Von Grau</translation>
    </message>
    <message>
        <source>From how high the surface is seen, in degrees over its ground</source>
        <translation>Aus welcher Höhe die Fläche gesehen wird, in Grad über ihrem Boden</translation>
    </message>
    <message>
        <source>From noise</source>
        <translation>Von Rauschen</translation>
    </message>
    <message>
        <source>From pad</source>
        <translation>Vom Feld</translation>
    </message>
    <message>
        <source>From step {step:,} on this is another run; the one that went to step {newest:,} is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the same weights, with η = 3: which is ahead after 30 000 digits?</source>
        <translation>Von denselben Gewichten aus, mit η = 3: Wer liegt nach 30 000 Ziffern vorn?</translation>
    </message>
    <message>
        <source>From this picture</source>
        <translation>Von diesem Bild</translation>
    </message>
    <message>
        <source>From which learning rate you expect it to bounce; 0: not said</source>
        <translation>Ab welcher Lernrate sie deiner Erwartung nach hin und her springt; 0: nicht gesagt</translation>
    </message>
    <message>
        <source>From {d} pixels on, the largest output is another: {a}.</source>
        <translation>Ab {d} Pixeln ist der größte Ausgang ein anderer: {a}.</translation>
    </message>
    <message>
        <source>Full blue is {0}{1}, full orange +{1}.</source>
        <translation>Volles Blau ist {0}{1}, volles Orange +{1}.</translation>
    </message>
    <message>
        <source>Full: the change of the cost as measured. Outline: as the straight line forecasts it.</source>
        <translation>Voll: die Änderung der Kosten, wie gemessen. Umriss: wie die Gerade sie vorhersagt.</translation>
    </message>
    <message>
        <source>Fusion</source>
        <translation>Fusion</translation>
    </message>
    <message>
        <source>G, then Shift+G, with the same picture on the network.</source>
        <translation>G, dann Umschalt+G, mit demselben Bild am Netz.</translation>
    </message>
    <message>
        <source>Get a newer program.</source>
        <translation>Hol dir ein neueres Programm.</translation>
    </message>
    <message>
        <source>Get the file again from where it came.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Get two more derivatives by changing one tile each.</source>
        <translation>Bekomm zwei weitere Ableitungen, indem du je eine Kachel änderst.</translation>
    </message>
    <message>
        <source>Ghost</source>
        <translation>Geist</translation>
    </message>
    <message>
        <source>Ghost: {name}, {moment}</source>
        <translation>Geist: {name}, {moment}</translation>
    </message>
    <message>
        <source>Give all neurons of the layer theirs.</source>
        <translation>Gib allen Neuronen der Schicht das Ihre.</translation>
    </message>
    <message>
        <source>Give the next neuron its weights and its bias.</source>
        <translation>Gib dem nächsten Neuron seine Gewichte und seinen Bias.</translation>
    </message>
    <message>
        <source>Give the number away.</source>
        <translation>Die Zahl verraten.</translation>
    </message>
    <message>
        <source>Give the program’s own rate the value that takes these steps; can be undone</source>
        <translation>Der Lernrate des Programms den Wert geben, der diese Schritte macht; lässt sich rückgängig machen</translation>
    </message>
    <message>
        <source>Give this number</source>
        <translation>Diese Zahl abgeben</translation>
    </message>
    <message>
        <source>Glossary</source>
        <translation>Glossar</translation>
    </message>
    <message>
        <source>Glossary: {terms}</source>
        <translation>Glossar: {terms}</translation>
    </message>
    <message>
        <source>Glow after a step</source>
        <translation>Leuchten nach Schritt</translation>
    </message>
    <message>
        <source>Go back one step, to exactly the weights before it</source>
        <translation>Einen Schritt zurückgehen, zu genau den Gewichten davor</translation>
    </message>
    <message>
        <source>Go back to step {at:count}</source>
        <translation>Zu Schritt {at:count} zurückgehen</translation>
    </message>
    <message>
        <source>Go minus the learning rate times the gradient found, which changes every parameter</source>
        <translation>Um minus Lernrate mal Gradient gehen; das ändert jeden Parameter</translation>
    </message>
    <message>
        <source>Go minus the learning rate times the gradient found, which changes every parameter (Shift+G)</source>
        <translation>Um minus Lernrate mal Gradient gehen; das ändert jeden Parameter (Umschalt+G)</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Go on a little at a time, and take back with Ctrl+Z what was too much. The brush is thin: + makes it wider, X turns it into an eraser. With the keyboard: arrow keys and Enter.</source>
        <translation>Mach nach und nach weiter, und nimm mit Ctrl+Z zurück, was zu viel war. Der Pinsel ist dünn: + macht ihn breiter, X macht ihn zum Radierer. Mit der Tastatur: Pfeiltasten und Eingabetaste.</translation>
    </message>
    <message>
        <source>Go on at a rate of {less:bound}</source>
        <translation>Mit einer Rate von {less:bound} weitermachen</translation>
    </message>
    <message>
        <source>Go on from the network of the picked run</source>
        <translation>Vom Netz des ausgewählten Laufs aus weitermachen</translation>
    </message>
    <message>
        <source>Go on to the next five test images</source>
        <translation>Weiter zu den nächsten fünf Testbildern</translation>
    </message>
    <message>
        <source>Go on training the present network on this deck; undo brings the network back</source>
        <translation>Das jetzige Netz mit diesem Stapel weitertrainieren; Rückgängig holt das Netz zurück</translation>
    </message>
    <message>
        <source>Go on until every ball has come to rest</source>
        <translation>Weitermachen, bis jede Kugel zur Ruhe gekommen ist</translation>
    </message>
    <message>
        <source>Go on with it</source>
        <translation>Damit weitermachen</translation>
    </message>
    <message>
        <source>Go on without a prediction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on without predicting</source>
        <translation>Weiter ohne Vorhersage</translation>
    </message>
    <message>
        <source>Go through the cells of the last step, one after the other</source>
        <translation>Die Zellen des letzten Schritts durchgehen, eine nach der anderen</translation>
    </message>
    <message>
        <source>Go to a workspace</source>
        <translation>Zu einem Arbeitsbereich gehen</translation>
    </message>
    <message>
        <source>Go to an entry</source>
        <translation>Zu einem Eintrag gehen</translation>
    </message>
    <message>
        <source>Go to the next control</source>
        <translation>Zum nächsten Bedienelement gehen</translation>
    </message>
    <message>
        <source>Go to the next step</source>
        <translation>Zum nächsten Schritt gehen</translation>
    </message>
    <message>
        <source>Go to the next step of the lesson</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the step before</source>
        <translation>Zum Schritt davor gehen</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>Gradient</source>
        <translation>Gradient</translation>
    </message>
    <message>
        <source>Gradient by layer</source>
        <translation>Gradient nach Schicht</translation>
    </message>
    <message>
        <source>Gradient column</source>
        <translation>Gradientenspalte</translation>
    </message>
    <message>
        <source>Gradient found</source>
        <translation>Berechneter Gradient</translation>
    </message>
    <message>
        <source>Gradient of</source>
        <translation>Gradient von</translation>
    </message>
    <message>
        <source>Greatest difference so far {worst}, at {where}:</source>
        <translation>Größter Unterschied bisher {worst}, bei {where}:</translation>
    </message>
    <message>
        <source>Greatest difference {worst}, at {where}:</source>
        <translation>Größter Unterschied {worst}, bei {where}:</translation>
    </message>
    <message>
        <source>Green inputs should be higher, purple ones lower; the framed ones are changed</source>
        <translation>Grüne Eingänge sollen höher sein, violette tiefer; die umrahmten sind geändert</translation>
    </message>
    <message>
        <source>Green pixels should be lighter, purple ones darker; the framed ones are changed</source>
        <translation>Grüne Pixel sollen heller sein, violette dunkler; die umrahmten sind geändert</translation>
    </message>
    <message>
        <source>Grey: {name}, {n} steps</source>
        <translation>Grau: {name}, {n} Schritte</translation>
    </message>
    <message>
        <source>Grid</source>
        <translation>Gitter</translation>
    </message>
    <message>
        <source>Guess</source>
        <translation>Schätzung</translation>
    </message>
    <message>
        <source>Guess first</source>
        <translation>Erst schätzen</translation>
    </message>
    <message>
        <source>Guessed share of zeros</source>
        <translation>Geschätzter Anteil der Nullen</translation>
    </message>
    <message>
        <source>Guessed share of zeros in percent</source>
        <translation>Geschätzter Anteil der Nullen in Prozent</translation>
    </message>
    <message>
        <source>Halfway between</source>
        <translation>Auf halbem Weg dazwischen</translation>
    </message>
    <message>
        <source>Halve the learning rate</source>
        <translation>Lernrate halbieren</translation>
    </message>
    <message>
        <source>Hand</source>
        <translation>Hand</translation>
    </message>
    <message>
        <source>Hands off</source>
        <translation>Hände weg</translation>
    </message>
    <message>
        <source>Handwritten digits: MNIST, by Yann LeCun, Corinna Cortes and Christopher J.C. Burges. Typeface: Inter, by the Inter project authors, under the SIL Open Font License. Made with Qt for Python, pyqtgraph and numpy. Everything runs on this computer; nothing is sent anywhere.</source>
        <translation>Handgeschriebene Ziffern: MNIST, von Yann LeCun, Corinna Cortes und Christopher J.C. Burges. Schrift: Inter, von den Autoren des Inter-Projekts, unter der SIL Open Font License. Gemacht mit Qt für Python, pyqtgraph und numpy. Alles läuft auf diesem Rechner; nichts wird irgendwohin gesendet.</translation>
    </message>
    <message>
        <source>Have at least one pattern of your own on [the wall](pane:learned), and read what it is most like.</source>
        <translation>Hab mindestens ein eigenes Muster auf [der Wand](pane:learned), und lies, wem es am ähnlichsten ist.</translation>
    </message>
    <message>
        <source>Hear all</source>
        <translation>Alle hören</translation>
    </message>
    <message>
        <source>Hear output {= wanted} alone: its S is pressed, and [←](action:wave-back) was pressed once.</source>
        <translation>Hör Ausgang {= wanted} allein: Sein S ist gedrückt, und [←](action:wave-back) wurde einmal gedrückt.</translation>
    </message>
    <message>
        <source>Heat it until the largest share is below 0.15.</source>
        <translation>Erhitze es, bis der größte Anteil unter 0.15 liegt.</translation>
    </message>
    <message>
        <source>Hebb</source>
        <translation>Hebb</translation>
    </message>
    <message>
        <source>Held at</source>
        <translation>Gehalten auf</translation>
    </message>
    <message>
        <source>Held back right: {a} before, {b} now, of {n}.</source>
        <translation>Zurückgehaltene richtig: {a} vorher, {b} jetzt, von {n}.</translation>
    </message>
    <message>
        <source>Held back: never trained on.</source>
        <translation>Zurückgehalten: nie im Training.</translation>
    </message>
    <message>
        <source>Held by hand</source>
        <translation>Von Hand gehalten</translation>
    </message>
    <message>
        <source>Held with arrows or wheel in a number: ten times, a tenth</source>
        <translation>Gehalten bei Pfeiltasten oder Mausrad in einer Zahl: das Zehnfache, ein Zehntel</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>Here both costs are drawn as soon as the two have taken steps.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Here is [a network](pane:chain) with one neuron in each layer. Its input is x = {= chain("x") : 2}, its answer is the last activation, {= chain("a3") : 4}, and the answer wanted is y = {= chain("y") : 0}. For this one example the cost is C = (a − y)² = {= chain("C") : 4}.

The number in brackets above a letter counts layers. It is never a power. L stands for the last layer, which is 3 here, so L − 1 is the layer before it.

In [the tree](pane:chain) each box is computed from those at its left. A plus sign unfolds an activation: it shows what that one is made of.
</source>
        <translation>Hier ist [ein Netz](pane:chain) mit einem Neuron in jeder Schicht. Sein Eingang ist x = {= chain("x") : 2}, seine Antwort ist die letzte Aktivierung, {= chain("a3") : 4}, und die gewünschte Antwort ist y = {= chain("y") : 0}. Für dieses eine Beispiel sind die Kosten C = (a − y)² = {= chain("C") : 4}.

Die Zahl in Klammern über einem Buchstaben zählt Schichten. Sie ist nie ein Exponent. L steht für die letzte Schicht, hier 3, also ist L − 1 die Schicht davor.

In [dem Baum](pane:chain) wird jeder Kasten aus denen links von ihm berechnet. Ein Pluszeichen klappt eine Aktivierung auf: Es zeigt, woraus sie besteht.
</translation>
    </message>
    <message>
        <source>Here is [one neuron by itself](pane:paint). It has a weight for each pixel, all 0 now. For every pixel it multiplies pixel and weight, and adds it all up. That sum is what it has to say. Its bias is 0, so the z below each test image is just the sum.

Paint the weights in the middle square: +1 counts light for the sum, −0.5 counts it against, 0 takes no notice. Where a pixel is black, the weight does not matter, because 0 times anything is 0.

Begin with a strip of +1 where the bar lies, and look at what the blob makes of it.
</source>
        <translation>Hier ist [ein Neuron für sich](pane:paint). Es hat ein Gewicht für jedes Pixel, jetzt alle 0. Bei jedem Pixel multipliziert es Pixel und Gewicht und addiert alles. Diese Summe ist, was es zu sagen hat. Sein Bias ist 0, darum ist das z unter jedem Testbild genau die Summe.

Male die Gewichte in das mittlere Quadrat: +1 rechnet Licht zur Summe dazu, −0.5 rechnet es dagegen, 0 beachtet es nicht. Wo ein Pixel schwarz ist, spielt das Gewicht keine Rolle, denn 0 mal irgendetwas ist 0.

Beginne mit einem Streifen aus +1, wo der Balken liegt, und sieh, was der Fleck daraus macht.
</translation>
    </message>
    <message>
        <source>Here is no value: nothing tells where to go. Drop the ball elsewhere.</source>
        <translation>Hier gibt es keinen Wert: Nichts sagt, wohin es geht. Leg die Kugel woanders ab.</translation>
    </message>
    <message>
        <source>Here it came to {= sigmoid(-1000) : 6}. The true number is not quite 0, but so small that this computer has none so close to 0. Nothing breaks: the curve only lies flat there.
</source>
        <translation>Hier kam {= sigmoid(-1000) : 6} heraus. Die wahre Zahl ist nicht ganz 0, aber so klein, dass dieser Rechner keine so nahe an 0 hat. Nichts geht dabei kaputt: Die Kurve liegt dort nur flach.
</translation>
    </message>
    <message>
        <source>Here it does not fit: the receivers are lit, but wished down.</source>
        <translation>Hier passt es nicht: Die Empfänger leuchten, aber der Wunsch zieht sie nach unten.</translation>
    </message>
    <message>
        <source>Here it fits: every receiver that is pushed is pushed up.</source>
        <translation>Hier passt es: Jeder Empfänger, der geschoben wird, wird nach oben geschoben.</translation>
    </message>
    <message>
        <source>Here the cost is {here}; on this piece it goes from {low} to {high}. Drag to turn the surface, or use the arrow keys: seen from right above it is the map.</source>
        <translation>Hier sind die Kosten {here}; auf diesem Stück gehen sie von {low} bis {high}. Zieh, um die Fläche zu drehen, oder nimm die Pfeiltasten: genau von oben gesehen ist sie die Karte.</translation>
    </message>
    <message>
        <source>Here the order makes no difference worth the name.</source>
        <translation>Hier macht die Reihenfolge keinen nennenswerten Unterschied.</translation>
    </message>
    <message>
        <source>Here the sorted deck did better.</source>
        <translation>Hier schnitt der sortierte Stapel besser ab.</translation>
    </message>
    <message>
        <source>Here you will see how much each of them gets right, beside your guess.</source>
        <translation>Hier wirst du sehen, wie viel jedes von ihnen richtig hat, neben deiner Schätzung.</translation>
    </message>
    <message>
        <source>Here you will see what each of them costs.</source>
        <translation>Hier wirst du sehen, was jedes von ihnen kostet.</translation>
    </message>
    <message>
        <source>Here {= last("twin", "start") : 3}, half way {= last("twin", "middle") : 3}, at the twin {= last("twin", "end") : 3}.</source>
        <translation>Hier {= last("twin", "start") : 3}, auf halbem Weg {= last("twin", "middle") : 3}, beim Zwilling {= last("twin", "end") : 3}.</translation>
    </message>
    <message>
        <source>Here {what} will be drawn against the steps, once the runs have begun.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hidden layer {0}</source>
        <translation>Verborgene Schicht {0}</translation>
    </message>
    <message>
        <source>Hidden layers</source>
        <translation>Verborgene Schichten</translation>
    </message>
    <message>
        <source>Hidden layers behind a curtain</source>
        <translation>Verborgene Schichten hinter einem Vorhang</translation>
    </message>
    <message>
        <source>Hidden layers to try, such as 16 16, 32, none; empty for those in the window</source>
        <translation>Verborgene Schichten zum Probieren, etwa 16 16, 32, none; leer für die im Fenster</translation>
    </message>
    <message>
        <source>Hidden neurons all alike</source>
        <translation>Verborgene Neuronen alle gleich</translation>
    </message>
    <message>
        <source>Hidden neurons can stand in {orders} = {n} orders: as many networks that answer all alike.</source>
        <translation>Verborgene Neuronen können in {orders} = {n} Reihenfolgen stehen: Das sind ebenso viele Netze, die alle gleich antworten.</translation>
    </message>
    <message>
        <source>Hidden neurons held by your hand: {pins:count}. They say the same to every picture, and all that follows from them is shown so.</source>
        <translation>Verborgene Neuronen, die du von Hand festhältst: {pins:count}. Sie sagen zu jedem Bild dasselbe, und alles, was aus ihnen folgt, wird so gezeigt.</translation>
    </message>
    <message>
        <source>Hide the curve: only the slope is told.</source>
        <translation>Die Kurve verbergen: Nur die Steigung wird genannt.</translation>
    </message>
    <message>
        <source>Hide the slope</source>
        <translation>Steigung verbergen</translation>
    </message>
    <message>
        <source>Hide the true ones</source>
        <translation>Die wahren ausblenden</translation>
    </message>
    <message>
        <source>Hide −∇C</source>
        <translation>−∇C ausblenden</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Hoher Kontrast</translation>
    </message>
    <message>
        <source>Hills and dips</source>
        <translation>Hügel und Mulden</translation>
    </message>
    <message>
        <source>Hills and dips over a plane, from above, and a walk that starts at (2, 1). Which way is steepest down?</source>
        <translation>Hügel und Mulden über einer Ebene, von oben, und eine Wanderung, die bei (2, 1) beginnt. In welche Richtung geht es am steilsten hinunter?</translation>
    </message>
    <message>
        <source>Hint</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Halten</translation>
    </message>
    <message>
        <source>Hold a z or an a at a value, whatever the layers before it say.</source>
        <translation>Ein z oder ein a auf einem Wert halten, was auch die Schichten davor sagen.</translation>
    </message>
    <message>
        <source>Hold the data</source>
        <translation>Daten festhalten</translation>
    </message>
    <message>
        <source>Hold the weights and change the picture, or hold the data and change the weights</source>
        <translation>Die Gewichte festhalten und das Bild ändern, oder die Daten festhalten und die Gewichte ändern</translation>
    </message>
    <message>
        <source>Hold the weights or the bias, to see what the other one does</source>
        <translation>Die Gewichte oder den Bias festhalten, um zu sehen, was der andere Teil tut</translation>
    </message>
    <message>
        <source>Hold the weights small: L2 {l2:bound}</source>
        <translation>Die Gewichte klein halten: L2 {l2:bound}</translation>
    </message>
    <message>
        <source>Hold this neuron at an activation, whatever its inputs say, and see all after it change</source>
        <translation>Dieses Neuron auf einer Aktivierung festhalten, was auch seine Eingänge sagen, und sehen, wie sich alles danach ändert</translation>
    </message>
    <message>
        <source>Hold to see it</source>
        <translation>Halten zum Sehen</translation>
    </message>
    <message>
        <source>Hold θ</source>
        <translation>θ festhalten</translation>
    </message>
    <message>
        <source>How a neuron adds up</source>
        <translation>Wie ein Neuron addiert</translation>
    </message>
    <message>
        <source>How a step is found: in proportion to the slope, always of one size, or rolling on</source>
        <translation>Wie ein Schritt bestimmt wird: im Verhältnis zur Steigung, immer gleich groß, oder weiterrollend</translation>
    </message>
    <message>
        <source>How an activation would have to move for a smaller cost. Nobody can set it: only weights and biases can.</source>
        <translation>Wie sich eine Aktivierung für kleinere Kosten bewegen müsste. Setzen kann sie niemand: Setzen lassen sich nur Gewichte und Biases.</translation>
    </message>
    <message>
        <source>How bright a neuron of this layer is: black and white are these two activations.</source>
        <translation>Wie hell ein Neuron dieser Schicht ist: Schwarz und Weiß sind diese beiden Aktivierungen.</translation>
    </message>
    <message>
        <source>How each output would have to move for a smaller cost, and what of the wish gets through its function.</source>
        <translation>Wie sich jeder Ausgang für kleinere Kosten bewegen müsste, und was von dem Wunsch durch seine Funktion kommt.</translation>
    </message>
    <message>
        <source>How far a step goes for each unit of slope</source>
        <translation>Wie weit ein Schritt je Einheit der Steigung geht</translation>
    </message>
    <message>
        <source>How far a step goes; can be changed at any time.</source>
        <translation>Wie weit ein Schritt geht; lässt sich jederzeit ändern.</translation>
    </message>
    <message>
        <source>How far a step of fixed size goes</source>
        <translation>Wie weit ein Schritt fester Größe geht</translation>
    </message>
    <message>
        <source>How far both weights are moved, on a copy</source>
        <translation>Wie weit beide Gewichte bewegt werden, auf einer Kopie</translation>
    </message>
    <message>
        <source>How far each input may be off, up or down, as a share of its range</source>
        <translation>Wie weit jeder Eingang abweichen darf, nach oben oder unten, als Anteil seines Bereichs</translation>
    </message>
    <message>
        <source>How far each of the 200 random nudges goes, as a distance in the space of all parameters</source>
        <translation>Wie weit jeder der 200 zufälligen Stupse geht, als Abstand im Raum aller Parameter</translation>
    </message>
    <message>
        <source>How far each parameter is nudged up and down: too far and the cost bends, too little and rounding is all there is</source>
        <translation>Wie weit jeder Parameter nach oben und unten angestupst wird: zu weit, und die Kosten biegen sich; zu wenig, und es bleibt nur Rundung</translation>
    </message>
    <message>
        <source>How far each pixel may be off, up or down</source>
        <translation>Wie weit jedes Pixel abweichen darf, nach oben oder unten</translation>
    </message>
    <message>
        <source>How far it is nudged</source>
        <translation>Wie weit gestupst wird</translation>
    </message>
    <message>
        <source>How far off each nudge is</source>
        <translation>Wie weit jeder Stups danebenliegt</translation>
    </message>
    <message>
        <source>How far off is the gradient of 10 cards?</source>
        <translation>Wie weit liegt der Gradient von 10 Karten daneben?</translation>
    </message>
    <message>
        <source>How far on the straight way to the twin: 0 is the network, 1 its twin</source>
        <translation>Wie weit auf dem geraden Weg zum Zwilling: 0 ist das Netz, 1 sein Zwilling</translation>
    </message>
    <message>
        <source>How far the compass's arrow reaches</source>
        <translation>Wie weit der Pfeil des Kompasses reicht</translation>
    </message>
    <message>
        <source>How far the cost really went with this nudge, beside what the derivative promised.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How far the cut goes to each side, as a distance in the space of all parameters</source>
        <translation>Wie weit der Schnitt nach jeder Seite geht, als Abstand im Raum aller Parameter</translation>
    </message>
    <message>
        <source>How far the foot-prints of its last quarter lie from their middle, in the space of all parameters: small if it settles, large if it hovers</source>
        <translation>Wie weit die Fußspuren seines letzten Viertels von ihrer Mitte entfernt liegen, im Raum aller Parameter: klein, wenn er zur Ruhe kommt, groß, wenn er schwebt</translation>
    </message>
    <message>
        <source>How far the mean of the batches added so far points off the full gradient</source>
        <translation>Wie weit das Mittel der bisher addierten Batches neben den vollen Gradienten zeigt</translation>
    </message>
    <message>
        <source>How far the parameter is moved up and down to measure the cost, in double precision</source>
        <translation>Wie weit der Parameter nach oben und unten bewegt wird, um die Kosten zu messen, mit doppelter Genauigkeit</translation>
    </message>
    <message>
        <source>How far the parameter is moved up and down.</source>
        <translation>Wie weit der Parameter nach oben und unten bewegt wird.</translation>
    </message>
    <message>
        <source>How far the parameter is moved, up or down, on a copy of the network</source>
        <translation>Wie weit der Parameter bewegt wird, nach oben oder unten, auf einer Kopie des Netzes</translation>
    </message>
    <message>
        <source>How far the pieces are apart</source>
        <translation>Wie weit die Stücke auseinander sind</translation>
    </message>
    <message>
        <source>How far the pieces are slid, each its own way; 0 is whole</source>
        <translation>Wie weit die Stücke auseinandergeschoben sind, jedes in seine Richtung; 0 ist ganz</translation>
    </message>
    <message>
        <source>How far the surface is turned, in degrees</source>
        <translation>Wie weit die Fläche gedreht ist, in Grad</translation>
    </message>
    <message>
        <source>How far will the error rate come if it descends by its own slope?</source>
        <translation>Wie weit kommt die Fehlerrate, wenn sie nach ihrer eigenen Steigung absteigt?</translation>
    </message>
    <message>
        <source>How far ← and → step</source>
        <translation>Wie weit ein Schritt mit ← und → geht</translation>
    </message>
    <message>
        <source>How it learns</source>
        <translation>Wie es lernt</translation>
    </message>
    <message>
        <source>How large its steps are: what the gradient is multiplied by</source>
        <translation>Wie groß seine Schritte sind: womit der Gradient multipliziert wird</translation>
    </message>
    <message>
        <source>How long each computes in one race</source>
        <translation>Wie lange jedes in einem Wettlauf rechnet</translation>
    </message>
    <message>
        <source>How long each walker computes, by a clock that runs only while it takes its own steps</source>
        <translation>Wie lange jeder Wanderer rechnet, nach einer Uhr, die nur läuft, während er seine eigenen Schritte macht</translation>
    </message>
    <message>
        <source>How long the compass arrow is, as a share of the reach: the shorter, the nearer to the gradient's word</source>
        <translation>Wie lang der Kompasspfeil ist, als Anteil der Reichweite: je kürzer, desto näher an dem, was der Gradient sagt</translation>
    </message>
    <message>
        <source>How long the guessed arrow of the selected output is</source>
        <translation>Wie lang der geschätzte Pfeil des ausgewählten Ausgangs ist</translation>
    </message>
    <message>
        <source>How long the step is, whichever way it goes</source>
        <translation>Wie lang der Schritt ist, wohin er auch geht</translation>
    </message>
    <message>
        <source>How many balls you expect in the lowest dip; −1: not said</source>
        <translation>Wie viele Kugeln du in der tiefsten Mulde erwartest; −1: nicht gesagt</translation>
    </message>
    <message>
        <source>How many cards with the label {label} are in the next mini-batch: {n}; like the whole set it would be {like}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many cells a second go by while it plays</source>
        <translation>Wie viele Zellen je Sekunde vorbeigehen, während es läuft</translation>
    </message>
    <message>
        <source>How many edges are drawn: all, only the strongest tenth of each layer, or none.</source>
        <translation>Wie viele Kanten gezeichnet werden: alle, nur das stärkste Zehntel jeder Schicht, oder keine.</translation>
    </message>
    <message>
        <source>How many epochs each trains, apart by commas; empty for those in the window</source>
        <translation>Wie viele Epochen jedes trainiert, durch Kommas getrennt; leer für die im Fenster</translation>
    </message>
    <message>
        <source>How many examples each point is measured on: more are truer and take longer</source>
        <translation>An wie vielen Beispielen jeder Punkt gemessen wird: mehr sind genauer und dauern länger</translation>
    </message>
    <message>
        <source>How many examples each point of the map is measured on: more are truer and take longer</source>
        <translation>An wie vielen Beispielen jeder Punkt der Karte gemessen wird: mehr sind genauer und dauern länger</translation>
    </message>
    <message>
        <source>How many examples each sees in one race</source>
        <translation>Wie viele Beispiele jedes in einem Wettlauf sieht</translation>
    </message>
    <message>
        <source>How many examples each step of both copies takes</source>
        <translation>Wie viele Beispiele jeder Schritt beider Kopien nimmt</translation>
    </message>
    <message>
        <source>How many examples each walker sees, however long that takes it</source>
        <translation>Wie viele Beispiele jeder Wanderer sieht, wie lange er dafür auch braucht</translation>
    </message>
    <message>
        <source>How many examples it averages over before each step; all there are if there are not so many</source>
        <translation>Über wie viele Beispiele er vor jedem Schritt mittelt; über alle, wenn es nicht so viele gibt</translation>
    </message>
    <message>
        <source>How many examples the training takes for each step, from the next step on</source>
        <translation>Wie viele Beispiele das Training für jeden Schritt nimmt, vom nächsten Schritt an</translation>
    </message>
    <message>
        <source>How many fresh networks are built; each has the next seed</source>
        <translation>Wie viele frische Netze gebaut werden; jedes hat den nächsten Seed</translation>
    </message>
    <message>
        <source>How many layers are computed so far, the inputs among them; 0 for all.</source>
        <translation>Wie viele Schichten bisher berechnet sind, die Eingänge mitgezählt; 0 für alle.</translation>
    </message>
    <message>
        <source>How many layers the deep chain has</source>
        <translation>Wie viele Schichten die tiefe Kette hat</translation>
    </message>
    <message>
        <source>How many levels of the tree are unfolded</source>
        <translation>Wie viele Ebenen des Baums aufgeklappt sind</translation>
    </message>
    <message>
        <source>How many mini-batches around each step the smoothed curve averages; at its end, the last ones.</source>
        <translation>Über wie viele Mini-Batches um jeden Schritt die geglättete Kurve mittelt; an ihrem Ende über die letzten.</translation>
    </message>
    <message>
        <source>How many neurons got their weights.</source>
        <translation>Wie viele Neuronen ihre Gewichte bekommen haben.</translation>
    </message>
    <message>
        <source>How many neurons it gets.</source>
        <translation>Wie viele Neuronen sie bekommt.</translation>
    </message>
    <message>
        <source>How many of 100 pictures you think a network answers rightly that has learned nothing</source>
        <translation>Wie viele von 100 Bildern ein Netz deiner Meinung nach richtig beantwortet, das nichts gelernt hat</translation>
    </message>
    <message>
        <source>How many of 100 test digits does a network with random weights get right?</source>
        <translation>Wie viele von 100 Testziffern hat ein Netz mit zufälligen Gewichten richtig?</translation>
    </message>
    <message>
        <source>How many of the first training examples both copies learn from</source>
        <translation>Aus wie vielen der ersten Trainingsbeispiele beide Kopien lernen</translation>
    </message>
    <message>
        <source>How many of the first training examples make the deck that is added up</source>
        <translation>Wie viele der ersten Trainingsbeispiele den Stapel bilden, über den summiert wird</translation>
    </message>
    <message>
        <source>How many of the five balls reach the lowest dip?</source>
        <translation>Wie viele der fünf Kugeln erreichen die tiefste Mulde?</translation>
    </message>
    <message>
        <source>How many of the fresh networks answer which share rightly, beside your guess</source>
        <translation>Wie viele der frischen Netze welchen Anteil richtig beantworten, neben deiner Schätzung</translation>
    </message>
    <message>
        <source>How many of the fresh networks have which cost</source>
        <translation>Wie viele der frischen Netze welche Kosten haben</translation>
    </message>
    <message>
        <source>How many of the most influential inputs are changed</source>
        <translation>Wie viele der einflussreichsten Eingänge geändert werden</translation>
    </message>
    <message>
        <source>How many of the most influential pixels are changed</source>
        <translation>Wie viele der einflussreichsten Pixel geändert werden</translation>
    </message>
    <message>
        <source>How many of the next cards are compared with the set; 0 is the batch size of the training</source>
        <translation>Wie viele der nächsten Karten mit der Menge verglichen werden; 0 ist die Batchgröße des Trainings</translation>
    </message>
    <message>
        <source>How many of the random directions changed the cost by how much; the best one is marked.</source>
        <translation>Wie viele der Zufallsrichtungen die Kosten um wie viel geändert haben; die beste ist markiert.</translation>
    </message>
    <message>
        <source>How many of the terms are in the sum</source>
        <translation>Wie viele der Summanden in der Summe sind</translation>
    </message>
    <message>
        <source>How many of the tiles make up ∂C/∂w⁽³⁾?</source>
        <translation>Aus wie vielen der Kacheln besteht ∂C/∂w⁽³⁾?</translation>
    </message>
    <message>
        <source>How many of the training examples, from the first on, stand for the whole set here</source>
        <translation>Wie viele der Trainingsbeispiele, vom ersten an, hier für die ganze Menge stehen</translation>
    </message>
    <message>
        <source>How many of the {0} components will be exactly 0? Guess, then find out.</source>
        <translation>Wie viele der {0} Komponenten werden genau 0 sein? Schätze, dann sieh nach.</translation>
    </message>
    <message>
        <source>How many parameters were dealt at random.</source>
        <translation>Wie viele Parameter zufällig ausgeteilt wurden.</translation>
    </message>
    <message>
        <source>How many paths are lit; one more than there are is their sum.</source>
        <translation>Wie viele Pfade leuchten; einer mehr, als es gibt, ist ihre Summe.</translation>
    </message>
    <message>
        <source>How many percent of the components were guessed to be exactly zero; -1 for no guess</source>
        <translation>Wie viel Prozent der Komponenten als genau null geschätzt wurden; −1 für keine Schätzung</translation>
    </message>
    <message>
        <source>How many pixels the image is moved down</source>
        <translation>Um wie viele Pixel das Bild nach unten verschoben ist</translation>
    </message>
    <message>
        <source>How many steps a second: one, or as fast as this computer goes</source>
        <translation>Wie viele Schritte je Sekunde: einer, oder so viele, wie dieser Rechner schafft</translation>
    </message>
    <message>
        <source>How many steps each of the three runs takes; its rate falls to 0 on the way</source>
        <translation>Wie viele Schritte jeder der drei Läufe macht; seine Rate fällt unterwegs auf 0</translation>
    </message>
    <message>
        <source>How many steps the balls have taken</source>
        <translation>Wie viele Schritte die Kugeln gemacht haben</translation>
    </message>
    <message>
        <source>How many terms are in the sum; −1: all</source>
        <translation>Wie viele Summanden in der Summe sind; −1: alle</translation>
    </message>
    <message>
        <source>How many terms of the dot product are added so far.</source>
        <translation>Wie viele Summanden des Skalarprodukts bisher addiert sind.</translation>
    </message>
    <message>
        <source>How many terms of the dot product are added: Left and Right in the plate.</source>
        <translation>Wie viele Summanden des Skalarprodukts addiert sind: Links und Rechts auf der Tafel.</translation>
    </message>
    <message>
        <source>How many tiles does ∂C/∂w⁽¹⁾ need?</source>
        <translation>Wie viele Kacheln braucht ∂C/∂w⁽¹⁾?</translation>
    </message>
    <message>
        <source>How many times as large every picture is, about its middle</source>
        <translation>Wievielmal so groß jedes Bild wird, um seine Mitte herum</translation>
    </message>
    <message>
        <source>How many times as sensitive the cost should be to one of the two weights as to the other</source>
        <translation>Wievielmal so empfindlich die Kosten auf das eine der beiden Gewichte sein sollen wie auf das andere</translation>
    </message>
    <message>
        <source>How many times every training example has been seen</source>
        <translation>Wie oft jedes Trainingsbeispiel gesehen wurde</translation>
    </message>
    <message>
        <source>How many training examples all three learn from; all there are if there are not so many</source>
        <translation>Aus wie vielen Trainingsbeispielen alle drei lernen; aus allen, wenn es nicht so viele gibt</translation>
    </message>
    <message>
        <source>How many variables have moved so far</source>
        <translation>Wie viele Variablen sich bisher bewegt haben</translation>
    </message>
    <message>
        <source>How many weights and biases has the network that you have now? Work it out from its layers.</source>
        <translation>Wie viele Gewichte und Biases hat das Netz, das du jetzt hast? Rechne es aus seinen Schichten aus.</translation>
    </message>
    <message>
        <source>How much a neuron asks depends on the weight and on how far it is off, and also on the slope of its function: a wish is not yet a push.</source>
        <translation>Wie viel ein Neuron verlangt, hängt vom Gewicht ab und davon, wie weit es danebenliegt, und auch von der Steigung seiner Funktion: Ein Wunsch ist noch kein Schub.</translation>
    </message>
    <message>
        <source>How much each cost changes from here, with its tangent. Point to read what each of them is.</source>
        <translation>Wie sehr sich alle Kosten von hier aus ändern, mit ihren Tangenten. Zeig darauf, um zu lesen, was sie jeweils sind.</translation>
    </message>
    <message>
        <source>How much noise one click adds</source>
        <translation>Wie viel Rauschen ein Klick hinzufügt</translation>
    </message>
    <message>
        <source>How much of its last move a ball keeps</source>
        <translation>Wie viel von ihrer letzten Bewegung eine Kugel behält</translation>
    </message>
    <message>
        <source>How much of picture B is in the mixture: 0 is A, 1 is B</source>
        <translation>Wie viel von Bild B in der Mischung ist: 0 ist A, 1 ist B</translation>
    </message>
    <message>
        <source>How much one neuron counts for another: what is sent is multiplied by it, and training moves it.</source>
        <translation>Wie viel ein Neuron für ein anderes zählt: Was gesendet wird, wird damit multipliziert, und das Training verschiebt es.</translation>
    </message>
    <message>
        <source>How much the cost changes with neuron {j} of layer {layer}: the sum over all ways to the cost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much the cost changes with output {j}: it is large where the answer is far off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How often a copy that took such steps gives each answer; right are {share} of the test set.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How often both copies go through the whole deck</source>
        <translation>Wie oft beide Kopien durch den ganzen Stapel gehen</translation>
    </message>
    <message>
        <source>How often each label is in the next mini-batch: {said}</source>
        <translation>Wie oft jede Antwort im nächsten Mini-Batch vorkommt: {said}</translation>
    </message>
    <message>
        <source>How often each of your drawings is in the deck, beside each of MNIST’s once</source>
        <translation>Wie oft jede deiner Zeichnungen im Stapel ist, neben jeder von MNIST einmal</translation>
    </message>
    <message>
        <source>How often each output was the strongest, over all images of the hunt</source>
        <translation>Wie oft jeder Ausgang der stärkste war, über alle Bilder der Jagd</translation>
    </message>
    <message>
        <source>How one picture's wishes travel back through the network, and what becomes of them.</source>
        <translation>Wie die Wünsche eines Bildes durch das Netz zurückwandern, und was aus ihnen wird.</translation>
    </message>
    <message>
        <source>How one weight grew over the run, and whether its two neurons go up and down together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How strong the strongest output is. It is no probability unless the outputs are softmax's.</source>
        <translation>Wie stark der stärkste Ausgang ist. Das ist keine Wahrscheinlichkeit, außer bei Softmax-Ausgängen.</translation>
    </message>
    <message>
        <source>How strongly the network says each answer. Outputs other than softmax's need not sum to 1, so they are no probabilities. Click one to pick its neuron</source>
        <translation>Wie stark das Netz jede Antwort sagt. Nur bei Softmax ergeben die Ausgänge immer zusammen 1; andere sind keine Wahrscheinlichkeiten. Klick auf einen, um sein Neuron auszuwählen</translation>
    </message>
    <message>
        <source>How strongly the network says {name}: its weighted sum {z}, bent to {a}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the cost changes with each parameter: {parameters} slopes at once. It points uphill.</source>
        <translation>Wie sich die Kosten mit jedem Parameter ändern: {parameters} Steigungen auf einmal. Er zeigt bergauf.</translation>
    </message>
    <message>
        <source>How the cost changes with the weighted sum of a neuron; what backpropagation carries back.</source>
        <translation>Wie sich die Kosten mit der gewichteten Summe eines Neurons ändern; das, was Backpropagation zurückträgt.</translation>
    </message>
    <message>
        <source>How the height changes along the arrow; press or drag to point it there.</source>
        <translation>Wie sich die Höhe entlang des Pfeils ändert; drück oder zieh, um ihn dorthin zu richten.</translation>
    </message>
    <message>
        <source>How the learning rate changes over the run: constant, or falling along half a cosine to 0 over the planned epochs.</source>
        <translation>Wie sich die Lernrate über den Lauf ändert: Sie bleibt gleich, oder sie fällt entlang eines halben Kosinus über die geplanten Epochen auf 0.</translation>
    </message>
    <message>
        <source>How the random directions are spread</source>
        <translation>Wie die Zufallsrichtungen streuen</translation>
    </message>
    <message>
        <source>How the step is shared among the five largest components, apart by semicolons</source>
        <translation>Wie der Schritt auf die fünf größten Komponenten verteilt ist, durch Strichpunkte getrennt</translation>
    </message>
    <message>
        <source>How the wanted output rose with each move</source>
        <translation>Wie der gewünschte Ausgang mit jedem Zug stieg</translation>
    </message>
    <message>
        <source>How true a batch is, by its size</source>
        <translation>Wie treu ein Batch ist, nach seiner Größe</translation>
    </message>
    <message>
        <source>How true?</source>
        <translation>Wie treu?</translation>
    </message>
    <message>
        <source>How wide the brush is</source>
        <translation>Wie breit der Pinsel ist</translation>
    </message>
    <message>
        <source>How wrong the network is: of one example the sum of the squared differences between outputs and target, of a set the mean over its examples.</source>
        <translation>Wie falsch das Netz liegt: bei einem Beispiel die Summe der quadrierten Unterschiede zwischen Ausgängen und Ziel, bei einer Menge das Mittel über ihre Beispiele.</translation>
    </message>
    <message>
        <source>Hunt 1 000</source>
        <translation>1 000 jagen</translation>
    </message>
    <message>
        <source>Hunt puts 1 000 pictures of nothing on the network and counts how many it is sure of.</source>
        <translation>Die Jagd gibt dem Netz 1 000 Bilder von nichts und zählt, bei wie vielen es sicher ist.</translation>
    </message>
    <message>
        <source>Hunt through at least 500 pictures of noise in [Limits](pane:limits).</source>
        <translation>Jage in den [Grenzen](pane:limits) durch mindestens 500 Bilder aus Rauschen.</translation>
    </message>
    <message>
        <source>Hunting …</source>
        <translation>Jagt …</translation>
    </message>
    <message>
        <source>I read a {digit}</source>
        <translation>Ich lese eine {digit}</translation>
    </message>
    <message>
        <source>If it must be at least {threshold} sure, it answers {answered} of {n}, and {right} of these rightly.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If layer</source>
        <translation>Hätte Schicht</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>Image, weights and product; the weights are painted</source>
        <translation>Bild, Gewichte und Produkt; gemalt werden die Gewichte</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>Images that excite the neuron most and least</source>
        <translation>Bilder, die das Neuron am meisten und am wenigsten erregen</translation>
    </message>
    <message>
        <source>Images, rows and columns are counted from 0. Double-click to type an image's number</source>
        <translation>Bilder, Zeilen und Spalten werden ab 0 gezählt. Doppelklick, um die Nummer eines Bildes einzutippen</translation>
    </message>
    <message>
        <source>Import digits</source>
        <translation>Ziffern importieren</translation>
    </message>
    <message>
        <source>Import digits…</source>
        <translation>Ziffern importieren…</translation>
    </message>
    <message>
        <source>Import run</source>
        <translation>Lauf importieren</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importieren…</translation>
    </message>
    <message>
        <source>In Limits choose the page Dream, a digit and From black, then press Dream.</source>
        <translation>Wähl in Grenzen die Seite Traum, eine Ziffer und Aus Schwarz, dann drück Träumen.</translation>
    </message>
    <message>
        <source>In a bowl no straight way between two points of equal cost climbs above them: this cost is no bowl.</source>
        <translation>In einer Schüssel steigt kein gerader Weg zwischen zwei Punkten gleicher Kosten über sie hinaus: Diese Kosten sind keine Schüssel.</translation>
    </message>
    <message>
        <source>In a convex valley every local minimum is as low as any other; there is only one if it is strictly convex.</source>
        <translation>In einem konvexen Tal ist jedes lokale Minimum so tief wie jedes andere; nur wenn es streng konvex ist, gibt es ein einziges.</translation>
    </message>
    <message>
        <source>In a file beside it, where it looks them up</source>
        <translation>In einer Datei daneben, in der es nachschlägt</translation>
    </message>
    <message>
        <source>In a part of what is in sight it has no value; a ball that gets there stays there.</source>
        <translation>In einem Teil dessen, was in Sicht ist, hat sie keinen Wert; eine Kugel, die dorthin gerät, bleibt dort.</translation>
    </message>
    <message>
        <source>In a_j = σ(Σ_k W_jk a_k + b_j) the first index is the neuron that receives, the second the one that sends.</source>
        <translation>In a_j = σ(Σ_k W_jk a_k + b_j) ist der erste Index das Neuron, das empfängt, der zweite das, das sendet.</translation>
    </message>
    <message>
        <source>In chapter 2 five balls were let go on a curve with several dips, and the start decided where each one ended. Is the cost of a network such a curve?

[Three starts](pane:convex) lets three copies learn the same digits from three seeds, and measures how far apart they are: all {= parameters} numbers of one against those of another.

The copies have [a shape](option:convex.shape). It is that of your network, {= shape}, or softmax regression: no hidden layer at all, ten outputs that share out one whole. Let both learn.
</source>
        <translation>In Kapitel 2 wurden fünf Kugeln auf einer Kurve mit mehreren Mulden losgelassen, und der Start entschied, wo jede endete. Sind die Kosten eines Netzes eine solche Kurve?

[Drei Starts](pane:convex) lässt drei Kopien aus drei Seeds dieselben Ziffern lernen und misst, wie weit sie auseinander sind: alle {= parameters} Zahlen der einen gegen die der anderen.

Die Kopien haben [eine Form](option:convex.shape). Es ist die deines Netzes, {= shape}, oder Softmax-Regression: gar keine verborgene Schicht, zehn Ausgänge, die sich ein Ganzes teilen. Lass beide lernen.
</translation>
    </message>
    <message>
        <source>In each cell the left half is the ghost, the right half is now, on one scale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In hidden layer {layer:count}, {dead:count} of {n:count} ReLUs are 0 for all the examples tried. No gradient comes through a 0, so they stay so; shorter steps keep more of them alive.</source>
        <translation>In der verborgenen Schicht {layer:count} sind {dead:count} von {n:count} ReLUs bei allen probierten Beispielen 0. Durch eine 0 kommt kein Gradient, also bleiben sie so; kürzere Schritte halten mehr von ihnen am Leben.</translation>
    </message>
    <message>
        <source>In hidden layer {layer:count}, {share:percent} of the activations lie where the slope is below 0.01: hardly any gradient comes through.</source>
        <translation>In der verborgenen Schicht {layer:count} liegen {share:percent} der Aktivierungen dort, wo die Steigung unter 0.01 ist: Es kommt kaum ein Gradient hindurch.</translation>
    </message>
    <message>
        <source>In how many orders can a layer of four neurons stand?</source>
        <translation>In wie vielen Reihenfolgen kann eine Schicht aus vier Neuronen stehen?</translation>
    </message>
    <message>
        <source>In one chart</source>
        <translation>In einem Diagramm</translation>
    </message>
    <message>
        <source>In one place</source>
        <translation>An einem Ort</translation>
    </message>
    <message>
        <source>In order</source>
        <translation>Der Reihe nach</translation>
    </message>
    <message>
        <source>In sight are the tiles of neurons {0} to {1} of {2}.</source>
        <translation>Zu sehen sind die Kacheln der Neuronen {0} bis {1} von {2}.</translation>
    </message>
    <message>
        <source>In that time the cost goes from {before} to {one} by {m} with all, and to {many} by {k}.</source>
        <translation>In dieser Zeit gehen die Kosten von {before} auf {one} mit allen ({m}) und auf {many} mit wenigen ({k}).</translation>
    </message>
    <message>
        <source>In the dialog choose the set under Data; the rest follows.</source>
        <translation>Wähl im Dialog die Menge unter Daten; der Rest folgt.</translation>
    </message>
    <message>
        <source>In the dip at w = {0} the bend f″ is {1}: from a rate of 2/f″ = {2} it bounces.</source>
        <translation>In der Mulde bei w = {0} ist die Krümmung f″ {1}: Ab einer Rate von 2/f″ = {2} springt die Kugel hin und her.</translation>
    </message>
    <message>
        <source>In the keyboard's row, Return marks it.</source>
        <translation>In der Zeile der Tastatur markiert die Eingabetaste sie.</translation>
    </message>
    <message>
        <source>In the map each card of the epoch is there once; the dark ones have been dealt.</source>
        <translation>Auf der Karte ist jede Karte der Epoche einmal da; die dunklen sind ausgeteilt.</translation>
    </message>
    <message>
        <source>In the other panes</source>
        <translation>In den anderen Ansichten</translation>
    </message>
    <message>
        <source>In the story of edges and parts, edges are seen by the first hidden layer and parts by the second. Real weights need not follow it.</source>
        <translation>In der Geschichte von Kanten und Teilen sieht die erste verborgene Schicht die Kanten und die zweite die Teile. Wirkliche Gewichte müssen sich nicht daran halten.</translation>
    </message>
    <message>
        <source>In the weights of the first layer, as small pictures</source>
        <translation>In den Gewichten der ersten Schicht, als kleine Bilder</translation>
    </message>
    <message>
        <source>In the window now: {setting}, seed {seed}, untrained. Undo brings back what was there.</source>
        <translation>Jetzt im Fenster: {setting}, Seed {seed}, untrainiert. Rückgängig holt zurück, was da war.</translation>
    </message>
    <message>
        <source>In three different places</source>
        <translation>An drei verschiedenen Orten</translation>
    </message>
    <message>
        <source>In which setting the second training differs</source>
        <translation>In welcher Einstellung das zweite Training anders ist</translation>
    </message>
    <message>
        <source>In {share} of layer {layer}'s answers the slope of its {bend} is below 0.01: little gets through.</source>
        <translation>Bei {share} der Antworten der Schicht {layer} liegt die Steigung von {bend} unter 0.01: Wenig kommt durch.</translation>
    </message>
    <message>
        <source>Index j is where it arrives, k where it comes from.</source>
        <translation>Der Index j sagt, wo es ankommt, k, woher es kommt.</translation>
    </message>
    <message>
        <source>Influence</source>
        <translation>Einfluss</translation>
    </message>
    <message>
        <source>Input {0} ({1}) has no weights of its own. These lead out of it, strongest first:</source>
        <translation>Eingang {0} ({1}) hat selbst keine Gewichte. Diese führen aus ihm heraus, die stärksten zuerst:</translation>
    </message>
    <message>
        <source>Input {0} of the example.</source>
        <translation>Eingang {0} des Beispiels.</translation>
    </message>
    <message>
        <source>Input {k}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Input × weight</source>
        <translation>Eingabe × Gewicht</translation>
    </message>
    <message>
        <source>Inputs</source>
        <translation>Eingänge</translation>
    </message>
    <message>
        <source>Inputs are only numbers</source>
        <translation>Eingänge sind nur Zahlen</translation>
    </message>
    <message>
        <source>Inputs from the network and by hand</source>
        <translation>Eingänge vom Netz und von Hand</translation>
    </message>
    <message>
        <source>Inputs of the network</source>
        <translation>Eingänge des Netzes</translation>
    </message>
    <message>
        <source>Inputs, weights and products</source>
        <translation>Eingänge, Gewichte und Produkte</translation>
    </message>
    <message>
        <source>Inputs: as many as the examples of the set have</source>
        <translation>Eingänge: so viele, wie die Beispiele der Menge haben</translation>
    </message>
    <message>
        <source>Inside</source>
        <translation>Innen</translation>
    </message>
    <message>
        <source>Inter</source>
        <translation>Inter</translation>
    </message>
    <message>
        <source>Invert</source>
        <translation>Invertieren</translation>
    </message>
    <message>
        <source>Is any card in both?</source>
        <translation>Ist eine Karte in beiden?</translation>
    </message>
    <message>
        <source>Is anything</source>
        <translation>Ist beliebig</translation>
    </message>
    <message>
        <source>Is {name}</source>
        <translation>Ist {name}</translation>
    </message>
    <message>
        <source>It adds its weighted inputs and its bias, and bends the sum {z} to {a}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It adds up what the layer before says, each times its weight, adds its bias, and bends the sum.</source>
        <translation>Es addiert, was die Schicht davor sagt, jeweils mal seinem Gewicht, addiert seinen Bias und biegt die Summe.</translation>
    </message>
    <message>
        <source>It adds {n} weighted values and its bias to {z}, and bends that to {a}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It answers {0} with {1}; next comes {2} with {3}.</source>
        <translation>Die Antwort ist {0} mit {1}; danach kommt {2} mit {3}.</translation>
    </message>
    <message>
        <source>It answers {0}: its only output is {1}, and above a half means {2}.</source>
        <translation>Die Antwort ist {0}: Der einzige Ausgang ist {1}, und über einem Halb heißt {2}.</translation>
    </message>
    <message>
        <source>It becomes another number</source>
        <translation>C wird eine andere Zahl</translation>
    </message>
    <message>
        <source>It becomes half of it</source>
        <translation>C wird die Hälfte</translation>
    </message>
    <message>
        <source>It becomes shorter</source>
        <translation>Er wird kürzer</translation>
    </message>
    <message>
        <source>It began at {= last("descent", "before", "cost", "error") : %} and ended at {= last("descent", "after", "cost", "error") : %}.</source>
        <translation>Sie begann bei {= last("descent", "before", "cost", "error") : %} und endete bei {= last("descent", "after", "cost", "error") : %}.</translation>
    </message>
    <message>
        <source>It blows up: what is far beyond the rest is cut off.</source>
        <translation>Sie wächst ins Riesige: Was weit über den Rest hinausragt, ist abgeschnitten.</translation>
    </message>
    <message>
        <source>It bounces for ever between two places.</source>
        <translation>Sie springt für immer zwischen zwei Stellen hin und her.</translation>
    </message>
    <message>
        <source>It bounces for ever: {0}.</source>
        <translation>Sie springt für immer hin und her: {0}.</translation>
    </message>
    <message>
        <source>It broke off: {why}</source>
        <translation>Abgebrochen: {why}</translation>
    </message>
    <message>
        <source>It cannot be read: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It cannot draw</source>
        <translation>Es kann nicht zeichnen</translation>
    </message>
    <message>
        <source>It could win none: only its mistakes were dealt.</source>
        <translation>Gewinnen konnte es keine: Ausgeteilt wurden nur seine Fehler.</translation>
    </message>
    <message>
        <source>It doubts all of this noise.</source>
        <translation>Es zweifelt an all diesem Rauschen.</translation>
    </message>
    <message>
        <source>It ends in the middle of its header.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It ends too early: it holds {found:,} of the {claimed:,} values its header announces.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It ends too early: its gzip packing is cut off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It ends too early: so few bytes cannot unpack to the {size:,} its header announces.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It fits where the receiver is wished up, not where it is wished down.</source>
        <translation>Es passt, wo der Empfänger nach oben gewünscht wird, nicht, wo er nach unten gewünscht wird.</translation>
    </message>
    <message>
        <source>It forgot some of what it knew: nothing in this deck asks it to keep what it learned from MNIST.</source>
        <translation>Es hat etwas von dem vergessen, was es konnte: Nichts in diesem Stapel verlangt, dass es behält, was es von MNIST gelernt hat.</translation>
    </message>
    <message>
        <source>It gives: {0}</source>
        <translation>Sie liefert: {0}</translation>
    </message>
    <message>
        <source>It goes against what minus the gradient tells, and the cost rises.</source>
        <translation>Der Stups geht gegen das, was der negative Gradient rät, und die Kosten steigen.</translation>
    </message>
    <message>
        <source>It goes against what minus the gradient tells, and yet the cost falls: so far the slope says nothing.</source>
        <translation>Der Stups geht gegen das, was der negative Gradient rät, und doch fallen die Kosten: So weit weg sagt die Steigung nichts.</translation>
    </message>
    <message>
        <source>It goes down</source>
        <translation>C fällt</translation>
    </message>
    <message>
        <source>It goes on after the values its header announces.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It goes on after the {claimed:,} values its header announces.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It goes up</source>
        <translation>C steigt</translation>
    </message>
    <message>
        <source>It grew in size: this sender matters more to this receiver than at the start.</source>
        <translation>Sein Betrag wuchs: Dieser Sender ist diesem Empfänger wichtiger als am Start.</translation>
    </message>
    <message>
        <source>It has come to rest in dip {0}</source>
        <translation>Sie ist in Mulde {0} zur Ruhe gekommen</translation>
    </message>
    <message>
        <source>It has its use: Wᵀ carries {0} numbers from layer {1} back to the {2} of layer {3}, as backpropagation does.</source>
        <translation>Es hat seinen Nutzen: Wᵀ trägt {0} Zahlen von Schicht {1} zurück zu den {2} von Schicht {3}, wie es die Backpropagation tut.</translation>
    </message>
    <message>
        <source>It has learned nothing yet</source>
        <translation>Es hat noch nichts gelernt</translation>
    </message>
    <message>
        <source>It has no dip in sight: a walk down leaves at an edge, or ends on level ground.</source>
        <translation>Sie hat keine Mulde in Sicht: Ein Weg hinab führt am Rand hinaus oder endet auf ebenem Grund.</translation>
    </message>
    <message>
        <source>It has the largest gradient; press Another, or click a line of the network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It holds no images: its values are {held}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It holds no labels: its values are {held}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It holds {found}; only unsigned bytes (type 0x08) can be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It holds {n:,} labels for {m:,} images.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is a nudge the way that minus the gradient tells, and the cost falls.</source>
        <translation>Der Stups geht dahin, wohin der negative Gradient rät, und die Kosten fallen.</translation>
    </message>
    <message>
        <source>It is a nudge the way that minus the gradient tells, but too large a one: the cost rises.</source>
        <translation>Der Stups geht dahin, wohin der negative Gradient rät, ist aber zu groß: Die Kosten steigen.</translation>
    </message>
    <message>
        <source>It is added to the neuron's weighted sum, whatever comes in; training moves it too.</source>
        <translation>Er wird zur gewichteten Summe des Neurons addiert, was auch hereinkommt; auch ihn verschiebt das Training.</translation>
    </message>
    <message>
        <source>It is as true at {early}, {then}, as at {late}, {now}.</source>
        <translation>Er ist bei {early} so treu, {then}, wie bei {late}, {now}.</translation>
    </message>
    <message>
        <source>It is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is gone: each step was larger than the last.</source>
        <translation>Sie ist weg: Jeder Schritt war größer als der vorige.</translation>
    </message>
    <message>
        <source>It is not an IDX file: it must begin with two zero bytes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is only a function</source>
        <translation>Es ist nur eine Funktion</translation>
    </message>
    <message>
        <source>It is sure of noise, not of digits.</source>
        <translation>Es ist sich bei Rauschen sicher, nicht bei Ziffern.</translation>
    </message>
    <message>
        <source>It is sure of nothing yet.</source>
        <translation>Es ist sich noch bei nichts sicher.</translation>
    </message>
    <message>
        <source>It is sure of what nobody would take for a digit. It was only ever asked to tell ten kinds of pictures apart, and it found differences that do for that. To draw one was not asked, and not learned.

The likeness to the mean of that digit is {= last("dream", "alike") : 2}; 1 would be the same picture, 0 has nothing in common.
</source>
        <translation>Es ist sich sicher bei etwas, das niemand für eine Ziffer halten würde. Es sollte immer nur zehn Arten von Bildern auseinanderhalten, und es fand Unterschiede, die dafür reichen. Eine zu zeichnen war nicht verlangt und wurde nicht gelernt.

Die Ähnlichkeit mit dem Mittel dieser Ziffer ist {= last("dream", "alike") : 2}; 1 wäre dasselbe Bild, 0 hat nichts gemeinsam.
</translation>
    </message>
    <message>
        <source>It is surer of noise.</source>
        <translation>Bei Rauschen ist es sicherer.</translation>
    </message>
    <message>
        <source>It is the same thing on the real net</source>
        <translation>Am echten Netz ist es dasselbe</translation>
    </message>
    <message>
        <source>It is trained on when you teach.</source>
        <translation>Beim Unterrichten wird damit trainiert.</translation>
    </message>
    <message>
        <source>It is training by itself: pause first, then find the gradient and step.</source>
        <translation>Es trainiert von selbst: Mach erst Pause, dann berechne den Gradienten und geh den Schritt.</translation>
    </message>
    <message>
        <source>It is undecided between {0}.</source>
        <translation>Das Netz schwankt noch: {0}.</translation>
    </message>
    <message>
        <source>It is undecided.</source>
        <translation>Das Netz schwankt noch.</translation>
    </message>
    <message>
        <source>It is {apart} from the plane, and {moved} from the start.</source>
        <translation>Es liegt {apart} von der Ebene und {moved} vom Start entfernt.</translation>
    </message>
    <message>
        <source>It is {a} for what is on the network, and goes into all {n} neurons of the first layer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is {b}, added to the sum of its neuron whatever comes in: the neuron begins to fire at {threshold}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is {label}, which is among them.</source>
        <translation>Es ist {label}, und das ist darunter.</translation>
    </message>
    <message>
        <source>It is {label}.</source>
        <translation>Es ist {label}.</translation>
    </message>
    <message>
        <source>It is {w}; what neuron {k} says is multiplied by it, which now adds {product} to the sum of neuron {j}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It lies between 4 and 6. Arrow keys move z by 0.1, with Alt by 0.01; or type it into the field below.</source>
        <translation>Es liegt zwischen 4 und 6. Pfeiltasten bewegen z um 0.1, mit Alt um 0.01; oder tipp es in das Feld darunter.</translation>
    </message>
    <message>
        <source>It lies still, but in no dip.</source>
        <translation>Sie liegt still, aber in keiner Mulde.</translation>
    </message>
    <message>
        <source>It points another way</source>
        <translation>Er zeigt in eine andere Richtung</translation>
    </message>
    <message>
        <source>It says nothing yet: all outputs are small and about the same.</source>
        <translation>Es sagt noch nichts: Alle Ausgänge sind klein und etwa gleich.</translation>
    </message>
    <message>
        <source>It says {a} and should say {y}: that adds {cost} to the cost of this example.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It says {a} and should say {y}: the square of the difference is what it adds to the cost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It should be</source>
        <translation>Es soll sein</translation>
    </message>
    <message>
        <source>It should be {0}</source>
        <translation>Es soll {0} sein</translation>
    </message>
    <message>
        <source>It shrank in size: this sender matters less to this receiver than at the start.</source>
        <translation>Sein Betrag schrumpfte: Dieser Sender ist diesem Empfänger weniger wichtig als am Start.</translation>
    </message>
    <message>
        <source>It stands for {name}: {n} weighted values and its bias make {z}, bent to {a}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It starts in the flat</source>
        <translation>Es beginnt im Flachen</translation>
    </message>
    <message>
        <source>It stays</source>
        <translation>C bleibt gleich</translation>
    </message>
    <message>
        <source>It stays the same</source>
        <translation>C bleibt gleich</translation>
    </message>
    <message>
        <source>It stays where it is, and nothing new is kept.</source>
        <translation>Sie bleibt, wo sie ist, und nichts Neues wird behalten.</translation>
    </message>
    <message>
        <source>It then answers none of {n}</source>
        <translation>Es beantwortet dann keines von {n}</translation>
    </message>
    <message>
        <source>It then answers {k} of {n} ({share}), {right} of them right</source>
        <translation>Es beantwortet dann {k} von {n} ({share}), davon {right} richtig</translation>
    </message>
    <message>
        <source>It trains too fast to look on: pause, or take 30 steps a second at most.</source>
        <translation>Es trainiert zu schnell, um zuzusehen: Halte an, oder nimm höchstens 30 Schritte je Sekunde.</translation>
    </message>
    <message>
        <source>It was altered: it holds {held} values, not {wanted}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was altered: its checksum is not that of MNIST.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was altered: the digit {digit} occurs {n:,} times.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was disturbed: {how}.</source>
        <translation>Es wurde gestört: {how}.</translation>
    </message>
    <message>
        <source>It went from {a} to {b}.</source>
        <translation>Es ging von {a} auf {b}.</translation>
    </message>
    <message>
        <source>Its back says: {label}.</source>
        <translation>Auf der Rückseite steht: {label}.</translation>
    </message>
    <message>
        <source>Its first weights, my settings</source>
        <translation>Seine ersten Gewichte, meine Einstellungen</translation>
    </message>
    <message>
        <source>Its gzip packing is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its header claims {claim} values; at most {most:,} can be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its header claims {n} dimensions; 1 to {most} can be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its seed</source>
        <translation>Sein Seed</translation>
    </message>
    <message>
        <source>Its seed, my settings</source>
        <translation>Sein Seed, meine Einstellungen</translation>
    </message>
    <message>
        <source>Its seeds lie between {low} and {high}: less than that is chance.</source>
        <translation>Ihre Seeds liegen zwischen {low} und {high}: Was weniger ausmacht, ist Zufall.</translation>
    </message>
    <message>
        <source>Its settings</source>
        <translation>Seine Einstellungen</translation>
    </message>
    <message>
        <source>Its settings, my first weights</source>
        <translation>Seine Einstellungen, meine ersten Gewichte</translation>
    </message>
    <message>
        <source>Its weights</source>
        <translation>Seine Gewichte</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>Just as large</source>
        <translation>Genauso groß</translation>
    </message>
    <message>
        <source>Just as much as the bar’s</source>
        <translation>Genau so viel wie die des Balkens</translation>
    </message>
    <message>
        <source>Keep as B</source>
        <translation>Als B behalten</translation>
    </message>
    <message>
        <source>Keep it in My digits</source>
        <translation>In „Meine Ziffern“ behalten</translation>
    </message>
    <message>
        <source>Keep settings, curves and network as they are now</source>
        <translation>Einstellungen, Kurven und Netz behalten, wie sie jetzt sind</translation>
    </message>
    <message>
        <source>Keep the drawing as {digit}</source>
        <translation>Die Zeichnung als {digit} behalten</translation>
    </message>
    <message>
        <source>Keep the drawing on the pad as {digit}; undo takes it back</source>
        <translation>Die Zeichnung im Zeichenfeld als {digit} behalten; Rückgängig nimmt es zurück</translation>
    </message>
    <message>
        <source>Keep the drawings in a file, or images of MNIST’s form, beside yours</source>
        <translation>Die Zeichnungen aus einer Datei, oder Bilder in der Form von MNIST, neben deinen behalten</translation>
    </message>
    <message>
        <source>Keep the same step</source>
        <translation>Schritt gleich halten</translation>
    </message>
    <message>
        <source>Keep the smoothed curve of the run before this one, in grey, to compare with.</source>
        <translation>Die geglättete Kurve des Laufs vor diesem behalten, in Grau, zum Vergleichen.</translation>
    </message>
    <message>
        <source>Keep the two acts of learning apart.</source>
        <translation>Halte die beiden Handlungen des Lernens auseinander.</translation>
    </message>
    <message>
        <source>Keep this run</source>
        <translation>Diesen Lauf behalten</translation>
    </message>
    <message>
        <source>Keep this run, then start another one, with another seed for instance: both are drawn here.</source>
        <translation>Behalte diesen Lauf, dann beginne einen anderen, zum Beispiel mit einem anderen Seed: Beide werden hier gezeichnet.</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Kept runs: {n}. {each}.</source>
        <translation>Behaltene Läufe: {n}. {each}.</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Kind and amount of noise</source>
        <translation>Art und Stärke des Rauschens</translation>
    </message>
    <message>
        <source>L is 3, so L − 1 is 2. It is a name, not a power.</source>
        <translation>L ist 3, also ist L − 1 gleich 2. Das ist ein Name, keine Potenz.</translation>
    </message>
    <message>
        <source>L2</source>
        <translation>L2</translation>
    </message>
    <message>
        <source>L2: how strongly weights are pulled towards 0 (l2 × W is added to their gradient)</source>
        <translation>L2: wie stark Gewichte gegen 0 gezogen werden (l2 × W wird zu ihrem Gradienten addiert)</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Beschriftung</translation>
    </message>
    <message>
        <source>Labels of the mini-batch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Labels of the next mini-batch</source>
        <translation>Antworten im nächsten Mini-Batch</translation>
    </message>
    <message>
        <source>Labels of the next: bar in the batch, line if it were like the whole set</source>
        <translation>Antworten im nächsten: Balken im Batch; Strich, wäre er wie die ganze Menge</translation>
    </message>
    <message>
        <source>Labels: bar in the batch, line in the set</source>
        <translation>Antworten: Balken im Batch, Strich in der Menge</translation>
    </message>
    <message>
        <source>Label→answer and strongest output; a click puts it on the network</source>
        <translation>Richtig→Antwort und stärkster Ausgang; ein Klick gibt es dem Netz</translation>
    </message>
    <message>
        <source>Landscape</source>
        <translation>Landschaft</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Large one</source>
        <translation>Ein großes</translation>
    </message>
    <message>
        <source>Large: as drawn</source>
        <translation>Groß: wie gezeichnet</translation>
    </message>
    <message>
        <source>Large: as the network receives it</source>
        <translation>Groß: wie das Netz es empfängt</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Größer</translation>
    </message>
    <message>
        <source>Largest</source>
        <translation>Größte</translation>
    </message>
    <message>
        <source>Largest first</source>
        <translation>Größte zuerst</translation>
    </message>
    <message>
        <source>Largest terms</source>
        <translation>Größte Summanden</translation>
    </message>
    <message>
        <source>Last edit: {0}</source>
        <translation>Letzte Änderung: {0}</translation>
    </message>
    <message>
        <source>Last mini-batch</source>
        <translation>Letzter Mini-Batch</translation>
    </message>
    <message>
        <source>Last mini-batch: {n} cards, step {step}</source>
        <translation>Letzter Mini-Batch: {n} Karten, Schritt {step}</translation>
    </message>
    <message>
        <source>Last push</source>
        <translation>Letzter Schub</translation>
    </message>
    <message>
        <source>Last step</source>
        <translation>Letzter Schritt</translation>
    </message>
    <message>
        <source>Last step ({0}): promised {1}, really {2}</source>
        <translation>Letzter Schritt ({0}): versprochen {1}, wirklich {2}</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Spätere</translation>
    </message>
    <message>
        <source>Later it is truer: {now} at {late} against {then} at {early}.</source>
        <translation>Später ist er treuer: {now} bei {late} gegen {then} bei {early}.</translation>
    </message>
    <message>
        <source>Later layers: in the menu</source>
        <translation>Spätere Schichten: im Menü</translation>
    </message>
    <message>
        <source>Lay out the next six cards of both piles</source>
        <translation>Die nächsten sechs Karten beider Stapel auslegen</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>Schicht</translation>
    </message>
    <message>
        <source>Layer 1 is not found yet: the wave is at layer {0}</source>
        <translation>Schicht 1 ist noch nicht berechnet: Die Welle ist bei Schicht {0}</translation>
    </message>
    <message>
        <source>Layer {0}</source>
        <translation>Schicht {0}</translation>
    </message>
    <message>
        <source>Layer {0} moved by {1} in all changes C by {2} along the wishes, {3} by signs alone, {4} on one neuron</source>
        <translation>Schicht {0}, insgesamt um {1} bewegt, ändert C um {2} entlang der Wünsche, {3} nur nach Vorzeichen, {4} an einem Neuron</translation>
    </message>
    <message>
        <source>Layer {0}. {1}</source>
        <translation>Schicht {0}. {1}</translation>
    </message>
    <message>
        <source>Layer {0}: {1} neurons, each sees {2}</source>
        <translation>Schicht {0}: {1} Neuronen, jedes sieht {2}</translation>
    </message>
    <message>
        <source>Layer {layer} has the neurons 0 to {last}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layer, j and k stand at the top of the pane. Powers of ten are typed as 1.2e-5. The product must be typed before it is shown.</source>
        <translation>Schicht, j und k stehen oben in der Ansicht. Zehnerpotenzen tippt man als 1.2e-5. Das Produkt muss getippt sein, bevor es gezeigt wird.</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>Schichten</translation>
    </message>
    <message>
        <source>Layers computed</source>
        <translation>Berechnete Schichten</translation>
    </message>
    <message>
        <source>Learn</source>
        <translation>Lernen</translation>
    </message>
    <message>
        <source>Learn 100 by heart</source>
        <translation>100 auswendig lernen</translation>
    </message>
    <message>
        <source>Learned by heart</source>
        <translation>Auswendig gelernt</translation>
    </message>
    <message>
        <source>Learning is finding settings from labelled cards. Drop a card on the trainer.</source>
        <translation>Lernen heißt, aus Karten mit bekannter Antwort gute Einstellungen zu finden. Leg eine Karte auf den Trainer.</translation>
    </message>
    <message>
        <source>Learning is two acts. The first only asks: which way would each of the {= parameters} weights and biases have to turn, so that this picture costs less? The answer is the *gradient*, and backpropagation is the way to find it.

The second act turns them, all at once, a little. Each act has its button at the top of [the mixer](pane:mixer).

Eight letters and digits stand for all parameters together: {= fingerprint}. They become others as soon as one parameter is moved by a hair. Try the step first: it is refused, because there is no direction yet.
</source>
        <translation>Lernen besteht aus zwei Handlungen. Die erste fragt nur: In welche Richtung müsste sich jedes der {= parameters} Gewichte und Biases drehen, damit dieses Bild weniger kostet? Die Antwort ist der *Gradient*, und Backpropagation ist der Weg, ihn zu berechnen.

Die zweite dreht sie, alle zugleich, ein wenig. Jede Handlung hat ihren Knopf oben im [Mischpult](pane:mixer).

Acht Buchstaben und Ziffern stehen für alle Parameter zusammen: {= fingerprint}. Sie werden andere, sobald ein Parameter auch nur um ein Haar bewegt wird. Probier zuerst den Schritt: Er wird verweigert, weil es noch keine Richtung gibt.
</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>Lernrate</translation>
    </message>
    <message>
        <source>Learning rate: how far a step goes along the negative gradient ([ and ] halve and double it)</source>
        <translation>Lernrate: wie weit ein Schritt entlang des negativen Gradienten geht ([ und ] halbieren und verdoppeln sie)</translation>
    </message>
    <message>
        <source>Learning rates</source>
        <translation>Lernraten</translation>
    </message>
    <message>
        <source>Learning rates to try, apart by commas; empty for the one in the window</source>
        <translation>Lernraten zum Probieren, durch Kommas getrennt; leer für die im Fenster</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Verlassen</translation>
    </message>
    <message>
        <source>Leave presenter mode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave the lesson: your own network comes back untouched</source>
        <translation>Die Lektion verlassen: dein eigenes Netz kommt unverändert zurück</translation>
    </message>
    <message>
        <source>Left above the line: {0}. Below it: {1}.</source>
        <translation>Übrig über dem Bruchstrich: {0}. Darunter: {1}.</translation>
    </message>
    <message>
        <source>Left button</source>
        <translation>Linke Taste</translation>
    </message>
    <message>
        <source>Left button draws</source>
        <translation>Linke Taste zeichnet</translation>
    </message>
    <message>
        <source>Left button erases</source>
        <translation>Linke Taste radiert</translation>
    </message>
    <message>
        <source>Left its weights, blue −{0} to orange +{0}; right minus the gradient: green should go up</source>
        <translation>Links die Gewichte, blau −{0} bis orange +{0}; rechts der negative Gradient: Grün soll nach oben</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Ausgelassen</translation>
    </message>
    <message>
        <source>Legend</source>
        <translation>Legende</translation>
    </message>
    <message>
        <source>Legend of the map</source>
        <translation>Legende der Karte</translation>
    </message>
    <message>
        <source>Less of it</source>
        <translation>Weniger davon</translation>
    </message>
    <message>
        <source>Less than a hundred-thousandth</source>
        <translation>Weniger als ein Hunderttausendstel</translation>
    </message>
    <message>
        <source>Less than both</source>
        <translation>Weniger als beide</translation>
    </message>
    <message>
        <source>Less than the bar’s</source>
        <translation>Weniger als die des Balkens</translation>
    </message>
    <message>
        <source>Lessons</source>
        <translation>Lektionen</translation>
    </message>
    <message>
        <source>Let A and B change places</source>
        <translation>A und B die Plätze tauschen lassen</translation>
    </message>
    <message>
        <source>Let [the walkers](pane:race) race.</source>
        <translation>Lass [die Wanderer](pane:race) wettlaufen.</translation>
    </message>
    <message>
        <source>Let a hollow ball take plain steps by slope from the same start, to compare.</source>
        <translation>Eine hohle Kugel vom selben Start aus einfache Schritte nach der Steigung machen lassen, zum Vergleich.</translation>
    </message>
    <message>
        <source>Let a neuron fire for large sums only.</source>
        <translation>Lass ein Neuron nur bei großen Summen feuern.</translation>
    </message>
    <message>
        <source>Let all pins go</source>
        <translation>Alle loslassen</translation>
    </message>
    <message>
        <source>Let every pinned neuron speak for itself again.</source>
        <translation>Lass jedes festgehaltene Neuron wieder für sich selbst sprechen.</translation>
    </message>
    <message>
        <source>Let go</source>
        <translation>Loslassen</translation>
    </message>
    <message>
        <source>Let go of the selection</source>
        <translation>Auswahl aufheben</translation>
    </message>
    <message>
        <source>Let one step try</source>
        <translation>Ein Schritt versucht es</translation>
    </message>
    <message>
        <source>Let softmax regression learn from three seeds, until one tenth of the distance is left or less.</source>
        <translation>Lass Softmax-Regression aus drei Seeds lernen, bis ein Zehntel des Abstands oder weniger übrig ist.</translation>
    </message>
    <message>
        <source>Let the examples go by one after the other and watch their mean settle</source>
        <translation>Die Beispiele nacheinander vorbeiziehen lassen und sehen, wie ihr Mittel zur Ruhe kommt</translation>
    </message>
    <message>
        <source>Let the five balls run until all of them rest.</source>
        <translation>Lass die fünf Kugeln laufen, bis alle ruhen.</translation>
    </message>
    <message>
        <source>Let the learning rate make up for it: keep the same step.</source>
        <translation>Lass die Lernrate es ausgleichen: Behalte denselben Schritt.</translation>
    </message>
    <message>
        <source>Let the needle of the weak weight turn as many times as far as the promised ratio says</source>
        <translation>Den Zeiger des schwachen Gewichts um den Faktor weiter ausschlagen lassen, den das versprochene Verhältnis nennt</translation>
    </message>
    <message>
        <source>Let the neuron speak for itself again.</source>
        <translation>Das Neuron wieder für sich selbst sprechen lassen.</translation>
    </message>
    <message>
        <source>Let the pieces go other ways</source>
        <translation>Die Stücke in andere Richtungen gehen lassen</translation>
    </message>
    <message>
        <source>Let the terms fly into the sum one after the other</source>
        <translation>Die Summanden einen nach dem anderen in die Summe fliegen lassen</translation>
    </message>
    <message>
        <source>Let the wave go back through all layers.</source>
        <translation>Lass die Welle durch alle Schichten zurücklaufen.</translation>
    </message>
    <message>
        <source>Let them go</source>
        <translation>Loslassen</translation>
    </message>
    <message>
        <source>Let them walk, each on a copy of the network; press again to cancel</source>
        <translation>Sie wandern lassen, jeden auf einer Kopie des Netzes; noch einmal drücken bricht ab</translation>
    </message>
    <message>
        <source>Let three copies of [your network’s shape](option:convex.shape) learn.</source>
        <translation>Lass drei Kopien mit [der Form deines Netzes](option:convex.shape) lernen.</translation>
    </message>
    <message>
        <source>Let z follow the neuron again</source>
        <translation>z wieder dem Neuron folgen lassen</translation>
    </message>
    <message>
        <source>Let z go</source>
        <translation>z loslassen</translation>
    </message>
    <message>
        <source>Levels</source>
        <translation>Ebenen</translation>
    </message>
    <message>
        <source>Levers</source>
        <translation>Hebel</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Library</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Light the next path; after the sum, begin again.</source>
        <translation>Den nächsten Pfad leuchten lassen; nach der Summe von vorn beginnen.</translation>
    </message>
    <message>
        <source>Like a blurred 3, the mean of many</source>
        <translation>Wie eine verschwommene 3, das Mittel aus vielen</translation>
    </message>
    <message>
        <source>Like a clear 3</source>
        <translation>Wie eine klare 3</translation>
    </message>
    <message>
        <source>Like nothing that I would call a 3</source>
        <translation>Wie nichts, was ich eine 3 nennen würde</translation>
    </message>
    <message>
        <source>Like the sigmoid, but between −1 and 1, with a slope of 1 in the middle.</source>
        <translation>Wie die Sigmoid-Funktion, aber zwischen −1 und 1, mit einer Steigung von 1 in der Mitte.</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Grenzen</translation>
    </message>
    <message>
        <source>Limits, then Spoil: the knob right.</source>
        <translation>Grenzen, dann Verderben: der Regler nach rechts.</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Linie</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Geraden</translation>
    </message>
    <message>
        <source>Little ink</source>
        <translation>Wenig Tinte</translation>
    </message>
    <message>
        <source>Load a random example of the chosen set</source>
        <translation>Ein zufälliges Beispiel der gewählten Menge laden</translation>
    </message>
    <message>
        <source>Load the example after this one</source>
        <translation>Das Beispiel nach diesem laden</translation>
    </message>
    <message>
        <source>Load the example before this one</source>
        <translation>Das Beispiel vor diesem laden</translation>
    </message>
    <message>
        <source>Load the next test image that the network gets wrong: a mistake</source>
        <translation>Das nächste Testbild laden, bei dem das Netz falsch liegt: einen Fehler</translation>
    </message>
    <message>
        <source>Load the next test image that the network gets wrong: a mistake (M)</source>
        <translation>Das nächste Testbild laden, bei dem das Netz falsch liegt: einen Fehler (M)</translation>
    </message>
    <message>
        <source>Local</source>
        <translation>Local</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Sperren</translation>
    </message>
    <message>
        <source>Lock b</source>
        <translation>b sperren</translation>
    </message>
    <message>
        <source>Lock bias</source>
        <translation>Bias sperren</translation>
    </message>
    <message>
        <source>Lock w</source>
        <translation>w sperren</translation>
    </message>
    <message>
        <source>Lock weights</source>
        <translation>Gewichte sperren</translation>
    </message>
    <message>
        <source>Locked by {who}. {keys} unlocks everything.</source>
        <translation>Gesperrt durch {who}. {keys} entsperrt alles.</translation>
    </message>
    <message>
        <source>Locks</source>
        <translation>Sperren</translation>
    </message>
    <message>
        <source>Logarithmic cost</source>
        <translation>Logarithmische Kosten</translation>
    </message>
    <message>
        <source>Logarithmic cost: equal distances up are equal factors</source>
        <translation>Logarithmische Kosten: gleiche Abstände senkrecht sind gleiche Faktoren</translation>
    </message>
    <message>
        <source>Logarithmic steps</source>
        <translation>Logarithmische Schritte</translation>
    </message>
    <message>
        <source>Logarithmic steps: equal distances across are equal factors</source>
        <translation>Logarithmische Schritte: gleiche Abstände waagrecht sind gleiche Faktoren</translation>
    </message>
    <message>
        <source>Long valley</source>
        <translation>Langes Tal</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Neu ansehen</translation>
    </message>
    <message>
        <source>Look at the true arrows: choose [Wish, then Push](option:wishes.view).</source>
        <translation>Sieh dir die wahren Pfeile an: Wähl [Wunsch, dann Schub](option:wishes.view).</translation>
    </message>
    <message>
        <source>Look back at the moments of this run that are kept; the training itself stays where it is</source>
        <translation>Zurückblicken auf die behaltenen Momente dieses Laufs; das Training selbst bleibt, wo es ist</translation>
    </message>
    <message>
        <source>Looking at the moments kept…</source>
        <translation>Die behaltenen Momente werden angesehen…</translation>
    </message>
    <message>
        <source>Looking for the main directions of the path…</source>
        <translation>Die Hauptrichtungen des Pfads werden gesucht…</translation>
    </message>
    <message>
        <source>Loops and long lines</source>
        <translation>Schleifen und lange Linien</translation>
    </message>
    <message>
        <source>Lower the cost of 50 training digits by hand, one minute long. Then one gradient step may try.</source>
        <translation>Senke die Kosten von 50 Trainingsziffern von Hand, eine Minute lang. Dann darf es ein Gradientenschritt versuchen.</translation>
    </message>
    <message>
        <source>Lower the learning rate to a tenth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lying right: {n} of {all}.</source>
        <translation>Richtig liegen: {n} von {all}.</translation>
    </message>
    <message>
        <source>MNIST alone</source>
        <translation>Nur MNIST</translation>
    </message>
    <message>
        <source>MNIST and mine</source>
        <translation>MNIST und meine</translation>
    </message>
    <message>
        <source>MNIST is not at hand: take a network that learns from it first.</source>
        <translation>MNIST ist nicht zur Hand: Nimm zuerst ein Netz, das davon lernt.</translation>
    </message>
    <message>
        <source>Made-up messages as counts of sixteen words: what are they about?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Magnify weak needle</source>
        <translation>Schwachen Zeiger vergrößern</translation>
    </message>
    <message>
        <source>Make [a new network](action:new) for the words of messages, and train it to 90 % as well.</source>
        <translation>Leg [ein neues Netz](action:new) für die Wörter von Nachrichten an und trainiere auch das bis 90 %.</translation>
    </message>
    <message>
        <source>Make a linear copy and fold it</source>
        <translation>Lineare Kopie machen und falten</translation>
    </message>
    <message>
        <source>Make all ten bars equal, at a cost of 0.90.</source>
        <translation>Mach alle zehn Balken gleich, bei Kosten von 0.90.</translation>
    </message>
    <message>
        <source>Make all weights into this neuron 0: it hears nothing, and only its bias speaks.</source>
        <translation>Alle Gewichte in dieses Neuron auf 0 setzen: Es hört nichts, und nur sein Bias spricht.</translation>
    </message>
    <message>
        <source>Make each step half as long</source>
        <translation>Jeden Schritt halb so lang machen</translation>
    </message>
    <message>
        <source>Make each step twice as long</source>
        <translation>Jeden Schritt doppelt so lang machen</translation>
    </message>
    <message>
        <source>Make it</source>
        <translation>Anlegen</translation>
    </message>
    <message>
        <source>Make the brush thinner (−, or the wheel over the pad)</source>
        <translation>Den Pinsel dünner machen (−, oder das Mausrad über dem Zeichenfeld)</translation>
    </message>
    <message>
        <source>Make the brush wider (+, or the wheel over the pad)</source>
        <translation>Den Pinsel breiter machen (+, oder das Mausrad über dem Zeichenfeld)</translation>
    </message>
    <message>
        <source>Make the chain ten layers deep.</source>
        <translation>Mach die Kette zehn Schichten tief.</translation>
    </message>
    <message>
        <source>Make the map again by itself whenever training rests and the network is another one</source>
        <translation>Die Karte von selbst neu machen, sobald das Training ruht und das Netz ein anderes ist</translation>
    </message>
    <message>
        <source>Make the screen black, or show it again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make this nudge in the network</source>
        <translation>Diesen Stups im Netz ausführen</translation>
    </message>
    <message>
        <source>Make this nudge in the network itself, which undo takes back</source>
        <translation>Diesen Stups im Netz selbst ausführen; Rückgängig nimmt ihn zurück</translation>
    </message>
    <message>
        <source>Make ∂C/∂a⁽²⁾ by swapping one tile.</source>
        <translation>Mach ∂C/∂a⁽²⁾, indem du eine Kachel tauschst.</translation>
    </message>
    <message>
        <source>Make ∂C/∂b⁽³⁾ by swapping one tile.</source>
        <translation>Mach ∂C/∂b⁽³⁾, indem du eine Kachel tauschst.</translation>
    </message>
    <message>
        <source>Makes outputs into shares that add up to 1; each output depends on all the sums.</source>
        <translation>Macht aus Ausgängen Anteile, die zusammen 1 ergeben; jeder Ausgang hängt von allen Summen ab.</translation>
    </message>
    <message>
        <source>Many dips</source>
        <translation>Viele Mulden</translation>
    </message>
    <message>
        <source>Many networks that have learned nothing: what they answer, and what they cost.</source>
        <translation>Viele Netze, die nichts gelernt haben: was sie antworten und was sie kosten.</translation>
    </message>
    <message>
        <source>Many neurons</source>
        <translation>Viele Neuronen</translation>
    </message>
    <message>
        <source>Many trainings with a grid of settings, beside the one in the window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Karte</translation>
    </message>
    <message>
        <source>Map of the cost with a compass</source>
        <translation>Karte der Kosten mit einem Kompass</translation>
    </message>
    <message>
        <source>Map of the path and the cost around it</source>
        <translation>Karte des Pfads und der Kosten um ihn herum</translation>
    </message>
    <message>
        <source>Map of the paths from all starts</source>
        <translation>Karte der Pfade von allen Starts</translation>
    </message>
    <message>
        <source>Map of the surface</source>
        <translation>Karte der Fläche</translation>
    </message>
    <message>
        <source>Map of the walkers’ foot-prints</source>
        <translation>Karte der Fußspuren der Wanderer</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark a row on which the cards disagree: click its name.</source>
        <translation>Markiere eine Zeile, in der sich die Karten uneinig sind: Klick auf ihren Namen.</translation>
    </message>
    <message>
        <source>Mark every place by the dip that steps by slope lead to from there, at this learning rate.</source>
        <translation>Jede Stelle nach der Mulde kennzeichnen, in die Schritte nach der Steigung bei dieser Lernrate von dort aus führen.</translation>
    </message>
    <message>
        <source>Mark every place where the slope is 0.</source>
        <translation>Jede Stelle kennzeichnen, an der die Steigung 0 ist.</translation>
    </message>
    <message>
        <source>Matrix</source>
        <translation>Matrix</translation>
    </message>
    <message>
        <source>Matrix of {0}</source>
        <translation>Matrix von {0}</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Mittel</translation>
    </message>
    <message>
        <source>Mean activation for each class</source>
        <translation>Mittlere Aktivierung für jede Klasse</translation>
    </message>
    <message>
        <source>Mean cost of the first {n} training examples, from the network of step {step}.</source>
        <translation>Mittlere Kosten der ersten {n} Trainingsbeispiele, ausgehend vom Netz bei Schritt {step}.</translation>
    </message>
    <message>
        <source>Mean cost of the last {recent} mini-batches, or of all there were as long as they are fewer</source>
        <translation>Mittlere Kosten der letzten {recent} Mini-Batches, oder aller bisherigen, solange es weniger sind</translation>
    </message>
    <message>
        <source>Mean {0} = ({1}) / {2} = {3}. </source>
        <translation>Mittel {0} = ({1}) / {2} = {3}. </translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Messen</translation>
    </message>
    <message>
        <source>Measure at another moment too: the curves are kept, up to four.</source>
        <translation>Miss auch zu einem anderen Moment: Die Kurven werden behalten, bis zu vier.</translation>
    </message>
    <message>
        <source>Measure on</source>
        <translation>Messen an</translation>
    </message>
    <message>
        <source>Measure the cost on</source>
        <translation>Kosten messen an</translation>
    </message>
    <message>
        <source>Measure the real cost on the straight way to the twin; press again to cancel</source>
        <translation>Die wirklichen Kosten auf dem geraden Weg zum Zwilling messen; noch einmal drücken bricht ab</translation>
    </message>
    <message>
        <source>Measure this cut through the network of now</source>
        <translation>Diesen Schnitt durch das jetzige Netz messen</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>Gemessen</translation>
    </message>
    <message>
        <source>Measured and forecast change of the cost</source>
        <translation>Gemessene und vorhergesagte Änderung der Kosten</translation>
    </message>
    <message>
        <source>Measured at its last step on the whole set</source>
        <translation>Beim letzten Schritt gemessen, auf der ganzen Menge</translation>
    </message>
    <message>
        <source>Measured at step {0}.</source>
        <translation>Gemessen bei Schritt {0}.</translation>
    </message>
    <message>
        <source>Measured at step {step} on the whole set</source>
        <translation>Bei Schritt {step} gemessen, auf der ganzen Menge</translation>
    </message>
    <message>
        <source>Measured in</source>
        <translation>Gemessen in</translation>
    </message>
    <message>
        <source>Measured on a copy: nothing in the network changes.</source>
        <translation>Auf einer Kopie gemessen: Im Netz ändert sich nichts.</translation>
    </message>
    <message>
        <source>Measured with this network; a click on a row takes its nudge.</source>
        <translation>Mit diesem Netz gemessen; ein Klick auf eine Zeile nimmt ihren Stups.</translation>
    </message>
    <message>
        <source>Measuring how long it will take…</source>
        <translation>Es wird gemessen, wie lange das dauert…</translation>
    </message>
    <message>
        <source>Measuring the cost of {0}.</source>
        <translation>Die Kosten für {0} werden gemessen.</translation>
    </message>
    <message>
        <source>Measuring …</source>
        <translation>Misst …</translation>
    </message>
    <message>
        <source>Measuring…</source>
        <translation>Wird gemessen…</translation>
    </message>
    <message>
        <source>Measuring… {0} %</source>
        <translation>Misst… {0} %</translation>
    </message>
    <message>
        <source>Median over the seeds of: {what}</source>
        <translation>Median über die Seeds: {what}</translation>
    </message>
    <message>
        <source>Medians of {k} steps or more on this computer; another has other times. From step {step}, rate {rate}, cost of the first {n} examples.</source>
        <translation>Mediane über {k} Schritte oder mehr auf diesem Rechner; ein anderer hat andere Zeiten. Von Schritt {step} aus, Rate {rate}, Kosten der ersten {n} Beispiele.</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Meldung</translation>
    </message>
    <message>
        <source>Mine alone</source>
        <translation>Nur meine</translation>
    </message>
    <message>
        <source>Mini-batch size: how many examples each step listens to</source>
        <translation>Größe des Mini-Batchs: auf wie viele Beispiele jeder Schritt hört</translation>
    </message>
    <message>
        <source>Mini-batch sizes to try, apart by commas; empty for the one in the window</source>
        <translation>Größen der Mini-Batches zum Probieren, durch Kommas getrennt; leer für die im Fenster</translation>
    </message>
    <message>
        <source>Mini-batch steps taken since the start of this run; what a hand changed besides: edits, and steps along a gradient found; and the steps before, if the network was loaded</source>
        <translation>Schritte mit Mini-Batches seit dem Start dieses Laufs; was außerdem von Hand geschah: Änderungen, und Schritte entlang eines berechneten Gradienten; und die Schritte davor, wenn das Netz geladen wurde</translation>
    </message>
    <message>
        <source>Mini-batches of a hundred</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minus the gradient found: green should go up, purple down</source>
        <translation>Der berechnete Gradient, negativ: Grün soll nach oben, Violett nach unten</translation>
    </message>
    <message>
        <source>Minus the gradient of the last mini-batch: green was pushed up, purple down</source>
        <translation>Der negative Gradient des letzten Mini-Batchs: Grün wurde nach oben geschoben, Violett nach unten</translation>
    </message>
    <message>
        <source>Minus the gradient, layer by layer</source>
        <translation>Der negative Gradient, Schicht für Schicht</translation>
    </message>
    <message>
        <source>Minus: C falls with w⁽³⁾</source>
        <translation>Minus: C fällt mit w⁽³⁾</translation>
    </message>
    <message>
        <source>Mixer</source>
        <translation>Mischpult</translation>
    </message>
    <message>
        <source>Moment of the film</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moment of training</source>
        <translation>Moment des Trainings</translation>
    </message>
    <message>
        <source>Moments of runs to come back to, as run:step, apart by spaces</source>
        <translation>Momente von Läufen zum Zurückkehren, als Lauf:Schritt, durch Leerzeichen getrennt</translation>
    </message>
    <message>
        <source>Momentum</source>
        <translation>Momentum</translation>
    </message>
    <message>
        <source>Momentum and weight decay add a part of length {0} to it.</source>
        <translation>Momentum und Weight Decay fügen einen Teil der Länge {0} hinzu.</translation>
    </message>
    <message>
        <source>Momentum: the share of the last move that each step keeps</source>
        <translation>Momentum: der Anteil der letzten Bewegung, den jeder Schritt behält</translation>
    </message>
    <message>
        <source>More of it</source>
        <translation>Mehr davon</translation>
    </message>
    <message>
        <source>More than both</source>
        <translation>Mehr als beide</translation>
    </message>
    <message>
        <source>More than that.</source>
        <translation>Mehr als das.</translation>
    </message>
    <message>
        <source>More than the bar’s</source>
        <translation>Mehr als die des Balkens</translation>
    </message>
    <message>
        <source>More: each of the {0} neurons has a weight for each of {1}, and a bias.</source>
        <translation>Mehr: Jedes der {0} Neuronen hat ein Gewicht für jedes von {1} und einen Bias.</translation>
    </message>
    <message>
        <source>Morph</source>
        <translation>Übergang</translation>
    </message>
    <message>
        <source>Most frequent mistake: {cell}</source>
        <translation>Häufigster Fehler: {cell}</translation>
    </message>
    <message>
        <source>Most sensitive</source>
        <translation>Empfindlichstes</translation>
    </message>
    <message>
        <source>Move all six parameters by minus η times their derivatives.</source>
        <translation>Alle sechs Parameter um minus η mal ihre Ableitungen verschieben.</translation>
    </message>
    <message>
        <source>Move any parameters a little and measure whether the cost does what the gradient foretold.</source>
        <translation>Beliebige Parameter ein wenig bewegen und messen, ob die Kosten tun, was der Gradient vorhergesagt hat.</translation>
    </message>
    <message>
        <source>Move the bias or the weights: each move is written here.</source>
        <translation>Bewege den Bias oder die Gewichte: Jeder Zug wird hier notiert.</translation>
    </message>
    <message>
        <source>Move the bias until just the images with a sum above 10 have a above one half. It is {= bias(1, 0) : 2}.</source>
        <translation>Bewege den Bias, bis genau bei den Bildern mit einer Summe über 10 a über einem Halb liegt. Er ist {= bias(1, 0) : 2}.</translation>
    </message>
    <message>
        <source>Move the brush</source>
        <translation>Den Pinsel bewegen</translation>
    </message>
    <message>
        <source>Move the network one step along the arrow; can be undone</source>
        <translation>Das Netz einen Schritt entlang des Pfeils bewegen; lässt sich rückgängig machen</translation>
    </message>
    <message>
        <source>Move the picture one pixel down (Shift+Down)</source>
        <translation>Das Bild ein Pixel nach unten verschieben (Umschalt+Ab)</translation>
    </message>
    <message>
        <source>Move the picture one pixel left (Shift+Left)</source>
        <translation>Das Bild ein Pixel nach links verschieben (Umschalt+Links)</translation>
    </message>
    <message>
        <source>Move the picture one pixel right (Shift+Right)</source>
        <translation>Das Bild ein Pixel nach rechts verschieben (Umschalt+Rechts)</translation>
    </message>
    <message>
        <source>Move the picture one pixel up (Shift+Up)</source>
        <translation>Das Bild ein Pixel nach oben verschieben (Umschalt+Auf)</translation>
    </message>
    <message>
        <source>Move the sliders until the network says that somebody is cooking.</source>
        <translation>Bewege die Schieber, bis das Netz sagt, dass jemand kocht.</translation>
    </message>
    <message>
        <source>Move this parameter by minus η times its derivative.</source>
        <translation>Diesen Parameter um minus η mal seine Ableitung verschieben.</translation>
    </message>
    <message>
        <source>Move z by hand instead of following the image</source>
        <translation>z von Hand bewegen, statt dem Bild zu folgen</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>Bewegt</translation>
    </message>
    <message>
        <source>Moved by {h} alone, this parameter changes the cost by {change}; the line is what its derivative says.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moved most: {parts}.</source>
        <translation>Am meisten bewegt: {parts}.</translation>
    </message>
    <message>
        <source>Moving {0} by {1} changes the cost of {2} by {3}, which is {4} for each 1.</source>
        <translation>{0} um {1} zu bewegen ändert die Kosten für {2} um {3}, das sind {4} je 1.</translation>
    </message>
    <message>
        <source>Multiplies all inputs fed by hand</source>
        <translation>Multipliziert alle von Hand gespeisten Eingänge</translation>
    </message>
    <message>
        <source>Multiply all weights into this neuron, counted from what they were before; its bias stays</source>
        <translation>Alle Gewichte in dieses Neuron multiplizieren, gerechnet von dem, was sie vorher waren; sein Bias bleibt</translation>
    </message>
    <message>
        <source>Multiply the factors, type the product and press Return; within 2 % is right.</source>
        <translation>Multipliziere die Faktoren, tipp das Produkt ein und drück die Eingabetaste; bis 2 % daneben gilt als richtig.</translation>
    </message>
    <message>
        <source>Mute: {0} is not heard (M)</source>
        <translation>Stumm: {0} wird nicht gehört (M)</translation>
    </message>
    <message>
        <source>My digits</source>
        <translation>Meine Ziffern</translation>
    </message>
    <message>
        <source>My example too</source>
        <translation>Auch mein Beispiel</translation>
    </message>
    <message>
        <source>My guess</source>
        <translation>Meine Schätzung</translation>
    </message>
    <message>
        <source>My network’s shape</source>
        <translation>Form meines Netzes</translation>
    </message>
    <message>
        <source>My picture too</source>
        <translation>Auch mein Bild</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Name drill</source>
        <translation>Namen üben</translation>
    </message>
    <message>
        <source>Name things as mathematics does, or as if it were a brain, with a line on what differs.</source>
        <translation>Die Dinge benennen wie die Mathematik, oder als wäre es ein Gehirn, mit einer Zeile darüber, was anders ist.</translation>
    </message>
    <message>
        <source>Name what to try and press Start: every combination is trained, from every seed.</source>
        <translation>Nenne, was probiert werden soll, und drück „Start“: Jede Kombination wird trainiert, von jedem Seed aus.</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Namen</translation>
    </message>
    <message>
        <source>Nearest at {0} (off by {1})</source>
        <translation>Am nächsten bei {0} (um {1} daneben)</translation>
    </message>
    <message>
        <source>Neighbouring weights: correlation {0} (noise: 0)</source>
        <translation>Benachbarte Gewichte: Korrelation {0} (Rauschen: 0)</translation>
    </message>
    <message>
        <source>Neighbouring weights: correlation {0} (pure noise: about 0, a smooth picture: towards 1)</source>
        <translation>Benachbarte Gewichte: Korrelation {0} (reines Rauschen: etwa 0, ein glattes Bild: gegen 1)</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Netz</translation>
    </message>
    <message>
        <source>Network as one function</source>
        <translation>Netz als eine Funktion</translation>
    </message>
    <message>
        <source>Network now</source>
        <translation>Netz von jetzt</translation>
    </message>
    <message>
        <source>Network of one neuron a layer</source>
        <translation>Netz mit einem Neuron je Schicht</translation>
    </message>
    <message>
        <source>Network shown</source>
        <translation>Gezeigtes Netz</translation>
    </message>
    <message>
        <source>Network, Weights: go from one to the next. Cost: pan</source>
        <translation>Netz, Gewichte: von einem zum nächsten gehen. Kosten: verschieben</translation>
    </message>
    <message>
        <source>Network: in {i} inputs, held {p} weights and biases, out {o} outputs</source>
        <translation>Netz: hinein {i} Eingänge, fest {p} Gewichte und Biases, heraus {o} Ausgänge</translation>
    </message>
    <message>
        <source>Network: in {p} weights and biases too, for now they are what changes; out {o} outputs</source>
        <translation>Netz: hinein auch {p} Gewichte und Biases, denn jetzt ändern sie sich; heraus {o} Ausgänge</translation>
    </message>
    <message>
        <source>Networks (*{suffix});;All files (*)</source>
        <translation>Netze (*{suffix});;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Networks and files</source>
        <translation>Netze und Dateien</translation>
    </message>
    <message>
        <source>Networks between {low} and {high}, counted: {n} of {all}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Neuron</source>
        <translation>Neuron</translation>
    </message>
    <message>
        <source>Neuron 0 of the first layer has a bar for its weights: its sum is the ink in the bar. The sums of the five test images from number 1947 on are 20.0, 0.4, 14.6, 6.7, 3.4. No weight moves here: find a bias that lets the largest two through and stops the other three.</source>
        <translation>Neuron 0 der ersten Schicht hat einen Balken als Gewichte: Seine Summe ist die Tinte im Balken. Die Summen der fünf Testbilder ab Nummer 1947 sind 20.0, 0.4, 14.6, 6.7, 3.4. Hier bewegt sich kein Gewicht: Finde einen Bias, der die zwei größten durchlässt und die anderen drei aufhält.</translation>
    </message>
    <message>
        <source>Neuron by neuron and in arrays: {0}, largest difference {1}. The row of Wᵀ is the column of W.</source>
        <translation>Neuron für Neuron und in Arrays: {0}, größter Unterschied {1}. Die Zeile von Wᵀ ist die Spalte von W.</translation>
    </message>
    <message>
        <source>Neuron {0} of layer 1</source>
        <translation>Neuron {0} der Schicht 1</translation>
    </message>
    <message>
        <source>Neuron {0} of layer 1, in the network</source>
        <translation>Neuron {0} der Schicht 1, im Netz</translation>
    </message>
    <message>
        <source>Neuron {0} of layer {1}</source>
        <translation>Neuron {0} der Schicht {1}</translation>
    </message>
    <message>
        <source>Neuron {0} of layer {1}: {2}.</source>
        <translation>Neuron {0} der Schicht {1}: {2}.</translation>
    </message>
    <message>
        <source>Neuron {j} of hidden layer {layer} moved by {far}: click to pick it</source>
        <translation>Neuron {j} der verborgenen Schicht {layer} bewegte sich um {far}: klick, um es auszuwählen</translation>
    </message>
    <message>
        <source>Neuron {j} of layer {layer}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Neurons</source>
        <translation>Neuronen</translation>
    </message>
    <message>
        <source>Neurons are held at a value by hand: let them go, and nudges can be measured.</source>
        <translation>Neuronen werden von Hand auf einem Wert festgehalten: Lass sie los, dann lassen sich Stupse messen.</translation>
    </message>
    <message>
        <source>Neurons are held at a value by hand: let them go, and the gradient can be found.</source>
        <translation>Neuronen werden von Hand auf einem Wert gehalten: Lass sie los, dann lässt sich der Gradient berechnen.</translation>
    </message>
    <message>
        <source>Neurons are held at a value by hand: let them go, and there is a gradient again.</source>
        <translation>Neuronen werden von Hand auf einem Wert festgehalten: Lass sie los, dann gibt es wieder einen Gradienten.</translation>
    </message>
    <message>
        <source>Neurons in each hidden layer, for instance 16, 16; empty for none</source>
        <translation>Neuronen in jeder verborgenen Schicht, zum Beispiel 16, 16; leer für keine</translation>
    </message>
    <message>
        <source>Neurons in each layer, and the activation of the hidden ones</source>
        <translation>Neuronen in jeder Schicht, und die Aktivierung der verborgenen</translation>
    </message>
    <message>
        <source>Neurons in hidden layer {0}</source>
        <translation>Neuronen in verborgener Schicht {0}</translation>
    </message>
    <message>
        <source>Neurons served</source>
        <translation>Bediente Neuronen</translation>
    </message>
    <message>
        <source>Neurons served with weights and biases</source>
        <translation>Mit Gewichten und Biases bediente Neuronen</translation>
    </message>
    <message>
        <source>Neurons that start alike stay alike: it learns how often each digit comes, and nothing about pictures.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New cost</source>
        <translation>Neue Kosten</translation>
    </message>
    <message>
        <source>New network</source>
        <translation>Neues Netz</translation>
    </message>
    <message>
        <source>New network…</source>
        <translation>Neues Netz…</translation>
    </message>
    <message>
        <source>New random start</source>
        <translation>Neuer Zufallsstart</translation>
    </message>
    <message>
        <source>New record</source>
        <translation>Neu notieren</translation>
    </message>
    <message>
        <source>New start values from seed {seed}. Shift+R brings the old network back.</source>
        <translation>Neue Startwerte aus Seed {seed}. Umschalt+R holt das alte Netz zurück.</translation>
    </message>
    <message>
        <source>Newest first: what was moved, which of the digits wins, how many it fires for.</source>
        <translation>Neueste zuerst: was bewegt wurde, welche der Ziffern gewinnt, für wie viele es feuert.</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Next edge</source>
        <translation>Nächste Kante</translation>
    </message>
    <message>
        <source>Next example</source>
        <translation>Nächstes Beispiel</translation>
    </message>
    <message>
        <source>Next mini-batch</source>
        <translation>Nächster Mini-Batch</translation>
    </message>
    <message>
        <source>Next mini-batch: {n} cards</source>
        <translation>Nächster Mini-Batch: {n} Karten</translation>
    </message>
    <message>
        <source>Next path</source>
        <translation>Nächster Pfad</translation>
    </message>
    <message>
        <source>Next path lights one after the other; the sum comes last.</source>
        <translation>Nächster Pfad beleuchtet einen nach dem anderen; die Summe kommt zuletzt.</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next to nothing</source>
        <translation>So gut wie nichts</translation>
    </message>
    <message>
        <source>Next view of the weights</source>
        <translation>Nächste Darstellung der Gewichte</translation>
    </message>
    <message>
        <source>Next wrong example</source>
        <translation>Nächstes falsches Beispiel</translation>
    </message>
    <message>
        <source>Next wrong test image</source>
        <translation>Nächstes falsches Testbild</translation>
    </message>
    <message>
        <source>Nine outputs that should be 0 can each cost 1. Begin with all of them at 1.</source>
        <translation>Neun Ausgänge, die 0 sein sollten, können je 1 kosten. Beginn mit allen auf 1.</translation>
    </message>
    <message>
        <source>Nine right zeros and one missing 1 already cost 1. Ten equal outputs cost 0.9 at the very least: a network that knows only how often digits occur can get that far, and many stay there for a while.

[The list of outputs](pane:one) also holds a written-down 3 with four decimals and with two. Compare its two totals.
</source>
        <translation>Neun richtige Nullen und eine fehlende 1 kosten schon 1. Zehn gleiche Ausgänge kosten mindestens 0.9: So weit kommt ein Netz, das nur weiß, wie oft die Ziffern vorkommen, und viele bleiben dort eine Weile.

[Die Liste der Ausgänge](pane:one) enthält auch eine aufgeschriebene 3 mit vier Nachkommastellen und mit zwei. Vergleiche ihre beiden Summen.
</translation>
    </message>
    <message>
        <source>No answers yet</source>
        <translation>Noch keine Antworten</translation>
    </message>
    <message>
        <source>No arrow is drawn yet: drag one in every row.</source>
        <translation>Noch ist kein Pfeil gezeichnet: Zieh einen in jeder Zeile.</translation>
    </message>
    <message>
        <source>No better for long</source>
        <translation>Lange nicht besser</translation>
    </message>
    <message>
        <source>No card is left: drag one in from below.</source>
        <translation>Keine Karte ist übrig: Zieh eine von unten herein.</translation>
    </message>
    <message>
        <source>No drawing is kept yet.</source>
        <translation>Noch ist keine Zeichnung behalten.</translation>
    </message>
    <message>
        <source>No drawing is kept yet. Draw a digit on the pad, then press the key of the digit it is meant to be.</source>
        <translation>Noch ist keine Zeichnung behalten. Zeichne eine Ziffer ins Zeichenfeld, dann drück die Taste der Ziffer, die es sein soll.</translation>
    </message>
    <message>
        <source>No drawing is read wrongly.</source>
        <translation>Keine Zeichnung wird falsch gelesen.</translation>
    </message>
    <message>
        <source>No drop at all: {0}.</source>
        <translation>Gar kein Rückgang: {0}.</translation>
    </message>
    <message>
        <source>No edit since the last step</source>
        <translation>Keine Änderung seit dem letzten Schritt</translation>
    </message>
    <message>
        <source>No examples are loaded yet.</source>
        <translation>Noch sind keine Beispiele geladen.</translation>
    </message>
    <message>
        <source>No examples are loaded, so there are no cards.</source>
        <translation>Es sind keine Beispiele geladen, also gibt es keine Karten.</translation>
    </message>
    <message>
        <source>No foot-print yet: {who}.</source>
        <translation>Noch keine Fußspur: {who}.</translation>
    </message>
    <message>
        <source>No ghost of {name} here: its cost is another, or on other examples.</source>
        <translation>Hier kein Geist von {name}: Seine Kosten sind andere, oder über andere Beispiele.</translation>
    </message>
    <message>
        <source>No gradient is exactly zero here: every one of them matters at least a little.</source>
        <translation>Hier ist kein Gradient genau null: Jeder zählt wenigstens ein wenig.</translation>
    </message>
    <message>
        <source>No gradient is found yet: press ←, and the outputs begin.</source>
        <translation>Noch ist kein Gradient berechnet: Drück ←, und die Ausgänge beginnen.</translation>
    </message>
    <message>
        <source>No hidden layer: a bowl</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No input would change anything here: every slope is 0.</source>
        <translation>Kein Eingang würde hier etwas ändern: Jede Steigung ist 0.</translation>
    </message>
    <message>
        <source>No law makes them so. In the network shown, {negative} of {biases} biases are below 0.</source>
        <translation>Kein Gesetz macht sie negativ. Im gezeigten Netz sind {negative} von {biases} Biases unter 0.</translation>
    </message>
    <message>
        <source>No lesson is under way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No mistake at all</source>
        <translation>Kein einziger Fehler</translation>
    </message>
    <message>
        <source>No output says more than {largest:short} to any of the examples tried, which costs exactly 1.0000 an image; a sigmoid is so flat there that no step can wake it.</source>
        <translation>Kein Ausgang sagt zu einem der probierten Beispiele mehr als {largest:short}, und das kostet genau 1.0000 je Bild; die Sigmoid-Funktion ist dort so flach, dass kein Schritt ihn wecken kann.</translation>
    </message>
    <message>
        <source>No pair here fires together, so Hebb's rule has nothing to say.</source>
        <translation>Kein Paar feuert hier gemeinsam, also sagt die Hebbsche Regel nichts.</translation>
    </message>
    <message>
        <source>No parameter is chosen: add the selected one, or take the strongest.</source>
        <translation>Kein Parameter ist gewählt: Füg den ausgewählten hinzu, oder nimm die stärksten.</translation>
    </message>
    <message>
        <source>No room for the later layers: the menu shows them alone</source>
        <translation>Kein Platz für die späteren Schichten: Das Menü zeigt sie allein</translation>
    </message>
    <message>
        <source>No row grows.</source>
        <translation>Keine Zeile wächst.</translation>
    </message>
    <message>
        <source>No row only grows or only shrinks: the senders have both signs, or nothing is pushed.</source>
        <translation>Keine Zeile wächst nur oder schrumpft nur: Die Sender haben beide Vorzeichen, oder nichts wird geschoben.</translation>
    </message>
    <message>
        <source>No run is kept that this cut could lead towards: keep one in the Runs pane.</source>
        <translation>Es ist kein Lauf behalten, zu dem dieser Schnitt führen könnte: Behalte einen in der Ansicht Läufe.</translation>
    </message>
    <message>
        <source>No run is kept yet. The present one is at step {step}.</source>
        <translation>Es ist noch kein Lauf behalten. Der jetzige ist bei Schritt {step}.</translation>
    </message>
    <message>
        <source>No scene is open: File &gt; Scenes has some, and Ctrl+Shift+S saves this moment as one.</source>
        <translation>Keine Szene ist offen: Datei &gt; Szenen hat welche, und Ctrl+Umschalt+S speichert diesen Moment als eine.</translation>
    </message>
    <message>
        <source>No step has been taken here yet: the curve grows to the right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No step has been taken yet. Press . to take one, and it lies open here.</source>
        <translation>Noch kein Schritt wurde gemacht. Drück ., um einen zu machen, dann liegt er hier offen.</translation>
    </message>
    <message>
        <source>No step has been taken yet: the plot is empty.</source>
        <translation>Noch kein Schritt ist gemacht: Das Diagramm ist leer.</translation>
    </message>
    <message>
        <source>No step is open.</source>
        <translation>Es ist kein Schritt geöffnet.</translation>
    </message>
    <message>
        <source>No step is taken yet.</source>
        <translation>Noch kein Schritt ist gemacht.</translation>
    </message>
    <message>
        <source>No step without a direction: find the gradient first (G).</source>
        <translation>Kein Schritt ohne Richtung: Berechne erst den Gradienten (G).</translation>
    </message>
    <message>
        <source>No step: this is a test picture, and nothing is ever learned from one. Load a training picture, or draw one.</source>
        <translation>Kein Schritt: Das ist ein Testbild, und von einem solchen wird nie gelernt. Lade ein Trainingsbild, oder zeichne eines.</translation>
    </message>
    <message>
        <source>No such example. Choose another label, answer or set.</source>
        <translation>Kein solches Beispiel. Wähl eine andere richtige Antwort, Antwort oder Menge.</translation>
    </message>
    <message>
        <source>No target</source>
        <translation>Kein Ziel</translation>
    </message>
    <message>
        <source>No training examples are loaded, so there is no deck yet.</source>
        <translation>Es sind keine Trainingsbeispiele geladen, also gibt es noch keinen Stapel.</translation>
    </message>
    <message>
        <source>No training has come through yet.</source>
        <translation>Noch ist kein Training durchgekommen.</translation>
    </message>
    <message>
        <source>No two hidden neurons of one layer can change places here, so this network has no twin.</source>
        <translation>Hier können keine zwei verborgenen Neuronen einer Schicht die Plätze tauschen, also hat dieses Netz keinen Zwilling.</translation>
    </message>
    <message>
        <source>No wrong answer of this kind. Choose another label, answer or set.</source>
        <translation>Keine falsche Antwort dieser Art. Wähl eine andere richtige Antwort, Antwort oder Menge.</translation>
    </message>
    <message>
        <source>No, not by a single bit</source>
        <translation>Nein, nicht um ein einziges Bit</translation>
    </message>
    <message>
        <source>No: both ends are others.</source>
        <translation>Nein: Beide Enden sind andere.</translation>
    </message>
    <message>
        <source>No: it arrives at the right neuron, but comes from another one.</source>
        <translation>Nein: Sie kommt beim richtigen Neuron an, aber von einem anderen her.</translation>
    </message>
    <message>
        <source>No: it comes from the right neuron, but arrives at another one.</source>
        <translation>Nein: Sie kommt vom richtigen Neuron, aber bei einem anderen an.</translation>
    </message>
    <message>
        <source>No: it is {0}, {1}. Below stands first where it goes, then where it comes from.</source>
        <translation>Nein: Es ist {0}, {1}. Unten steht zuerst, wohin es geht, dann, woher es kommt.</translation>
    </message>
    <message>
        <source>No: it is {0}, {1}. The layer stands above, in brackets, and is no power; the neuron stands below.</source>
        <translation>Nein: Es ist {0}, {1}. Die Schicht steht oben, in Klammern, und ist keine Potenz; das Neuron steht unten.</translation>
    </message>
    <message>
        <source>No: that is another layer; the number in brackets above is the layer it leads into.</source>
        <translation>Nein: Das ist eine andere Schicht; die Zahl oben in Klammern ist die Schicht, in die sie führt.</translation>
    </message>
    <message>
        <source>No: that is {0}. {1} is {2}.</source>
        <translation>Nein: Das ist {0}. {1} ist {2}.</translation>
    </message>
    <message>
        <source>No: the indices are swapped.</source>
        <translation>Nein: Die Indizes sind vertauscht.</translation>
    </message>
    <message>
        <source>Nobody has voted yet: the rows show what the outputs themselves wish for this example.</source>
        <translation>Noch hat niemand gestimmt: Die Zeilen zeigen, was die Ausgänge selbst sich für dieses Beispiel wünschen.</translation>
    </message>
    <message>
        <source>Nobody is heard: let somebody speak.</source>
        <translation>Niemand wird gehört: Lass jemanden sprechen.</translation>
    </message>
    <message>
        <source>Nobody is soloed or muted any more (A)</source>
        <translation>Niemand ist mehr solo oder stumm (A)</translation>
    </message>
    <message>
        <source>Nobody knows yet: {= step} steps are done. You will measure it with your {= patterns} patterns.</source>
        <translation>Noch weiß es niemand: {= step} Schritte sind gemacht. Du wirst es mit deinen {= patterns} Mustern messen.</translation>
    </message>
    <message>
        <source>Nobody said what this should be, so it has no cost: choose an example in the pad, or take 10.</source>
        <translation>Niemand hat gesagt, was das sein soll, also hat es keine Kosten: Wähl im Zeichenfeld ein Beispiel, oder nimm 10.</translation>
    </message>
    <message>
        <source>Nobody walks: tick a walker.</source>
        <translation>Niemand wandert: Hak einen Wanderer an.</translation>
    </message>
    <message>
        <source>Noise</source>
        <translation>Rauschen</translation>
    </message>
    <message>
        <source>Noise amount 100 %</source>
        <translation>Rauschstärke 100 %</translation>
    </message>
    <message>
        <source>Noise amount 10 %</source>
        <translation>Rauschstärke 10 %</translation>
    </message>
    <message>
        <source>Noise amount 20 %</source>
        <translation>Rauschstärke 20 %</translation>
    </message>
    <message>
        <source>Noise amount 50 %</source>
        <translation>Rauschstärke 50 %</translation>
    </message>
    <message>
        <source>Noise makes it sure about as often.</source>
        <translation>Rauschen macht es etwa ebenso oft sicher.</translation>
    </message>
    <message>
        <source>Noise: normal</source>
        <translation>Rauschen: normalverteilt</translation>
    </message>
    <message>
        <source>Noise: salt and pepper</source>
        <translation>Rauschen: Salz und Pfeffer</translation>
    </message>
    <message>
        <source>Noise: shuffled pixels</source>
        <translation>Rauschen: gemischte Pixel</translation>
    </message>
    <message>
        <source>Noise: uniform</source>
        <translation>Rauschen: gleichverteilt</translation>
    </message>
    <message>
        <source>Noisy steps</source>
        <translation>Verrauschte Schritte</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>None found a way down, which is no proof that there is none.</source>
        <translation>Keiner fand einen Weg hinab; das beweist nicht, dass es keinen gibt.</translation>
    </message>
    <message>
        <source>None of the {0} components found is exactly 0</source>
        <translation>Keine der {0} berechneten Komponenten ist genau 0</translation>
    </message>
    <message>
        <source>None of them</source>
        <translation>Keines davon</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Not complete</source>
        <translation>Nicht vollständig</translation>
    </message>
    <message>
        <source>Not in one place yet: {share} of the first distance is left.</source>
        <translation>Noch nicht an einem Ort: {share} des ersten Abstands sind übrig.</translation>
    </message>
    <message>
        <source>Not measured: each dot takes two evaluations of this large network.</source>
        <translation>Nicht gemessen: Jeder Punkt braucht zwei Auswertungen dieses großen Netzes.</translation>
    </message>
    <message>
        <source>Not measured: training pauses for it at the end of an epoch, or when it is paused</source>
        <translation>Nicht gemessen: Das geschieht, wenn das Training am Ende einer Epoche dafür innehält oder wenn es angehalten ist</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not yet: {0} needs {1}, and that is what another card gives.</source>
        <translation>Noch nicht: „{0}“ braucht {1}, und das liefert eine andere Karte.</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing can get stuck here: choose what is wanted, or outputs that bend both ways flat.</source>
        <translation>Hier kann nichts festsitzen: Wähl, was es sein soll, oder Ausgänge, deren Biegung zu beiden Seiten flach wird.</translation>
    </message>
    <message>
        <source>Nothing comes in: the neuron says its bias alone</source>
        <translation>Nichts kommt herein: Das Neuron sagt nur seinen Bias</translation>
    </message>
    <message>
        <source>Nothing has changed yet</source>
        <translation>Noch hat sich nichts geändert</translation>
    </message>
    <message>
        <source>Nothing has changed: parameters {0}.</source>
        <translation>Nichts hat sich geändert: Parameter {0}.</translation>
    </message>
    <message>
        <source>Nothing has gone wrong that it knows of.</source>
        <translation>Er bemerkt nichts, was schiefläuft.</translation>
    </message>
    <message>
        <source>Nothing here has these words in it.</source>
        <translation>Hier kommen diese Wörter nirgends vor.</translation>
    </message>
    <message>
        <source>Nothing in the network knows of pictures. Its inputs are numbers, and somebody decided what they stand for.

Here they are {= neurons(0)} made-up readings of a room, and the {= neurons(layers)} outputs are what goes on in it. [The pad](pane:pad) has a slider for each reading. The network is {= shape}: {= parameters} weights and biases, drawn at random.

[Train](action:toggle) it, then be the room: move the sliders.
</source>
        <translation>Nichts im Netz weiß etwas von Bildern. Seine Eingänge sind Zahlen, und jemand hat festgelegt, wofür sie stehen.

Hier sind es {= neurons(0)} erfundene Messwerte eines Zimmers, und die {= neurons(layers)} Ausgänge sind, was darin geschieht. [Das Zeichenfeld](pane:pad) hat für jeden Messwert einen Schieber. Das Netz ist {= shape}: {= parameters} Gewichte und Biases, zufällig gezogen.

[Trainiere](action:toggle) es, dann sei das Zimmer: Bewege die Schieber.
</translation>
    </message>
    <message>
        <source>Nothing is counted yet.</source>
        <translation>Noch ist nichts gezählt.</translation>
    </message>
    <message>
        <source>Nothing is drawn</source>
        <translation>Nichts gezeichnet</translation>
    </message>
    <message>
        <source>Nothing is drawn yet. Draw a digit on the pad first.</source>
        <translation>Noch ist nichts gezeichnet. Zeichne zuerst eine Ziffer ins Zeichenfeld.</translation>
    </message>
    <message>
        <source>Nothing is drawn, so there is no cost: choose an example in the pad, or take 10 of them.</source>
        <translation>Nichts ist gezeichnet, also gibt es keine Kosten: Wähl im Zeichenfeld ein Beispiel, oder nimm 10 davon.</translation>
    </message>
    <message>
        <source>Nothing is drawn.</source>
        <translation>Nichts ist gezeichnet.</translation>
    </message>
    <message>
        <source>Nothing is drawn: draw something or load an example, and the outputs have something to wish.</source>
        <translation>Nichts ist gezeichnet: Zeichne etwas oder lade ein Beispiel, dann haben die Ausgänge etwas zu wünschen.</translation>
    </message>
    <message>
        <source>Nothing is drawn: draw something or load an example, and there is a cost to lower.</source>
        <translation>Nichts ist gezeichnet: Zeichne etwas oder lade ein Beispiel, dann gibt es Kosten zu senken.</translation>
    </message>
    <message>
        <source>Nothing is drawn: draw something or load an example.</source>
        <translation>Nichts ist gezeichnet: Zeichne etwas oder lade ein Beispiel.</translation>
    </message>
    <message>
        <source>Nothing is learned from test pictures: measure the cost on the training set to walk here</source>
        <translation>Von Testbildern wird nichts gelernt: Miss die Kosten auf der Trainingsmenge, um hier zu gehen</translation>
    </message>
    <message>
        <source>Nothing is nudged here: the push of this neuron is 0.</source>
        <translation>Hier wird nichts angestupst: Der Schub dieses Neurons ist 0.</translation>
    </message>
    <message>
        <source>Nothing is picked, so this is the first one. Click any neuron, tile or weight.</source>
        <translation>Nichts ist ausgewählt, darum ist es das erste. Klick auf ein Neuron, eine Kachel oder ein Gewicht.</translation>
    </message>
    <message>
        <source>Nothing is wished, so nothing is pushed.</source>
        <translation>Nichts wird gewünscht, also wird nichts geschoben.</translation>
    </message>
    <message>
        <source>Nothing on the board to cut: stamp a part.</source>
        <translation>Nichts auf dem Brett, was sich schneiden ließe: Stemple ein Teil.</translation>
    </message>
    <message>
        <source>Nothing on the board: the row is the answer to a black picture.</source>
        <translation>Nichts auf dem Brett: Die Zeile ist die Antwort auf ein schwarzes Bild.</translation>
    </message>
    <message>
        <source>Nothing pulls: level ground, or a top.</source>
        <translation>Nichts zieht: ebener Grund, oder ein Gipfel.</translation>
    </message>
    <message>
        <source>Nothing stands here: this part only keeps the others apart.</source>
        <translation>Hier steht nichts: Dieser Teil hält nur die anderen auseinander.</translation>
    </message>
    <message>
        <source>Nothing that has a name</source>
        <translation>Nichts, was einen Namen hat</translation>
    </message>
    <message>
        <source>Nothing to turn is picked</source>
        <translation>Nichts ausgewählt, das sich drehen lässt</translation>
    </message>
    <message>
        <source>Nothing was changed ({what}): a weight or bias must be a finite number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Nothing was learned yet: train, and this weight gets a film.</source>
        <translation>Noch wurde nichts gelernt: Trainiere, dann bekommt dieses Gewicht einen Film.</translation>
    </message>
    <message>
        <source>Nothing went wrong with the balls that ended higher up. Slope descent finds a dip, not the lowest. A network starts from random weights, and each seed is another start. [Three starts](pane:convex) lets you see when that matters and when there is one bowl only.
</source>
        <translation>Bei den Kugeln, die weiter oben endeten, ist nichts schiefgegangen. Der Abstieg nach der Steigung findet eine Mulde, nicht die tiefste. Ein Netz beginnt mit zufälligen Gewichten, und jeder Seed ist ein anderer Start. [Drei Starts](pane:convex) lassen dich sehen, wann das wichtig ist und wann es nur eine Schüssel gibt.
</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>Meldung</translation>
    </message>
    <message>
        <source>Notice quietly what goes wrong, say why at the foot of the window, and offer a remedy</source>
        <translation>Leise bemerken, was schiefläuft, am Fuß des Fensters sagen, warum, und Abhilfe anbieten</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>Now be as wrong as you can: bring the cost above 8.</source>
        <translation>Sei nun so falsch, wie du kannst: Bring die Kosten über 8.</translation>
    </message>
    <message>
        <source>Now press Numbers, and compare.</source>
        <translation>Drück jetzt „Zahlen“, und vergleiche.</translation>
    </message>
    <message>
        <source>Now two dials at once, two real parameters of the network: [the map](pane:cut) shows the cost of {= option("cut.count")} training images around the place where the network stands.

The arrow is a step of fixed length. The dial beside it says what the step would do to the cost. Turn the arrow, with the mouse or with ← and →, to where the cost falls most.

Minus the gradient is the direction that calculus names for this. *Walk* takes the step; the map is then drawn anew around the new place. As a [surface](option:cut.view) the same piece of land can be turned.
</source>
        <translation>Nun zwei Regler zugleich, zwei echte Parameter des Netzes: [Die Karte](pane:cut) zeigt die Kosten von {= option("cut.count")} Trainingsbildern um die Stelle, an der das Netz steht.

Der Pfeil ist ein Schritt fester Länge. Die Anzeige daneben sagt, was der Schritt mit den Kosten machen würde. Dreh den Pfeil, mit der Maus oder mit ← und →, dorthin, wo die Kosten am stärksten fallen.

Der negative Gradient ist die Richtung, die die Analysis dafür nennt. *Gehen* macht den Schritt; die Karte wird dann um die neue Stelle neu gezeichnet. Als [Fläche](option:cut.view) lässt sich dasselbe Stück Land drehen.
</translation>
    </message>
    <message>
        <source>Now z is {= option("neuron.z") : 2}, and tanh makes {= tanh(option("neuron.z")) : 3} of it. The two curves are the same bend: stretch the sigmoid from −1 to 1, squeeze it to half its width, and it is tanh.
</source>
        <translation>Jetzt ist z gleich {= option("neuron.z") : 2}, und tanh macht {= tanh(option("neuron.z")) : 3} daraus. Die beiden Kurven sind dieselbe Biegung: Zieh den Sigmoid auf −1 bis 1 auseinander, drück ihn auf die halbe Breite zusammen, und er ist tanh.
</translation>
    </message>
    <message>
        <source>Nowhere</source>
        <translation>Nirgendwohin</translation>
    </message>
    <message>
        <source>Nowhere: only weights and biases are left of them</source>
        <translation>Nirgends: Von ihnen sind nur Gewichte und Biases übrig</translation>
    </message>
    <message>
        <source>Nudge</source>
        <translation>Stups</translation>
    </message>
    <message>
        <source>Nudge and measure</source>
        <translation>Anstupsen und messen</translation>
    </message>
    <message>
        <source>Nudge both by 0.01 and read the needles.</source>
        <translation>Stups beide um 0.01 an und lies die Zeiger ab.</translation>
    </message>
    <message>
        <source>Nudge both by 2.</source>
        <translation>Stups beide um 2 an.</translation>
    </message>
    <message>
        <source>Nudge by 0.05, with the weight from the [brightest](option:levers.incoming) neuron. Read how far z moves for the bias, the weight and the activation.</source>
        <translation>Stups um 0.05, mit dem Gewicht vom [hellsten](option:levers.incoming) Neuron. Lies ab, wie weit sich z beim Bias, beim Gewicht und bei der Aktivierung bewegt.</translation>
    </message>
    <message>
        <source>Nudge h</source>
        <translation>Stups h</translation>
    </message>
    <message>
        <source>Nudge it by 0.001.</source>
        <translation>Stups es um 0.001 an.</translation>
    </message>
    <message>
        <source>Nudge it by 0.01.</source>
        <translation>Stups es um 0.01 an.</translation>
    </message>
    <message>
        <source>Nudge it, and let everything that depends on it follow, one after another.</source>
        <translation>Sie anstupsen, und alles, was von ihr abhängt, folgt nacheinander.</translation>
    </message>
    <message>
        <source>Nudge one by one</source>
        <translation>Einzeln anstupsen</translation>
    </message>
    <message>
        <source>Nudge w⁽³⁾ by 0.1.</source>
        <translation>Stups w⁽³⁾ um 0.1 an.</translation>
    </message>
    <message>
        <source>Nudge w⁽³⁾, and z⁽³⁾ moves; that moves a⁽³⁾, and that moves C. Each movement is a ratio times the one before it. Multiply the ratios, and all that lies between cancels. This is the chain rule.

Each [tile](pane:chain) is one such ratio. Put those of ∂C/∂w⁽³⁾ in their places. A tile that does not cancel is refused, with the reason.

Then work the product out. The tiles hide their numbers, but this is all that you need: a⁽²⁾ = {= chain("a2") : 4}, a⁽³⁾ = {= chain("a3") : 4}, y = {= chain("y") : 0}, and σ′(z⁽³⁾) = a⁽³⁾ (1 − a⁽³⁾).
</source>
        <translation>Stups w⁽³⁾ an, und z⁽³⁾ bewegt sich; das bewegt a⁽³⁾, und das bewegt C. Jede Bewegung ist ein Quotient mal die Bewegung davor. Multipliziere die Quotienten, und alles, was dazwischenliegt, kürzt sich weg. Das ist die Kettenregel.

Jede [Kachel](pane:chain) ist ein solcher Quotient. Leg die von ∂C/∂w⁽³⁾ an ihre Plätze. Eine Kachel, die sich nicht kürzt, wird abgelehnt, mit dem Grund.

Dann rechne das Produkt aus. Die Kacheln verbergen ihre Zahlen, aber das ist alles, was du brauchst: a⁽²⁾ = {= chain("a2") : 4}, a⁽³⁾ = {= chain("a3") : 4}, y = {= chain("y") : 0}, und σ′(z⁽³⁾) = a⁽³⁾ (1 − a⁽³⁾).
</translation>
    </message>
    <message>
        <source>Nudged variable</source>
        <translation>Angestupste Variable</translation>
    </message>
    <message>
        <source>Nudges against activations</source>
        <translation>Stupse gegen Aktivierungen</translation>
    </message>
    <message>
        <source>Nudges of all incoming weights, this card and the one before</source>
        <translation>Stupse aller eingehenden Gewichte, diese Karte und die davor</translation>
    </message>
    <message>
        <source>Nudges of the last layer's weights</source>
        <translation>Stupse der Gewichte der letzten Schicht</translation>
    </message>
    <message>
        <source>Number line bent by the activation</source>
        <translation>Von der Aktivierung gebogene Zahlengerade</translation>
    </message>
    <message>
        <source>Number line of the sum</source>
        <translation>Zahlengerade der Summe</translation>
    </message>
    <message>
        <source>Number lines</source>
        <translation>Zahlengeraden</translation>
    </message>
    <message>
        <source>Number of the example</source>
        <translation>Nummer des Beispiels</translation>
    </message>
    <message>
        <source>Number of the kept run that is picked; empty for the present run</source>
        <translation>Nummer des behaltenen Laufs, der ausgewählt ist; leer für den jetzigen Lauf</translation>
    </message>
    <message>
        <source>Number of the kept run that is shown as a ghost beside this one; empty for none</source>
        <translation>Nummer des behaltenen Laufs, der als Geist neben diesem gezeigt wird; leer für keinen</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Zahlen</translation>
    </message>
    <message>
        <source>Numbers in the pixels</source>
        <translation>Zahlen in den Pixeln</translation>
    </message>
    <message>
        <source>Numbers of the kept runs that are not drawn, apart by spaces</source>
        <translation>Nummern der behaltenen Läufe, die nicht gezeichnet werden, durch Leerzeichen getrennt</translation>
    </message>
    <message>
        <source>Numbers of the network {shape}, seed {seed}, step {step}, parameters {name}.</source>
        <translation>Zahlen des Netzes {shape}, Seed {seed}, Schritt {step}, Parameter {name}.</translation>
    </message>
    <message>
        <source>Numbers on the tiles</source>
        <translation>Zahlen auf den Kacheln</translation>
    </message>
    <message>
        <source>Of all weights and biases, which share gets exactly zero from this one picture?</source>
        <translation>Welcher Anteil aller Gewichte und Biases bekommt von diesem einen Bild genau null?</translation>
    </message>
    <message>
        <source>Of each pair the left is the ghost, the right is now, on one scale</source>
        <translation>In jedem Paar ist links der Geist, rechts das Jetzt, auf einer Skala</translation>
    </message>
    <message>
        <source>Of each pair, and in each cell of a matrix, the left is the ghost, the right is now, on one scale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of its square, {share} lies where no answer changes (unlit inputs, all outputs alike).</source>
        <translation>Von seinem Quadrat liegen {share} dort, wo sich keine Antwort ändert (dunkle Eingänge, alle Ausgänge gleich verschoben).</translation>
    </message>
    <message>
        <source>Of the distance between the starts {= last("starts", "most", "shape", "bowl") : %} was left at the end.</source>
        <translation>Vom Abstand zwischen den Starts blieben am Ende {= last("starts", "most", "shape", "bowl") : %}.</translation>
    </message>
    <message>
        <source>Of the outputs: {= neurons(3)}, each sees {= neurons(2)}.</source>
        <translation>Der Ausgänge: {= neurons(3)}, jeder sieht {= neurons(2)}.</translation>
    </message>
    <message>
        <source>Of the second: {= neurons(2)} neurons, each sees {= neurons(1)}.</source>
        <translation>Der zweiten: {= neurons(2)} Neuronen, jedes sieht {= neurons(1)}.</translation>
    </message>
    <message>
        <source>Of the test set {0} are answered right, at a cost of {1}</source>
        <translation>Von der Testmenge sind {0} richtig beantwortet, bei Kosten von {1}</translation>
    </message>
    <message>
        <source>Of the three copies with hidden layers: by how much do their costs differ, in percent?</source>
        <translation>Bei den drei Kopien mit verborgenen Schichten: Um wie viel Prozent unterscheiden sich ihre Kosten?</translation>
    </message>
    <message>
        <source>Of the whole set</source>
        <translation>Von der ganzen Menge</translation>
    </message>
    <message>
        <source>Of the whole set only the sum through f′ is known: choose Wish to see who asks for what.</source>
        <translation>Von der ganzen Menge ist nur die Summe durch f′ bekannt: Wähl „Wunsch“, um zu sehen, wer was verlangt.</translation>
    </message>
    <message>
        <source>Of the {n:count} training examples {train:percent} are answered rightly, of the test examples {test:percent}: {points:points} points lie between what it has seen and what it has not.</source>
        <translation>Von den {n:count} Trainingsbeispielen werden {train:percent} richtig beantwortet, von den Testbeispielen {test:percent}: {points:points} Punkte liegen zwischen dem, was es gesehen hat, und dem, was es nicht gesehen hat.</translation>
    </message>
    <message>
        <source>Of those held back, which are never trained on, it answers {right} of {n}.</source>
        <translation>Von den zurückgehaltenen, mit denen nie trainiert wird, beantwortet es {right} von {n} richtig.</translation>
    </message>
    <message>
        <source>Of what you changed at step {step:count} ({setting}, from {old:bound} to {new:bound}) nothing shows before the next step is taken.</source>
        <translation>Von dem, was du bei Schritt {step:count} geändert hast ({setting}, von {old:bound} auf {new:bound}), zeigt sich nichts, bevor der nächste Schritt gemacht ist.</translation>
    </message>
    <message>
        <source>Of which examples the cost is the mean: another half, and the same weights cost something else</source>
        <translation>Über welche Beispiele die Kosten gemittelt werden: eine andere Hälfte, und dieselben Gewichte kosten etwas anderes</translation>
    </message>
    <message>
        <source>Of your last hunt: what share of the noise was this network sure of?</source>
        <translation>Bei deiner letzten Jagd: Bei welchem Anteil des Rauschens war sich dieses Netz sicher?</translation>
    </message>
    <message>
        <source>Of {n} cards that it learns from it gets {right} right, cost {cost}; of {m} that it never saw {other}, cost {dear}.</source>
        <translation>Von {n} Karten, aus denen es lernt, hat es {right} richtig, Kosten {cost}; von {m}, die es nie sah, {other}, Kosten {dear}.</translation>
    </message>
    <message>
        <source>Of {n} digits you read {person} rightly, the network {network}.</source>
        <translation>Von {n} Ziffern hast du {person} richtig gelesen, das Netz {network}.</translation>
    </message>
    <message>
        <source>Of {n} real test examples, {above} did.</source>
        <translation>Von {n} echten Testbeispielen waren es {above}.</translation>
    </message>
    <message>
        <source>Off its place</source>
        <translation>Nicht an seinem Platz</translation>
    </message>
    <message>
        <source>On [the page Boxes](option:average.page), take only the first half of the examples. Watch C.</source>
        <translation>Nimm auf [der Seite Kästen](option:average.page) nur die erste Hälfte der Beispiele. Beobachte C.</translation>
    </message>
    <message>
        <source>On [the page Cards](option:average.page), put a card into each of the six places.</source>
        <translation>Leg auf [der Seite Karten](option:average.page) auf jeden der sechs Plätze eine Karte.</translation>
    </message>
    <message>
        <source>On both as many</source>
        <translation>An beiden gleich viele</translation>
    </message>
    <message>
        <source>On paper</source>
        <translation>Auf Papier</translation>
    </message>
    <message>
        <source>On the board: {parts}.</source>
        <translation>Auf dem Brett: {parts}.</translation>
    </message>
    <message>
        <source>On the fresh network: how many of the ten cards became worse (C▲)?</source>
        <translation>Am frischen Netz: Wie viele der zehn Karten wurden schlechter (C▲)?</translation>
    </message>
    <message>
        <source>On the fresh one</source>
        <translation>Am frischen</translation>
    </message>
    <message>
        <source>On the network</source>
        <translation>Dem Netz geben</translation>
    </message>
    <message>
        <source>On the page Build, put the layer together from its tiles, so that it gives what the network gives.</source>
        <translation>Setz auf der Seite Bauen die Schicht aus ihren Kacheln zusammen, sodass sie ergibt, was das Netz ergibt.</translation>
    </message>
    <message>
        <source>On the page Row, add up all {= neurons(0)} terms of it. Added: {= option("matrix.step")}.</source>
        <translation>Addiere auf der Seite Zeile alle {= neurons(0)} Summanden davon. Addiert: {= option("matrix.step")}.</translation>
    </message>
    <message>
        <source>On the page W a + b, pick the row of W that belongs to [neuron 5](neuron:1,5).</source>
        <translation>Wähl auf der Seite W a + b die Zeile von W aus, die zu [Neuron 5](neuron:1,5) gehört.</translation>
    </message>
    <message>
        <source>On the page [How true?](option:deck.page) compare the next 10 cards with the set, then the next 1000.</source>
        <translation>Vergleiche auf der Seite [Wie treu?](option:deck.page) die nächsten 10 Karten mit der Menge, dann die nächsten 1000.</translation>
    </message>
    <message>
        <source>On the plateau</source>
        <translation>Auf dem Plateau</translation>
    </message>
    <message>
        <source>On the trained network: how many?</source>
        <translation>Am trainierten Netz: wie viele?</translation>
    </message>
    <message>
        <source>On the trained one</source>
        <translation>Am trainierten</translation>
    </message>
    <message>
        <source>On the way the cost is no number.</source>
        <translation>Auf dem Weg sind die Kosten keine Zahl.</translation>
    </message>
    <message>
        <source>On those it never saw the cost was lowest, {low}, at step {step}, and has risen since: it learns its cards by heart.</source>
        <translation>Bei denen, die es nie sah, waren die Kosten am niedrigsten, {low}, bei Schritt {step}, und sind seitdem gestiegen: Es lernt seine Karten auswendig.</translation>
    </message>
    <message>
        <source>One backward pass against nudging every parameter alone: the same gradient at different prices.</source>
        <translation>Ein Rückwärtslauf gegen das Anstupsen jedes einzelnen Parameters: derselbe Gradient zu verschiedenen Preisen.</translation>
    </message>
    <message>
        <source>One bias is not enough: each of the {0} neurons has its own.</source>
        <translation>Ein Bias genügt nicht: Jedes der {0} Neuronen hat seinen eigenen.</translation>
    </message>
    <message>
        <source>One bowl</source>
        <translation>Eine Schüssel</translation>
    </message>
    <message>
        <source>One bowl or many dips?</source>
        <translation>Eine Schüssel oder viele Mulden?</translation>
    </message>
    <message>
        <source>One card only: the mean is what this one wishes. The next card wishes otherwise.</source>
        <translation>Nur eine Karte: Das Mittel ist das, was sie sich wünscht. Die nächste Karte wünscht sich anderes.</translation>
    </message>
    <message>
        <source>One dial</source>
        <translation>Ein Regler</translation>
    </message>
    <message>
        <source>One equation, one answer: w = {0}, a {1}.</source>
        <translation>Eine Gleichung, eine Antwort: w = {0} ({1}).</translation>
    </message>
    <message>
        <source>One example is not all</source>
        <translation>Ein Beispiel ist nicht alles</translation>
    </message>
    <message>
        <source>One example is not enough. The cost function takes the cost of every example and gives [their mean](pane:average): one number, C, for the whole network.

Look at what goes in. For the network a picture goes in, and its {= parameters} weights and biases are held. For the cost function it is the other way round: the weights and biases go in, and the examples are held.

So C is a hill country over {= parameters} directions, and the examples decide how it is shaped.
</source>
        <translation>Ein Beispiel genügt nicht. Die Kostenfunktion nimmt die Kosten jedes Beispiels und gibt [ihr Mittel](pane:average): eine Zahl, C, für das ganze Netz.

Sieh, was hineingeht. Ins Netz geht ein Bild hinein, und seine {= parameters} Gewichte und Biases werden festgehalten. Bei der Kostenfunktion ist es umgekehrt: Die Gewichte und Biases gehen hinein, und die Beispiele werden festgehalten.

So ist C ein Hügelland über {= parameters} Richtungen, und die Beispiele entscheiden, wie es geformt ist.
</translation>
    </message>
    <message>
        <source>One example wants 1, two want 0. Which sign has the mean of the three derivatives ∂C/∂w⁽³⁾?</source>
        <translation>Ein Beispiel will 1, zwei wollen 0. Welches Vorzeichen hat das Mittel der drei Ableitungen ∂C/∂w⁽³⁾?</translation>
    </message>
    <message>
        <source>One for all layers</source>
        <translation>Eine für alle Schichten</translation>
    </message>
    <message>
        <source>One function</source>
        <translation>Eine Funktion</translation>
    </message>
    <message>
        <source>One gradient step</source>
        <translation>Ein Gradientenschritt</translation>
    </message>
    <message>
        <source>One hidden layer of 100</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One in four is held back, to see whether others of yours are read better too.</source>
        <translation>Eine von vieren wird zurückgehalten, um zu sehen, ob auch andere deiner Zeichnungen besser gelesen werden.</translation>
    </message>
    <message>
        <source>One less</source>
        <translation>Eins weniger</translation>
    </message>
    <message>
        <source>One mini-batch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One more</source>
        <translation>Eins mehr</translation>
    </message>
    <message>
        <source>One more example.</source>
        <translation>Ein Beispiel mehr.</translation>
    </message>
    <message>
        <source>One neuron a layer, three layers: the smallest network that has all of it. It costs 0.1626. Move w3 and watch what moves after it.</source>
        <translation>Ein Neuron je Schicht, drei Schichten: das kleinste Netz, das alles davon hat. Es kostet 0.1626. Beweg w3 und sieh, was sich danach bewegt.</translation>
    </message>
    <message>
        <source>One neuron a layer: {0}.</source>
        <translation>Ein Neuron je Schicht: {0}.</translation>
    </message>
    <message>
        <source>One neuron by itself, with every weight 0 and a bias of −10. Paint weights until its lamp is on for the bar and off for the blob, the white field and the empty one. A strip of positive weights is not enough: why?</source>
        <translation>Ein Neuron für sich, jedes Gewicht 0 und ein Bias von −10. Mal Gewichte, bis seine Lampe beim Balken an ist und beim Fleck, beim weißen und beim leeren Feld aus. Ein Streifen positiver Gewichte genügt nicht: Warum?</translation>
    </message>
    <message>
        <source>One neuron in each layer, as in chapter 4. The derivative of the cost by [the first weight](pane:chain) is a product: for each layer on the way, a weight times a slope of σ. That slope is one quarter at the most, where z is 0, and less everywhere else.

With {= option("chain.depth") : 0} layers the first weight feels {= deep_share : short} of what the last one feels. Now add layers.
</source>
        <translation>In jeder Schicht ein Neuron, wie in Kapitel 4. Die Ableitung der Kosten nach [dem ersten Gewicht](pane:chain) ist ein Produkt: für jede Schicht auf dem Weg ein Gewicht mal eine Steigung von σ. Diese Steigung ist höchstens ein Viertel, wo z 0 ist, und überall sonst kleiner.

Mit {= option("chain.depth") : 0} Schichten spürt das erste Gewicht {= deep_share : short} von dem, was das letzte spürt. Füg nun Schichten hinzu.
</translation>
    </message>
    <message>
        <source>One neuron under the microscope: every product of its sum, its bias, and what its function makes of the sum.</source>
        <translation>Ein Neuron unter dem Mikroskop: jedes Produkt seiner Summe, sein Bias, und was seine Funktion aus der Summe macht.</translation>
    </message>
    <message>
        <source>One number of the picture or row on the network: it goes into every neuron of the first layer.</source>
        <translation>Eine Zahl des Bildes oder der Zeile am Netz: Sie geht in jedes Neuron der ersten Schicht.</translation>
    </message>
    <message>
        <source>One of the slopes whose product is the gradient of a weight.</source>
        <translation>Eine der Steigungen, deren Produkt der Gradient eines Gewichts ist.</translation>
    </message>
    <message>
        <source>One output is stuck close to 1 and should be 0. Its wish is the largest of all. How large is its push, what of the wish gets through to its weights?</source>
        <translation>Ein Ausgang sitzt nahe 1 fest und sollte 0 sein. Sein Wunsch ist der größte von allen. Wie groß ist sein Schub, also das, was vom Wunsch zu seinen Gewichten durchkommt?</translation>
    </message>
    <message>
        <source>One parameter of the ribbon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One part of step {step}, with {n} examples: point at its pictures and numbers to read them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One picture or row with its label; its cost is how far the outputs are from what they should be.</source>
        <translation>Ein Bild oder eine Zeile mit der richtigen Antwort; die Kosten sagen, wie weit die Ausgänge von dem entfernt sind, was sie sein sollten.</translation>
    </message>
    <message>
        <source>One plain step of gradient descent on the same digits, on a copy of where you began.</source>
        <translation>Ein einfacher Schritt Gradientenabstieg auf denselben Ziffern, auf einer Kopie von dort, wo du begonnen hast.</translation>
    </message>
    <message>
        <source>One real step opened up: the examples dealt, what each of them asks, their mean, and the cost afterwards.</source>
        <translation>Ein wirklicher Schritt, geöffnet: die ausgeteilten Beispiele, was jedes von ihnen verlangt, ihr Mittel, und die Kosten danach.</translation>
    </message>
    <message>
        <source>One row a neuron of the first layer: click to pick it; the columns are the parts, their sum, all together, and the difference</source>
        <translation>Eine Zeile je Neuron der ersten Schicht: Klick, um es auszuwählen; die Spalten sind die Teile, ihre Summe, alle zusammen und der Unterschied</translation>
    </message>
    <message>
        <source>One row a part, the last all together; the columns are the outputs. Click a row to pick its part</source>
        <translation>Eine Zeile je Teil, die letzte alle zusammen; die Spalten sind die Ausgänge. Klick auf eine Zeile, um ihr Teil auszuwählen</translation>
    </message>
    <message>
        <source>One row an example; the derivative of the mean cost is the mean of the derivatives.</source>
        <translation>Eine Zeile je Beispiel; die Ableitung der mittleren Kosten ist das Mittel der Ableitungen.</translation>
    </message>
    <message>
        <source>One scale</source>
        <translation>Eine Skala</translation>
    </message>
    <message>
        <source>One scale for the whole table, or one for each row, so that faint rows can be read too</source>
        <translation>Eine Skala für die ganze Tabelle, oder eine für jede Zeile, damit auch schwache Zeilen lesbar sind</translation>
    </message>
    <message>
        <source>One step</source>
        <translation>Ein Schritt</translation>
    </message>
    <message>
        <source>One step (learning rate {0}, all {1} numbers at once, on a copy) lowered the cost by {2}, you by {3}.</source>
        <translation>Ein Schritt (Lernrate {0}, alle {1} Zahlen auf einmal, auf einer Kopie) senkte die Kosten um {2}, du um {3}.</translation>
    </message>
    <message>
        <source>One step each</source>
        <translation>Je ein Schritt</translation>
    </message>
    <message>
        <source>One step for this picture alone. On which network does it make more of the ten cards worse?</source>
        <translation>Ein Schritt nur für dieses Bild. In welchem Netz macht er mehr der zehn Karten schlechter?</translation>
    </message>
    <message>
        <source>One step of learning has five parts. Pick the cards in the order they must come in.</source>
        <translation>Ein Lernschritt hat fünf Teile. Wähl die Karten in der Reihenfolge, in der sie kommen müssen.</translation>
    </message>
    <message>
        <source>One step with all {n} takes {long}, one with {k} {short}: {times} times as long.</source>
        <translation>Ein Schritt mit allen {n} dauert {long}, einer mit {k} {short}: {times}-mal so lange.</translation>
    </message>
    <message>
        <source>One sweep back</source>
        <translation>Ein Rückwärtslauf</translation>
    </message>
    <message>
        <source>One time through the whole training set: {steps} steps with mini-batches of {batch}.</source>
        <translation>Einmal durch die ganze Trainingsmenge: {steps} Schritte mit Mini-Batches zu {batch}.</translation>
    </message>
    <message>
        <source>One weight</source>
        <translation>Ein Gewicht</translation>
    </message>
    <message>
        <source>One weight’s film</source>
        <translation>Film eines Gewichts</translation>
    </message>
    <message>
        <source>Only</source>
        <translation>Nur</translation>
    </message>
    <message>
        <source>Only 2s, or everyone</source>
        <translation>Nur Zweien, oder alle</translation>
    </message>
    <message>
        <source>Only for pictures: these inputs are numbers with names</source>
        <translation>Nur für Bilder: Diese Eingänge sind Zahlen mit Namen</translation>
    </message>
    <message>
        <source>Only how many neurons the layers have</source>
        <translation>Nur, wie viele Neuronen die Schichten haben</translation>
    </message>
    <message>
        <source>Only one kind of example</source>
        <translation>Nur eine Sorte von Beispielen</translation>
    </message>
    <message>
        <source>Only row {0} grows; the {1} others shrink, for the same bright senders.</source>
        <translation>Nur Zeile {0} wächst; die {1} anderen schrumpfen, bei denselben hellen Sendern.</translation>
    </message>
    <message>
        <source>Only test digits that the network gets wrong, or among them as many that it gets right</source>
        <translation>Nur Testziffern, bei denen das Netz falsch liegt, oder darunter ebenso viele, bei denen es richtig liegt</translation>
    </message>
    <message>
        <source>Only this step counts: the step key trains on a mini-batch, which is another one.</source>
        <translation>Nur dieser Schritt zählt: Die Schritt-Taste trainiert mit einem Mini-Batch, das ist ein anderer.</translation>
    </message>
    <message>
        <source>Only when it is wrong</source>
        <translation>Nur wenn es falsch liegt</translation>
    </message>
    <message>
        <source>Only whole numbers here; {kept} stays.</source>
        <translation>Hier nur ganze Zahlen; {kept} bleibt.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Open *Paths*, choose a₂, and light both ways and their sum.</source>
        <translation>Öffne *Pfade*, wähl a₂, und lass beide Wege und ihre Summe aufleuchten.</translation>
    </message>
    <message>
        <source>Open [Twins](option:convex.page) and walk to the twin.</source>
        <translation>Öffne [Zwillinge](option:convex.page) und geh zum Zwilling.</translation>
    </message>
    <message>
        <source>Open a moment that was saved; can be undone</source>
        <translation>Einen gespeicherten Moment öffnen; lässt sich rückgängig machen</translation>
    </message>
    <message>
        <source>Open a network from a file and go on from it</source>
        <translation>Ein Netz aus einer Datei öffnen und damit weitermachen</translation>
    </message>
    <message>
        <source>Open network</source>
        <translation>Netz öffnen</translation>
    </message>
    <message>
        <source>Open network…</source>
        <translation>Netz öffnen…</translation>
    </message>
    <message>
        <source>Open or close the lessons (Ctrl+L)</source>
        <translation>Die Lektionen öffnen oder schließen (Ctrl+L)</translation>
    </message>
    <message>
        <source>Open scene</source>
        <translation>Szene öffnen</translation>
    </message>
    <message>
        <source>Open scene…</source>
        <translation>Szene öffnen…</translation>
    </message>
    <message>
        <source>Open the last step</source>
        <translation>Letzten Schritt öffnen</translation>
    </message>
    <message>
        <source>Open the page *Examples* for w⁽³⁾.</source>
        <translation>Öffne die Seite *Beispiele* für w⁽³⁾.</translation>
    </message>
    <message>
        <source>Opened {name}: {about}. Shift+R brings the network before it back.</source>
        <translation>{name} geöffnet: {about}. Umschalt+R holt das Netz davor zurück.</translation>
    </message>
    <message>
        <source>Opens the menu {name}.</source>
        <translation>Öffnet das Menü {name}.</translation>
    </message>
    <message>
        <source>Options of this pane</source>
        <translation>Optionen dieser Ansicht</translation>
    </message>
    <message>
        <source>Orange raises the neuron, blue holds it down</source>
        <translation>Orange hebt das Neuron, Blau hält es unten</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Reihenfolge</translation>
    </message>
    <message>
        <source>Order of the walk</source>
        <translation>Reihenfolge</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Andere</translation>
    </message>
    <message>
        <source>Other directions</source>
        <translation>Andere Richtungen</translation>
    </message>
    <message>
        <source>Other five</source>
        <translation>Andere fünf</translation>
    </message>
    <message>
        <source>Other ten</source>
        <translation>Andere zehn</translation>
    </message>
    <message>
        <source>Other values, by the dice.</source>
        <translation>Andere Werte, ausgewürfelt.</translation>
    </message>
    <message>
        <source>Other weights change what each example costs, and so C(θ).</source>
        <translation>Andere Gewichte ändern, was jedes Beispiel kostet, und damit C(θ).</translation>
    </message>
    <message>
        <source>Other weights: one step</source>
        <translation>Andere Gewichte: ein Schritt</translation>
    </message>
    <message>
        <source>Our cost adds the squares of all outputs and does not divide by their number, nor by two.</source>
        <translation>Unsere Kosten addieren die Quadrate aller Ausgänge und teilen nicht durch deren Zahl, auch nicht durch zwei.</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>Ausgang</translation>
    </message>
    <message>
        <source>Output layer</source>
        <translation>Ausgangsschicht</translation>
    </message>
    <message>
        <source>Output {0} (layer {1})</source>
        <translation>Ausgang {0} (Schicht {1})</translation>
    </message>
    <message>
        <source>Output {0} is stuck at {1}: a wish of {2}, and hardly any push ({3}). The bend is flat there, only {4} gets through.</source>
        <translation>Ausgang {0} sitzt bei {1} fest: ein Wunsch von {2}, und kaum ein Schub ({3}). Die Biegung ist dort flach, nur {4} kommt durch.</translation>
    </message>
    <message>
        <source>Output {0} makes {1} % of it.</source>
        <translation>Ausgang {0} macht {1} % davon aus.</translation>
    </message>
    <message>
        <source>Output {0} wishes to go up, {1} of the others down.</source>
        <translation>Ausgang {0} wünscht sich nach oben, {1} der anderen nach unten.</translation>
    </message>
    <message>
        <source>Output {1} wishes nothing, output {0} does.</source>
        <translation>Ausgang {1} wünscht sich nichts, Ausgang {0} schon.</translation>
    </message>
    <message>
        <source>Output {= answer} says {= largest : 2}, the next {= second : 2}: no more than {= largest - second : 2} lies between them. You can see that this is half a digit. The network only has two numbers, and nothing in it says “I do not know”.
</source>
        <translation>Ausgang {= answer} sagt {= largest : 2}, der nächste {= second : 2}: Nicht mehr als {= largest - second : 2} liegt dazwischen. Du siehst, dass das eine halbe Ziffer ist. Das Netz hat nur zwei Zahlen, und nichts darin sagt „Ich weiß es nicht“.
</translation>
    </message>
    <message>
        <source>Output {= strongest_wish}: a wish of {= output_wish(strongest_wish) : +2}, and a push of {= push(layers, strongest_wish) : +4}.
</source>
        <translation>Ausgang {= strongest_wish}: ein Wunsch von {= output_wish(strongest_wish) : +2} und ein Schub von {= push(layers, strongest_wish) : +4}.
</translation>
    </message>
    <message>
        <source>Output {= wanted} alone asked for {= vote(3, wanted, 8) : +3}. All ten together ask for {= asked(2, 8) : +3}.
</source>
        <translation>Ausgang {= wanted} allein verlangte {= vote(3, wanted, 8) : +3}. Alle zehn zusammen verlangen {= asked(2, 8) : +3}.
</translation>
    </message>
    <message>
        <source>Output {j}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Output {j} says {a} and should say {y}: its wish is minus the slope of the cost by it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Output {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Output {name} for the picture: {before} before, {after} now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outputs</source>
        <translation>Ausgänge</translation>
    </message>
    <message>
        <source>Outputs against the distance of the pieces</source>
        <translation>Ausgänge über dem Abstand der Stücke</translation>
    </message>
    <message>
        <source>Outputs along the way</source>
        <translation>Ausgänge entlang des Wegs</translation>
    </message>
    <message>
        <source>Outputs before</source>
        <translation>Ausgänge vorher</translation>
    </message>
    <message>
        <source>Outputs by hand</source>
        <translation>Ausgänge von Hand</translation>
    </message>
    <message>
        <source>Outputs for the changed picture</source>
        <translation>Ausgänge für das geänderte Bild</translation>
    </message>
    <message>
        <source>Outputs for the picture, before and after</source>
        <translation>Ausgänge für das Bild, vorher und nachher</translation>
    </message>
    <message>
        <source>Outputs of the network</source>
        <translation>Ausgänge des Netzes</translation>
    </message>
    <message>
        <source>Outputs tugged</source>
        <translation>Gezogene Ausgänge</translation>
    </message>
    <message>
        <source>Outputs, what they should be, and the square of the difference</source>
        <translation>Ausgänge, was sie sein sollen, und das Quadrat des Unterschieds</translation>
    </message>
    <message>
        <source>Outputs: got, wanted, and their arrows</source>
        <translation>Ausgänge: ist, soll, und ihre Pfeile</translation>
    </message>
    <message>
        <source>Outputs: what the set asks for</source>
        <translation>Ausgänge: was die Menge verlangt</translation>
    </message>
    <message>
        <source>Over {0} inputs its outputs differ from the network's by at most {1}.</source>
        <translation>Über {0} Eingaben weichen seine Ausgänge um höchstens {1} von denen des Netzes ab.</translation>
    </message>
    <message>
        <source>Over {n} digits one of the two always says the same, so there is no correlation.</source>
        <translation>Über {n} Ziffern sagt eines der beiden immer dasselbe, also gibt es keine Korrelation.</translation>
    </message>
    <message>
        <source>Over {n} digits their correlation is {b} now.</source>
        <translation>Über {n} Ziffern ist ihre Korrelation jetzt {b}.</translation>
    </message>
    <message>
        <source>Over {n} digits their correlation went from {a} to {b}.</source>
        <translation>Über {n} Ziffern ging ihre Korrelation von {a} auf {b}.</translation>
    </message>
    <message>
        <source>Overfit on purpose: 100 digits</source>
        <translation>Mit Absicht überanpassen: 100 Ziffern</translation>
    </message>
    <message>
        <source>Own choice</source>
        <translation>Eigene Wahl</translation>
    </message>
    <message>
        <source>Own digits (*{suffix});;Arrays of numpy (*.npz);;IDX images, with their labels beside them (*)</source>
        <translation>Eigene Ziffern (*{suffix});;numpy-Arrays (*.npz);;IDX-Bilder, mit den Etiketten daneben (*)</translation>
    </message>
    <message>
        <source>Own scales</source>
        <translation>Eigene Skalen</translation>
    </message>
    <message>
        <source>OwnHome | None</source>
        <translation>OwnHome | None</translation>
    </message>
    <message>
        <source>PDF (*.pdf);;All files (*)</source>
        <translation>PDF (*.pdf);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>PNG pictures (*.png)</source>
        <translation>PNG-Bilder (*.png)</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Seite</translation>
    </message>
    <message>
        <source>Page Down begins one where it was left.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page Down: more tiles</source>
        <translation>Bild ab: mehr Kacheln</translation>
    </message>
    <message>
        <source>Page {n} of {all}</source>
        <translation>Seite {n} von {all}</translation>
    </message>
    <message>
        <source>Paint</source>
        <translation>Malen</translation>
    </message>
    <message>
        <source>Paint on</source>
        <translation>Malen auf</translation>
    </message>
    <message>
        <source>Paint on the square in the middle: left paints the brush's weight, right paints 0. With the keys: arrows move the brush, Return paints, Shift+Return paints 0, Shift+Up and Down slide the image.</source>
        <translation>Male auf dem Quadrat in der Mitte: Links malt das Gewicht des Pinsels, rechts malt 0. Mit den Tasten: Pfeiltasten bewegen den Pinsel, die Eingabetaste malt, Umschalt+Eingabetaste malt 0, Umschalt+Auf und Ab verschieben das Bild.</translation>
    </message>
    <message>
        <source>Paint the pixel in row 3, column 5 on [the pad](pane:pad).</source>
        <translation>Male auf [dem Zeichenfeld](pane:pad) das Pixel in Zeile 3, Spalte 5.</translation>
    </message>
    <message>
        <source>Paint weights of {0}.</source>
        <translation>Gewichte von {0} malen.</translation>
    </message>
    <message>
        <source>Paint, or erase, at the brush</source>
        <translation>Am Pinsel malen oder radieren</translation>
    </message>
    <message>
        <source>Pair</source>
        <translation>Paar</translation>
    </message>
    <message>
        <source>Panel</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>Panes show</source>
        <translation>Ansichten</translation>
    </message>
    <message>
        <source>Parabola</source>
        <translation>Parabel</translation>
    </message>
    <message>
        <source>Parameter</source>
        <translation>Parameter</translation>
    </message>
    <message>
        <source>Parameters beside minus the gradient</source>
        <translation>Parameter neben dem negativen Gradienten</translation>
    </message>
    <message>
        <source>Part of that may be hidden neurons in another order: see Twins.</source>
        <translation>Ein Teil davon können verborgene Neuronen in anderer Reihenfolge sein: siehe Zwillinge.</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>Teile</translation>
    </message>
    <message>
        <source>Parts of the step</source>
        <translation>Teile des Schritts</translation>
    </message>
    <message>
        <source>Parts on the board</source>
        <translation>Teile auf dem Brett</translation>
    </message>
    <message>
        <source>Pass: it cannot be told (key −)</source>
        <translation>Passen: Es lässt sich nicht sagen (Taste −)</translation>
    </message>
    <message>
        <source>Paste scene</source>
        <translation>Szene einfügen</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Pfad</translation>
    </message>
    <message>
        <source>Paths</source>
        <translation>Pfade</translation>
    </message>
    <message>
        <source>Paths lit</source>
        <translation>Leuchtende Pfade</translation>
    </message>
    <message>
        <source>Pattern {slot} is most like neuron {j}, cosine {c}.</source>
        <translation>Muster {slot} ähnelt Neuron {j} am meisten, Kosinus {c}.</translation>
    </message>
    <message>
        <source>Patterns</source>
        <translation>Muster</translation>
    </message>
    <message>
        <source>Patterns expected, learned and changed</source>
        <translation>Erwartete, gelernte und geänderte Muster</translation>
    </message>
    <message>
        <source>Patterns: expected over learned; images: what excites one neuron</source>
        <translation>Muster: erwartet über gelernt; Bilder: was ein Neuron erregt</translation>
    </message>
    <message>
        <source>Patterns: what you expected over what came out; images: what excites one neuron most and least</source>
        <translation>Muster: was du erwartet hast, über dem, was herauskam; Bilder: was ein Neuron am meisten und am wenigsten erregt</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Pause the training to begin.</source>
        <translation>Halte das Training an, um zu beginnen.</translation>
    </message>
    <message>
        <source>Pause, or press Compute anew, to see the cost around the network.</source>
        <translation>Mach Pause, oder drück „Neu berechnen“, um die Kosten rund um das Netz zu sehen.</translation>
    </message>
    <message>
        <source>Pause, or press Compute anew, to see the path so far.</source>
        <translation>Mach Pause, oder drück „Neu berechnen“, um den bisherigen Pfad zu sehen.</translation>
    </message>
    <message>
        <source>Peel off columns</source>
        <translation>Spalten ablösen</translation>
    </message>
    <message>
        <source>Pencil or eraser</source>
        <translation>Stift oder Radierer</translation>
    </message>
    <message>
        <source>Per neuron</source>
        <translation>Je Neuron</translation>
    </message>
    <message>
        <source>Perfect</source>
        <translation>Perfekt</translation>
    </message>
    <message>
        <source>Pick a neuron of layer 2 that output {= wanted} alone asks for the one, and all together for the other: Find a flip goes from one to the next.</source>
        <translation>Wähl ein Neuron der Schicht 2 aus, von dem Ausgang {= wanted} allein das eine verlangt und alle zusammen das andere: „Kippstelle suchen“ geht von einem zum nächsten.</translation>
    </message>
    <message>
        <source>Pick a neuron, a weight or a bias in any pane to turn it by hand. Or begin with one of the strongest weights of this network:</source>
        <translation>Wähl in irgendeiner Ansicht ein Neuron, ein Gewicht oder einen Bias, um von Hand daran zu drehen. Oder beginne mit einem der stärksten Gewichte dieses Netzes:</translation>
    </message>
    <message>
        <source>Pick a weight of layer 2 or 3 that the cost depends on, and type the product of its factors [in the pane](pane:factors).</source>
        <translation>Wähl ein Gewicht der Schicht 2 oder 3 aus, von dem die Kosten abhängen, und tipp das Produkt seiner Faktoren [in der Ansicht](pane:factors) ein.</translation>
    </message>
    <message>
        <source>Pick a weight that gets exactly zero: click a grey place in W1 of [the ribbon](pane:ribbon), or go to w1[0,0] with the field above it.</source>
        <translation>Wähl ein Gewicht aus, das genau null bekommt: Klick auf eine graue Stelle in W1 auf [dem Band](pane:ribbon), oder geh mit dem Feld darüber zu w1[0,0].</translation>
    </message>
    <message>
        <source>Pick a weight: click a line in the network or a cell of a matrix.</source>
        <translation>Wähl ein Gewicht: Klick eine Linie im Netz oder eine Zelle einer Matrix an.</translation>
    </message>
    <message>
        <source>Pick another weight, of any layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pick the next neuron that one wishes up and all together wish down, or the other way</source>
        <translation>Das nächste Neuron auswählen, das einer nach oben und alle zusammen nach unten wünschen, oder umgekehrt</translation>
    </message>
    <message>
        <source>Pick the one that grew most</source>
        <translation>Das am meisten gewachsene auswählen</translation>
    </message>
    <message>
        <source>Pick the weight of layer 2 from k = 2 to j = 0.</source>
        <translation>Wähl das Gewicht der Schicht 2 von k = 2 zu j = 0 aus.</translation>
    </message>
    <message>
        <source>Pick the weight whose size has grown most since the start</source>
        <translation>Das Gewicht auswählen, dessen Betrag seit dem Start am meisten gewachsen ist</translation>
    </message>
    <message>
        <source>Picked</source>
        <translation>Ausgewählt</translation>
    </message>
    <message>
        <source>Picked part</source>
        <translation>Ausgewähltes Teil</translation>
    </message>
    <message>
        <source>Picked run</source>
        <translation>Ausgewählter Lauf</translation>
    </message>
    <message>
        <source>Picture A</source>
        <translation>Bild A</translation>
    </message>
    <message>
        <source>Picture B</source>
        <translation>Bild B</translation>
    </message>
    <message>
        <source>Picture of the sweep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picture of the weights, to choose one</source>
        <translation>Bild der Gewichte, um eines zu wählen</translation>
    </message>
    <message>
        <source>Picture, with the pad in focus</source>
        <translation>Bild, mit dem Fokus im Zeichenfeld</translation>
    </message>
    <message>
        <source>Pin this neuron at 0: nothing of it goes on to the next layer.</source>
        <translation>Dieses Neuron auf 0 festhalten: Nichts davon geht zur nächsten Schicht weiter.</translation>
    </message>
    <message>
        <source>Pinned: the network goes on with {0}, whatever this sum says.</source>
        <translation>Festgehalten: Das Netz rechnet mit {0} weiter, was auch diese Summe sagt.</translation>
    </message>
    <message>
        <source>Pins and edits</source>
        <translation>Festgehalten und geändert</translation>
    </message>
    <message>
        <source>Pixel {0}: row {1}, column {2}.</source>
        <translation>Pixel {0}: Zeile {1}, Spalte {2}.</translation>
    </message>
    <message>
        <source>Pixel {pixel}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pixels become a column</source>
        <translation>Aus Pixeln wird eine Spalte</translation>
    </message>
    <message>
        <source>Pixels that every picture is shifted down; below 0 up</source>
        <translation>Um wie viele Pixel jedes Bild nach unten verschoben wird; unter 0 nach oben</translation>
    </message>
    <message>
        <source>Pixels that every picture is shifted to the right; below 0 to the left</source>
        <translation>Um wie viele Pixel jedes Bild nach rechts verschoben wird; unter 0 nach links</translation>
    </message>
    <message>
        <source>Pixels that the ink grows on each side; below 0 it shrinks</source>
        <translation>Um wie viele Pixel die Tinte auf jeder Seite wächst; unter 0 schrumpft sie</translation>
    </message>
    <message>
        <source>Pixels, neurons, weights and biases: what is computed, and from what.</source>
        <translation>Pixel, Neuronen, Gewichte und Biases: was berechnet wird, und woraus.</translation>
    </message>
    <message>
        <source>Pixels, readings, counts of words: whoever encodes them decides what the network can ever know. It finds its answers in the numbers, and in nothing else.
</source>
        <translation>Pixel, Messwerte, Anzahlen von Wörtern: Wer sie in Zahlen fasst, entscheidet, was das Netz je wissen kann. Es findet seine Antworten in den Zahlen und sonst nirgends.
</translation>
    </message>
    <message>
        <source>Place on the curve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place on the line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place on the map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place on the surface</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Places of the parameters in the flat order; empty for the strongest of each layer</source>
        <translation>Plätze der Parameter in der flachen Reihenfolge; leer für die stärksten jeder Schicht</translation>
    </message>
    <message>
        <source>Places still empty: {n}. One card is used twice.</source>
        <translation>Noch leere Plätze: {n}. Eine Karte wird zweimal gebraucht.</translation>
    </message>
    <message>
        <source>Plain size</source>
        <translation>Normale Größe</translation>
    </message>
    <message>
        <source>Plane of the two inputs</source>
        <translation>Ebene der beiden Eingänge</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Play adds them one after the other. In the plate, Right adds one, End all that are left.</source>
        <translation>Abspielen zählt sie nacheinander zusammen. In der Tafel fügt Rechts eines hinzu, Ende alle übrigen.</translation>
    </message>
    <message>
        <source>Play each step</source>
        <translation>Schritte abspielen</translation>
    </message>
    <message>
        <source>Play or pause</source>
        <translation>Start oder Pause</translation>
    </message>
    <message>
        <source>Play shows the way, End goes there at once.</source>
        <translation>Abspielen zeigt den Weg, Ende geht sofort hin.</translation>
    </message>
    <message>
        <source>Play the run from its start as a film of 8 seconds</source>
        <translation>Den Lauf von seinem Start an als Film von 8 Sekunden abspielen</translation>
    </message>
    <message>
        <source>Play the strip from its first cell whenever a single step has been taken</source>
        <translation>Den Streifen von der ersten Zelle an abspielen, sooft ein einzelner Schritt gemacht wurde</translation>
    </message>
    <message>
        <source>Plug in again</source>
        <translation>Wieder anstecken</translation>
    </message>
    <message>
        <source>Plus: C grows with w⁽³⁾</source>
        <translation>Plus: C wächst mit w⁽³⁾</translation>
    </message>
    <message>
        <source>Point at a neuron, a pixel, a weight or an example, or click it, and its formula stands here: in symbols, in this network's numbers, and in numpy.</source>
        <translation>Zeig auf ein Neuron, ein Pixel, ein Gewicht oder ein Beispiel, oder klick darauf, und seine Formel steht hier: in Symbolen, in den Zahlen dieses Netzes und in numpy.</translation>
    </message>
    <message>
        <source>Point at a ribbon to read one parameter; click it to pick it in every pane.</source>
        <translation>Zeig auf ein Band, um einen Parameter zu lesen; klick ihn an, um ihn in jeder Ansicht auszuwählen.</translation>
    </message>
    <message>
        <source>Point at an input to read its term.</source>
        <translation>Zeig auf einen Eingang, um seinen Summanden zu lesen.</translation>
    </message>
    <message>
        <source>Point at anything and read what it is, with its formula in present numbers; Esc leaves</source>
        <translation>Zeig auf etwas und lies, was es ist, mit seiner Formel in den jetzigen Zahlen; Esc beendet</translation>
    </message>
    <message>
        <source>Point at anything, or go to it with Tab, and a card like this one tells what it is. Nothing is changed.</source>
        <translation>Zeig auf etwas oder geh mit Tab dorthin, und eine Karte wie diese sagt, was es ist. Nichts wird verändert.</translation>
    </message>
    <message>
        <source>Point at the map for the cost there; click a foot-print for that moment's own cost.</source>
        <translation>Zeig auf die Karte für die Kosten dort; klick auf eine Fußspur für die eigenen Kosten dieses Moments.</translation>
    </message>
    <message>
        <source>Point at the pad until it says row 3, column 5. With the keyboard: arrow keys move the brush, Enter paints.</source>
        <translation>Zeig auf das Zeichenfeld, bis es Zeile 3, Spalte 5 sagt. Mit der Tastatur: Pfeiltasten bewegen den Pinsel, die Eingabetaste malt.</translation>
    </message>
    <message>
        <source>Points in a plane: which of two half circles does each belong to?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>Predict</source>
        <translation>Vorhersagen</translation>
    </message>
    <message>
        <source>Predict first</source>
        <translation>Erst vorhersagen</translation>
    </message>
    <message>
        <source>Predict: {question}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Predicted: {answer}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Present</source>
        <translation>Gegenwart</translation>
    </message>
    <message>
        <source>Presenter mode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press *Descend each* and read how far each of them came.</source>
        <translation>Drück *Alle absteigen* und lies ab, wie weit jede von ihnen kam.</translation>
    </message>
    <message>
        <source>Press . to take one step downhill, Space to let it run. Draw a digit on the left at any time.</source>
        <translation>Drück . für einen Schritt bergab, die Leertaste zum Laufenlassen. Zeichne links eine Ziffer, wann immer du willst.</translation>
    </message>
    <message>
        <source>Press . to take one step downhill, Space to let it run. Move a slider on the left at any time.</source>
        <translation>Drück . für einen Schritt bergab, die Leertaste zum Laufenlassen. Bewege links einen Schieber, wann immer du willst.</translation>
    </message>
    <message>
        <source>Press . to take one step, Space to let it run: the cost of each mini-batch appears here</source>
        <translation>Drück . für einen Schritt, die Leertaste zum Laufenlassen: Die Kosten jedes Mini-Batchs erscheinen hier</translation>
    </message>
    <message>
        <source>Press C, where all of it ends.</source>
        <translation>Drück auf C, wo alles endet.</translation>
    </message>
    <message>
        <source>Press Deal to begin.</source>
        <translation>Drück „10 Ziffern austeilen“, um zu beginnen.</translation>
    </message>
    <message>
        <source>Press Find a flip, or click a stack whose arrow points against the piece of output 2.</source>
        <translation>Drück Wechsel suchen, oder klick auf einen Stapel, dessen Pfeil gegen das Stück von Ausgang 2 zeigt.</translation>
    </message>
    <message>
        <source>Press G, or the button above the table.</source>
        <translation>Drück G, oder den Knopf über der Tabelle.</translation>
    </message>
    <message>
        <source>Press G, then type 32 into ratio.</source>
        <translation>Drück G, dann tipp 32 bei Verhältnis ein.</translation>
    </message>
    <message>
        <source>Press Measure: 40 batches of every size are drawn and each one's gradient found.</source>
        <translation>Drück „Messen“: 40 Batches jeder Größe werden gezogen und der Gradient eines jeden berechnet.</translation>
    </message>
    <message>
        <source>Press Race, at the top right of the race.</source>
        <translation>Drück Wettlauf, oben rechts im Wettlauf.</translation>
    </message>
    <message>
        <source>Press Race: both begin with the same weights.</source>
        <translation>Drück „Wettlauf“: Beide beginnen mit denselben Gewichten.</translation>
    </message>
    <message>
        <source>Press Race: every walker begins with the network shown, on a copy of it.</source>
        <translation>Drück „Wettlauf“: Jeder Wanderer beginnt mit dem gezeigten Netz, auf einer Kopie davon.</translation>
    </message>
    <message>
        <source>Press S ten times.</source>
        <translation>Drück zehnmal S.</translation>
    </message>
    <message>
        <source>Press [←](action:wave-back) in [the mixer](pane:mixer) once: the pushes of the outputs go back along their weights, and each output asks something of each neuron of layer 2. At first only output {= wanted} is heard.

It alone asks [neuron 8 of layer 2](neuron:2,8) for {= vote(3, 2, 8) : +3}. Plus means more of it, minus means less.

But ten outputs vote on this neuron, and nobody's wish is granted alone. What counts is the sum.
</source>
        <translation>Drück im [Mischpult](pane:mixer) einmal [←](action:wave-back): Die Schübe der Ausgänge gehen entlang ihrer Gewichte zurück, und jeder Ausgang verlangt etwas von jedem Neuron der Schicht 2. Zuerst wird nur Ausgang {= wanted} gehört.

Er allein verlangt von [Neuron 8 der Schicht 2](neuron:2,8) {= vote(3, 2, 8) : +3}. Plus heißt mehr davon, Minus heißt weniger.

Aber zehn Ausgänge stimmen über dieses Neuron ab, und niemandes Wunsch wird allein erfüllt. Es zählt die Summe.
</translation>
    </message>
    <message>
        <source>Press a lamp, a line or a box to read what its label means. C is {0} now.</source>
        <translation>Drück auf eine Lampe, eine Linie oder einen Kasten, um zu lesen, was die Beschriftung bedeutet. C ist jetzt {0}.</translation>
    </message>
    <message>
        <source>Press a tile to see where it comes from. The index j is where it arrives, k where it comes from.</source>
        <translation>Drück auf eine Kachel, um zu sehen, woher sie kommt. Der Index j sagt, wo es ankommt, k, woher es kommt.</translation>
    </message>
    <message>
        <source>Press any number between 0 and 1, or between −1 and 1.</source>
        <translation>Drück jede Zahl zwischen 0 und 1 zusammen, oder zwischen −1 und 1.</translation>
    </message>
    <message>
        <source>Press a⁽ᴸ⁻¹⁾, which z⁽ᴸ⁾ receives.</source>
        <translation>Drück auf a⁽ᴸ⁻¹⁾, das z⁽ᴸ⁾ empfängt.</translation>
    </message>
    <message>
        <source>Press a⁽ᴸ⁾ in the tree, the activation of the last layer.</source>
        <translation>Drück im Baum auf a⁽ᴸ⁾, die Aktivierung der letzten Schicht.</translation>
    </message>
    <message>
        <source>Press or drag to turn the knob to there</source>
        <translation>Drück oder zieh, um den Regler dorthin zu drehen</translation>
    </message>
    <message>
        <source>Press or drag, or use the arrow keys, for another nudge: dots are measured, the line is the gradient.</source>
        <translation>Drück oder zieh, oder nimm die Pfeiltasten, für einen anderen Stups: Die Punkte sind gemessen, die Linie ist der Gradient.</translation>
    </message>
    <message>
        <source>Press or drag, or use the arrow keys, to compare a batch of another size; a double click or Home takes the training's own size</source>
        <translation>Drück oder zieh, oder nimm die Pfeiltasten, um einen Batch anderer Größe zu vergleichen; ein Doppelklick oder Pos1 nimmt die Größe des Trainings</translation>
    </message>
    <message>
        <source>Press or drag, or use the arrow keys, to compare the walkers at another moment</source>
        <translation>Drück oder zieh, oder nimm die Pfeiltasten, um die Wanderer in einem anderen Moment zu vergleichen</translation>
    </message>
    <message>
        <source>Press or drag, or use the arrow keys, to go to a moment of the run</source>
        <translation>Drück oder zieh, oder nimm die Pfeiltasten, um zu einem Moment des Laufs zu gehen</translation>
    </message>
    <message>
        <source>Press the edge in the picture, or the entry in row 0, column 2 of W⁽²⁾.</source>
        <translation>Drück die Kante im Bild, oder den Eintrag in Zeile 0, Spalte 2 von W⁽²⁾.</translation>
    </message>
    <message>
        <source>Press y, what that activation should be.</source>
        <translation>Drück auf y, das, was diese Aktivierung sein soll.</translation>
    </message>
    <message>
        <source>Press “Start from three seeds”. It takes a few seconds.</source>
        <translation>Drück „Von drei Seeds starten“. Es dauert ein paar Sekunden.</translation>
    </message>
    <message>
        <source>Press “Start from three seeds”: three copies learn the same examples side by side.</source>
        <translation>Drück „Von drei Seeds starten“: Drei Kopien lernen nebeneinander dieselben Beispiele.</translation>
    </message>
    <message>
        <source>Press “Sum the deck”: the network is held, and the gradients of all batches are added up.</source>
        <translation>Drück „Stapel summieren“: Das Netz wird festgehalten, und die Gradienten aller Batches werden addiert.</translation>
    </message>
    <message>
        <source>Press “Time the steps”: a copy takes steps with all examples, with 1000, 100, 10 and 1.</source>
        <translation>Drück „Schritte stoppen“: Eine Kopie macht Schritte mit allen Beispielen, mit 1000, 100, 10 und 1.</translation>
    </message>
    <message>
        <source>Press “Train both”: one copy’s deck is shuffled, the other’s sorted by class.</source>
        <translation>Drück „Beide trainieren“: Der Stapel der einen Kopie ist gemischt, der der anderen nach Klassen sortiert.</translation>
    </message>
    <message>
        <source>Press “Walk to the twin” to measure the cost on the way.</source>
        <translation>Drück „Zum Zwilling gehen“, um die Kosten auf dem Weg zu messen.</translation>
    </message>
    <message>
        <source>Press → to add the first term, or Play for all.</source>
        <translation>Drück → für den ersten Summanden, oder Start für alle.</translation>
    </message>
    <message>
        <source>Previous example</source>
        <translation>Voriges Beispiel</translation>
    </message>
    <message>
        <source>Print the slope</source>
        <translation>Steigung hinschreiben</translation>
    </message>
    <message>
        <source>Print the slope of both lines.</source>
        <translation>Die Steigung beider Geraden hinschreiben.</translation>
    </message>
    <message>
        <source>Print this step, or save what you did</source>
        <translation>Diesen Schritt drucken, oder speichern, was du getan hast</translation>
    </message>
    <message>
        <source>Product</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Product of derivatives</source>
        <translation>Produkt aus Ableitungen</translation>
    </message>
    <message>
        <source>Progress (*{suffix});;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Promised: {= last("needles", "promise", "nudge", 2) : 1} to 1. At a nudge of 2 the needles went {= abs(last("needles", "ratio", "nudge", 2)) : 1} to 1.</source>
        <translation>Versprochen: {= last("needles", "promise", "nudge", 2) : 1} zu 1. Bei einem Stups von 2 schlugen die Zeiger {= abs(last("needles", "ratio", "nudge", 2)) : 1} zu 1 aus.</translation>
    </message>
    <message>
        <source>Purposes</source>
        <translation>Zwecke</translation>
    </message>
    <message>
        <source>Push</source>
        <translation>Schub</translation>
    </message>
    <message>
        <source>Put 1 000 pictures of this noise on the network and count</source>
        <translation>Dem Netz 1 000 Bilder dieses Rauschens geben und zählen</translation>
    </message>
    <message>
        <source>Put a bookmark at this moment, or take it away</source>
        <translation>In diesen Moment ein Lesezeichen legen, oder es wegnehmen</translation>
    </message>
    <message>
        <source>Put a {digit} together from parts</source>
        <translation>Eine {digit} aus Teilen zusammensetzen</translation>
    </message>
    <message>
        <source>Put all cards back, in another order</source>
        <translation>Alle Karten zurücklegen, in anderer Reihenfolge</translation>
    </message>
    <message>
        <source>Put all panes back where they were at first</source>
        <translation>Alle Ansichten wieder dorthin legen, wo sie anfangs waren</translation>
    </message>
    <message>
        <source>Put an example on</source>
        <translation>Ein Beispiel auflegen</translation>
    </message>
    <message>
        <source>Put another picture on the network, or take a step of training</source>
        <translation>Dem Netz ein anderes Bild geben, oder einen Trainingsschritt machen</translation>
    </message>
    <message>
        <source>Put down what you expect the first hidden layer to look for.</source>
        <translation>Leg fest, wonach die erste verborgene Schicht deiner Erwartung nach sucht.</translation>
    </message>
    <message>
        <source>Put in order</source>
        <translation>Ordnen</translation>
    </message>
    <message>
        <source>Put it back</source>
        <translation>Zurückstellen</translation>
    </message>
    <message>
        <source>Put layer {0} together: what does it make of the activations of layer {1}?</source>
        <translation>Setz Schicht {0} zusammen: Was macht sie aus den Aktivierungen der Schicht {1}?</translation>
    </message>
    <message>
        <source>Put one picture of this noise on the network, as it is</source>
        <translation>Dem Netz ein Bild dieses Rauschens geben, wie es ist</translation>
    </message>
    <message>
        <source>Put the board on the network, where another picture is</source>
        <translation>Dem Netz das Brett geben, wo es jetzt ein anderes Bild hat</translation>
    </message>
    <message>
        <source>Put the dreamt picture on the network, as it is</source>
        <translation>Dem Netz das geträumte Bild geben, wie es ist</translation>
    </message>
    <message>
        <source>Put the example before this one on the network.</source>
        <translation>Dem Netz das vorige Beispiel geben.</translation>
    </message>
    <message>
        <source>Put the example with these inputs changed on the network</source>
        <translation>Dem Netz das Beispiel mit diesen geänderten Eingängen geben</translation>
    </message>
    <message>
        <source>Put the four in order by how far they move z, without the sign: 1 for the farthest. The bias is number</source>
        <translation>Bring die vier in die Reihenfolge, wie weit sie z bewegen, ohne das Vorzeichen: 1 für das weiteste. Der Bias ist Nummer</translation>
    </message>
    <message>
        <source>Put the ghost away</source>
        <translation>Den Geist wegnehmen</translation>
    </message>
    <message>
        <source>Put the last one on the network.</source>
        <translation>Gib dem Netz das letzte Bild.</translation>
    </message>
    <message>
        <source>Put the next example on the network.</source>
        <translation>Dem Netz das nächste Beispiel geben.</translation>
    </message>
    <message>
        <source>Put the next test example on the network; the weights stay</source>
        <translation>Dem Netz das nächste Testbeispiel geben; die Gewichte bleiben</translation>
    </message>
    <message>
        <source>Put the pad's picture on the chosen tile (Return)</source>
        <translation>Das Bild des Zeichenfelds auf die gewählte Kachel legen (Eingabetaste)</translation>
    </message>
    <message>
        <source>Put the picture with these pixels changed on the network</source>
        <translation>Dem Netz das Bild mit diesen geänderten Pixeln geben</translation>
    </message>
    <message>
        <source>Put the present run away and begin one from the picked seed; Ctrl+Z brings it back</source>
        <translation>Den jetzigen Lauf weglegen und einen mit dem ausgewählten Seed beginnen; Ctrl+Z holt ihn zurück</translation>
    </message>
    <message>
        <source>Put the right tiles together, in any order.</source>
        <translation>Setz die richtigen Kacheln zusammen, in beliebiger Reihenfolge.</translation>
    </message>
    <message>
        <source>Put the start values back.</source>
        <translation>Die Startwerte wiederherstellen.</translation>
    </message>
    <message>
        <source>Put this tile behind the others.</source>
        <translation>Diese Kachel hinter die anderen legen.</translation>
    </message>
    <message>
        <source>Python (*.py)</source>
        <translation>Python (*.py)</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Frage</translation>
    </message>
    <message>
        <source>Quiet</source>
        <translation>Still</translation>
    </message>
    <message>
        <source>Quiet about: {title}</source>
        <translation>Still zu: {title}</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>R resets. E trains to the end of an epoch: press it ten times.</source>
        <translation>R setzt zurück. E trainiert bis zum Ende einer Epoche: Drück sie zehnmal.</translation>
    </message>
    <message>
        <source>Race</source>
        <translation>Wettlauf</translation>
    </message>
    <message>
        <source>Race sigmoid against ReLU and tanh, and find out what decides.</source>
        <translation>Lass Sigmoid gegen ReLU und tanh antreten, und finde heraus, was entscheidet.</translation>
    </message>
    <message>
        <source>Race sigmoid against ReLU with η = 3.</source>
        <translation>Lass Sigmoid gegen ReLU mit η = 3 laufen.</translation>
    </message>
    <message>
        <source>Race tanh as well.</source>
        <translation>Lass auch tanh laufen.</translation>
    </message>
    <message>
        <source>Radius of the brush in pixels of the picture</source>
        <translation>Radius des Pinsels in Pixeln des Bildes</translation>
    </message>
    <message>
        <source>Random</source>
        <translation>Zufall</translation>
    </message>
    <message>
        <source>Random directions: press the button to try {0} of them.</source>
        <translation>Zufallsrichtungen: Drück den Knopf, um {0} davon zu probieren.</translation>
    </message>
    <message>
        <source>Random example</source>
        <translation>Zufälliges Beispiel</translation>
    </message>
    <message>
        <source>Random one</source>
        <translation>Zufällig</translation>
    </message>
    <message>
        <source>Random starts to train each setting from, such as 1, 2, 3 or 1..5; empty for the one in the window</source>
        <translation>Zufallsstarts, von denen aus jede Einstellung trainiert wird, etwa 1, 2, 3 oder 1..5; leer für den im Fenster</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>Bereich</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>Rang</translation>
    </message>
    <message>
        <source>Ranking</source>
        <translation>Rangfolge</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Rate</translation>
    </message>
    <message>
        <source>Ratio against size of nudge</source>
        <translation>Quotient über der Größe des Stupses</translation>
    </message>
    <message>
        <source>ReLU</source>
        <translation>ReLU</translation>
    </message>
    <message>
        <source>ReLU instead of sigmoid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ReLU is off in {share} of layer {layer}'s answers.</source>
        <translation>ReLU ist bei {share} der Antworten der Schicht {layer} aus.</translation>
    </message>
    <message>
        <source>ReLU, softmax and cross-entropy: what a wider layer and younger functions add.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read it from C leftwards: C comes from a⁽ᴸ⁾ and y, a⁽ᴸ⁾ from z⁽ᴸ⁾, z⁽ᴸ⁾ from w⁽ᴸ⁾, b⁽ᴸ⁾ and a⁽ᴸ⁻¹⁾. And a⁽ᴸ⁻¹⁾ has a tree of the same kind to its left. Everything in this chapter follows these lines.
</source>
        <translation>Lies ihn von C nach links: C kommt von a⁽ᴸ⁾ und y, a⁽ᴸ⁾ von z⁽ᴸ⁾, z⁽ᴸ⁾ von w⁽ᴸ⁾, b⁽ᴸ⁾ und a⁽ᴸ⁻¹⁾. Und a⁽ᴸ⁻¹⁾ hat links von sich einen Baum derselben Art. Alles in diesem Kapitel folgt diesen Linien.
</translation>
    </message>
    <message>
        <source>Read off the ribbon: which share of the numbers is exactly zero?</source>
        <translation>Lies vom Band ab: Welcher Anteil der Zahlen ist genau null?</translation>
    </message>
    <message>
        <source>Read the answer layer</source>
        <translation>Lies die Antwortschicht</translation>
    </message>
    <message>
        <source>Read the slope of the line for the output of this digit, to a twentieth: rise over run.</source>
        <translation>Lies die Steigung der Geraden für den Ausgang dieser Ziffer ab, auf ein Zwanzigstel genau: Höhe durch Breite.</translation>
    </message>
    <message>
        <source>Read the slope off the points, type it and press Return: 5 % off is right.</source>
        <translation>Lies die Steigung an den Punkten ab, tipp sie ein und drück die Eingabetaste: Bis 5 % daneben gilt als richtig.</translation>
    </message>
    <message>
        <source>Read the test accuracy of the network you have now, in percent.</source>
        <translation>Lies die Testgenauigkeit des Netzes ab, das du jetzt hast, in Prozent.</translation>
    </message>
    <message>
        <source>Read what the adviser noticed, why it is so, and what to do; the same as its lamp at the foot</source>
        <translation>Lesen, was der Ratgeber bemerkt hat, warum es so ist und was zu tun ist; dasselbe wie seine Lampe am unteren Rand</translation>
    </message>
    <message>
        <source>Read wrongly most often: {list}.</source>
        <translation>Am häufigsten falsch gelesen: {list}.</translation>
    </message>
    <message>
        <source>Read ΔC/Δw⁽³⁾ for the smallest of the three, with its sign.</source>
        <translation>Lies ΔC/Δw⁽³⁾ für den kleinsten der drei ab, mit Vorzeichen.</translation>
    </message>
    <message>
        <source>Real layers have many neurons, so there are indices. k counts the neurons of the layer that sends, j those of the layer that receives, both from 0. w with the index j, k leads from k to j: row j, column k of the matrix. It reads backwards, and it fits the product W a.

For one weight [nothing new happens](pane:paths): a of k, times the bend of j, times 2 (a − y) of j.

A neuron before is different. The last hidden one, a with k = 2, reaches the cost through j = 0 and through j = 1. Its derivative is the sum over both ways.
</source>
        <translation>Echte Schichten haben viele Neuronen, darum gibt es Indizes. k zählt die Neuronen der Schicht, die sendet, j die der Schicht, die empfängt, beide ab 0. w mit dem Index j, k führt von k zu j: Zeile j, Spalte k der Matrix. Man liest es rückwärts, und es passt zum Produkt W a.

Bei einem Gewicht [geschieht nichts Neues](pane:paths): a von k, mal die Biegung von j, mal 2 (a − y) von j.

Bei einem Neuron davor ist es anders. Das letzte verborgene, a mit k = 2, erreicht die Kosten über j = 0 und über j = 1. Seine Ableitung ist die Summe über beide Wege.
</translation>
    </message>
    <message>
        <source>Received as drawn</source>
        <translation>Wie gezeichnet empfangen</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Refused: this is a test card. Training never deals one, because what was learned from cannot tell whether it was learned or only kept by heart.</source>
        <translation>Abgelehnt: Das ist eine Testkarte. Das Training teilt nie eine aus, denn woraus gelernt wurde, das kann nicht zeigen, ob es gelernt oder nur auswendig behalten wurde.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Remove the row that the cursor is in, or the selected one (Shift+Delete)</source>
        <translation>Die Zeile entfernen, in der der Cursor steht, oder die ausgewählte (Umschalt+Entf)</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Rescale the learning rate of the convention so that its step is the one the sum takes</source>
        <translation>Die Lernrate der Konvention so umrechnen, dass ihr Schritt der ist, den die Summe macht</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Zurücksetzen</translation>
    </message>
    <message>
        <source>Reset both</source>
        <translation>Beide zurück</translation>
    </message>
    <message>
        <source>Reset layout</source>
        <translation>Anordnung zurücksetzen</translation>
    </message>
    <message>
        <source>Reset: {where}. Shift+R brings step {step} back.</source>
        <translation>Zurückgesetzt: {where}. Umschalt+R holt Schritt {step} zurück.</translation>
    </message>
    <message>
        <source>Response against position</source>
        <translation>Antwort über der Position</translation>
    </message>
    <message>
        <source>Response and threshold</source>
        <translation>Antwort und Schwelle</translation>
    </message>
    <message>
        <source>Restore the program's digits: run `git checkout -- resources/mnist` in its folder, or install it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Eingabetaste</translation>
    </message>
    <message>
        <source>Return   Shift+Return</source>
        <translation>Eingabetaste   Umschalt+Eingabetaste</translation>
    </message>
    <message>
        <source>Return takes this formula.</source>
        <translation>Die Eingabetaste übernimmt diese Formel.</translation>
    </message>
    <message>
        <source>Return to the newest moment of the run</source>
        <translation>Zum neuesten Moment des Laufs zurückkehren</translation>
    </message>
    <message>
        <source>Reveal −∇</source>
        <translation>−∇ aufdecken</translation>
    </message>
    <message>
        <source>Revealed</source>
        <translation>Aufgedeckt</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Richtig</translation>
    </message>
    <message>
        <source>Right or wrong</source>
        <translation>Richtig oder falsch</translation>
    </message>
    <message>
        <source>Right.</source>
        <translation>Richtig.</translation>
    </message>
    <message>
        <source>Right: the network says {answer}, at {a}.</source>
        <translation>Richtig: Das Netz sagt {answer}, mit {a}.</translation>
    </message>
    <message>
        <source>Right: you said {0}.</source>
        <translation>Richtig: Du sagtest {0}.</translation>
    </message>
    <message>
        <source>Right: {0} is {1}.</source>
        <translation>Richtig: {0} ist {1}.</translation>
    </message>
    <message>
        <source>Rings: where each run began; its foot-prints lead to the large sign where it ended</source>
        <translation>Ringe: wo jeder Lauf begann; seine Fußspuren führen zum großen Zeichen, wo er endete</translation>
    </message>
    <message>
        <source>Roll ten different random starts.</source>
        <translation>Würfle zehn verschiedene Zufallsstarts.</translation>
    </message>
    <message>
        <source>Rolled</source>
        <translation>Wurf</translation>
    </message>
    <message>
        <source>Room sensors (6 inputs)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Room sensors: 6 inputs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rounding has made the twins differ.</source>
        <translation>Durch Rundung sind die Zwillinge verschieden geworden.</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>Row 3, column 5 is number {= 28 * 3 + 5}: three full rows of 28, and five more.</source>
        <translation>Zeile 3, Spalte 5 ist Nummer {= 28 * 3 + 5}: drei volle Zeilen mit je 28, und fünf mehr.</translation>
    </message>
    <message>
        <source>Row 5 times the column makes {= weighted_sum(1, 5) - bias(1, 5) : +3}. With its bias that is {= weighted_sum(1, 5) : +3}, and bent it is {= activation(1, 5) : 3}: what neuron 5 says. The line you built does it for all {= neurons(1)} at once.
</source>
        <translation>Zeile 5 mal die Spalte ergibt {= weighted_sum(1, 5) - bias(1, 5) : +3}. Mit ihrem Bias sind das {= weighted_sum(1, 5) : +3}, und gebogen {= activation(1, 5) : 3}: was Neuron 5 sagt. Die Zeile, die du gebaut hast, tut das für alle {= neurons(1)} auf einmal.
</translation>
    </message>
    <message>
        <source>Row of an example</source>
        <translation>Zeile eines Beispiels</translation>
    </message>
    <message>
        <source>Row times column</source>
        <translation>Zeile mal Spalte</translation>
    </message>
    <message>
        <source>Row times column, term by term</source>
        <translation>Zeile mal Spalte, Summand für Summand</translation>
    </message>
    <message>
        <source>Row {row}, column {column}: drawn with {drawn}, where 0 is black and 1 is white; the network receives {given}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row {row}, column {column}: the pixel times the weight is what this cell adds to the sum.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>Rows are counted from 0: it is the sixth. Click it, or press the arrow keys up and down in the plate.</source>
        <translation>Zeilen werden ab 0 gezählt: Es ist die sechste. Klick sie an, oder drück in der Tafel die Pfeiltasten auf und ab.</translation>
    </message>
    <message>
        <source>Rows are what it is, columns the answer; arrows go from cell to cell, Return shows its images</source>
        <translation>Zeilen: was es ist, Spalten: die Antwort; die Pfeiltasten gehen von Zelle zu Zelle, die Eingabetaste zeigt ihre Bilder</translation>
    </message>
    <message>
        <source>Rows of the training examples across the top, t before a row of the test set; empty for the first of each class</source>
        <translation>Zeilen der Trainingsbeispiele für die Spalten der Tabelle, mit t davor eine Zeile der Testmenge; leer für das erste jeder Klasse</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Lauf</translation>
    </message>
    <message>
        <source>Run before</source>
        <translation>Lauf davor</translation>
    </message>
    <message>
        <source>Run the exported Python file by itself on the picture, and compare its numbers with the engine's</source>
        <translation>Die exportierte Python-Datei für sich auf dem Bild laufen lassen und ihre Zahlen mit denen des Rechenkerns vergleichen</translation>
    </message>
    <message>
        <source>Running mean</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Running mean and histogram of the costs</source>
        <translation>Laufendes Mittel und Histogramm der Kosten</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Läufe</translation>
    </message>
    <message>
        <source>Runs that were kept, laid side by side.</source>
        <translation>Läufe, die behalten wurden, nebeneinandergelegt.</translation>
    </message>
    <message>
        <source>S&amp;eed</source>
        <translation>S&amp;eed</translation>
    </message>
    <message>
        <source>Saddle</source>
        <translation>Sattel</translation>
    </message>
    <message>
        <source>Same start</source>
        <translation>Gleicher Start</translation>
    </message>
    <message>
        <source>Saturate an output</source>
        <translation>Ausgang sättigen</translation>
    </message>
    <message>
        <source>Saturate output {0}</source>
        <translation>Ausgang {0} sättigen</translation>
    </message>
    <message>
        <source>Save answer sheet</source>
        <translation>Lösungsblatt speichern</translation>
    </message>
    <message>
        <source>Save network</source>
        <translation>Netz speichern</translation>
    </message>
    <message>
        <source>Save network…</source>
        <translation>Netz speichern…</translation>
    </message>
    <message>
        <source>Save picture</source>
        <translation>Bild speichern</translation>
    </message>
    <message>
        <source>Save picture…</source>
        <translation>Bild speichern…</translation>
    </message>
    <message>
        <source>Save scene</source>
        <translation>Szene speichern</translation>
    </message>
    <message>
        <source>Save scene…</source>
        <translation>Szene speichern…</translation>
    </message>
    <message>
        <source>Save the network with its settings to a file</source>
        <translation>Das Netz mit seinen Einstellungen in einer Datei speichern</translation>
    </message>
    <message>
        <source>Save the window as a PNG picture</source>
        <translation>Das Fenster als PNG-Bild speichern</translation>
    </message>
    <message>
        <source>Save this moment to a file: network, deck, picture, switches and panes, to be here again bit for bit</source>
        <translation>Diesen Moment in einer Datei speichern: Netz, Stapel, Bild, Schalter und Ansichten, um bis aufs Bit genau hierher zurückzukehren</translation>
    </message>
    <message>
        <source>Save this step as PDF, with the numbers and the panes as they are now</source>
        <translation>Diesen Schritt als PDF speichern, mit den Zahlen und Ansichten, wie sie jetzt sind</translation>
    </message>
    <message>
        <source>Save which steps you were at and what came of them, with or without a name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save worksheet</source>
        <translation>Arbeitsblatt speichern</translation>
    </message>
    <message>
        <source>Saved as {name}, and as a table beside it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved as {name}.</source>
        <translation>Als {name} gespeichert.</translation>
    </message>
    <message>
        <source>Saved as {name}: opened anywhere, it is this moment again, bit for bit.</source>
        <translation>Als {name} gespeichert: Wo immer sie geöffnet wird, ist es wieder dieser Moment, Bit für Bit.</translation>
    </message>
    <message>
        <source>Saved as {name}: {shape} after {steps} steps.</source>
        <translation>Als {name} gespeichert: {shape} nach {steps} Schritten.</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Say nothing of this any more as long as this run lasts</source>
        <translation>Davon nichts mehr sagen, solange dieser Lauf dauert</translation>
    </message>
    <message>
        <source>Say of each output which way it should go, and see what of that gets through.</source>
        <translation>Sag von jedem Ausgang, wohin er gehen soll, und sieh, was davon durchkommt.</translation>
    </message>
    <message>
        <source>Say that it should be {0}.</source>
        <translation>Sag, dass es {0} sein soll.</translation>
    </message>
    <message>
        <source>Say that this is {0}.</source>
        <translation>Sag, dass das {0} ist.</translation>
    </message>
    <message>
        <source>Say what this is.</source>
        <translation>Sag, was das ist.</translation>
    </message>
    <message>
        <source>Say which number is which, and what it is computed from.</source>
        <translation>Sag, welche Zahl welche ist, und woraus sie berechnet wird.</translation>
    </message>
    <message>
        <source>Say which step is to be printed: --lesson KEY:STEP.</source>
        <translation>Sag, welcher Schritt gedruckt werden soll: --lesson KEY:STEP.</translation>
    </message>
    <message>
        <source>Says {name}</source>
        <translation>Sagt {name}</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>Skala</translation>
    </message>
    <message>
        <source>Scale drawings into the 20 by 20 box and centre them by mass, as MNIST's digits were</source>
        <translation>Zeichnungen in das Kästchen von 20 mal 20 skalieren und nach Schwerpunkt zentrieren, wie es mit den Ziffern von MNIST geschah</translation>
    </message>
    <message>
        <source>Scale of the components</source>
        <translation>Skala der Komponenten</translation>
    </message>
    <message>
        <source>Scale of the cost</source>
        <translation>Skala der Kosten</translation>
    </message>
    <message>
        <source>Scale of the pushes</source>
        <translation>Skala der Schübe</translation>
    </message>
    <message>
        <source>Scene</source>
        <translation>Szene</translation>
    </message>
    <message>
        <source>Scenes</source>
        <translation>Szenen</translation>
    </message>
    <message>
        <source>Scenes (*{suffix});;All files (*)</source>
        <translation>Szenen (*{suffix});;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Ratenplan</translation>
    </message>
    <message>
        <source>Schedule of the learning rate</source>
        <translation>Ratenplan</translation>
    </message>
    <message>
        <source>Scheduler</source>
        <translation>Scheduler</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Score one answer</source>
        <translation>Eine Antwort bewerten</translation>
    </message>
    <message>
        <source>Score {0}: the cosine between your arrows and y − a (1 is the same direction). Farthest off: {1}, {2}.</source>
        <translation>Stand {0}: der Kosinus zwischen deinen Pfeilen und y − a (1 ist dieselbe Richtung). Am weitesten daneben: {1}, {2}.</translation>
    </message>
    <message>
        <source>Scroll through the examples</source>
        <translation>Durch die Beispiele blättern</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suche</translation>
    </message>
    <message>
        <source>Search in the glossary</source>
        <translation>Im Glossar suchen</translation>
    </message>
    <message>
        <source>Second half</source>
        <translation>Zweite Hälfte</translation>
    </message>
    <message>
        <source>See also</source>
        <translation>Siehe auch</translation>
    </message>
    <message>
        <source>See how little reaches the first layer of many, and what helps.</source>
        <translation>Sieh, wie wenig die erste von vielen Schichten erreicht, und was hilft.</translation>
    </message>
    <message>
        <source>See how well a network does that has learned nothing.</source>
        <translation>Sieh, wie gut ein Netz ist, das nichts gelernt hat.</translation>
    </message>
    <message>
        <source>See that the start decides which dip you end in.</source>
        <translation>Sieh, dass der Start entscheidet, in welcher Mulde du endest.</translation>
    </message>
    <message>
        <source>See the curve of one real weight: bring [Cut](pane:cut) to the front.</source>
        <translation>Sieh dir die Kurve eines echten Gewichts an: Hol den [Schnitt](pane:cut) nach vorn.</translation>
    </message>
    <message>
        <source>See what a convention changes, and what it does not.</source>
        <translation>Sieh, was eine Vereinbarung ändert, und was nicht.</translation>
    </message>
    <message>
        <source>See what a small handful of cards costs, and what it buys.</source>
        <translation>Sieh, was eine kleine Handvoll Karten kostet, und was sie einbringt.</translation>
    </message>
    <message>
        <source>See what training changed: the weights minus their start values.</source>
        <translation>Sieh, was das Training geändert hat: die Gewichte minus ihre Startwerte.</translation>
    </message>
    <message>
        <source>See when the start matters and when it does not.</source>
        <translation>Sieh, wann der Start eine Rolle spielt und wann nicht.</translation>
    </message>
    <message>
        <source>See which weights learn most, and which learn nothing.</source>
        <translation>Sieh, welche Gewichte am meisten lernen und welche nichts lernen.</translation>
    </message>
    <message>
        <source>See why a step listens to many pictures.</source>
        <translation>Sieh, warum ein Schritt auf viele Bilder hört.</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Seed</translation>
    </message>
    <message>
        <source>Seeds</source>
        <translation>Seeds</translation>
    </message>
    <message>
        <source>Segments</source>
        <translation>Segmente</translation>
    </message>
    <message>
        <source>Select nothing</source>
        <translation>Nichts auswählen</translation>
    </message>
    <message>
        <source>Selected is the weight from {0} to {1}: it is {2} and now adds {3}.</source>
        <translation>Ausgewählt ist das Gewicht von {0} zu {1}: Es ist {2} und trägt jetzt {3} bei.</translation>
    </message>
    <message>
        <source>Selected is {0}, which is not computed yet.</source>
        <translation>Ausgewählt ist {0}, noch nicht berechnet.</translation>
    </message>
    <message>
        <source>Selected is {0}, whose value is {1}.</source>
        <translation>Ausgewählt ist {0} mit dem Wert {1}.</translation>
    </message>
    <message>
        <source>Selected is {0}.</source>
        <translation>Ausgewählt ist {0}.</translation>
    </message>
    <message>
        <source>Selected is {0}: its weighted inputs add up to {1}, with its bias {2} that is {3}, so it is at {4}.</source>
        <translation>Ausgewählt ist {0}: Die gewichteten Eingänge ergeben zusammen {1}, mit dem Bias {2} sind das {3}, die Aktivierung ist also {4}.</translation>
    </message>
    <message>
        <source>Send the wave back [layer by layer](action:wave-back): ← three times, and watch the ribbon fill.</source>
        <translation>Schick die Welle [Schicht für Schicht](action:wave-back) zurück: ← dreimal, und sieh zu, wie sich das Band füllt.</translation>
    </message>
    <message>
        <source>Sensors instead of pixels: what of the program that trained on digits must be different?</source>
        <translation>Messfühler statt Pixel: Was muss an dem Programm anders sein, das mit Ziffern trainiert hat?</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Menge</translation>
    </message>
    <message>
        <source>Set L2 to {less:bound}</source>
        <translation>L2 auf {less:bound} setzen</translation>
    </message>
    <message>
        <source>Set all 784 weights to 0 (Delete).</source>
        <translation>Alle 784 Gewichte auf 0 setzen (Entf).</translation>
    </message>
    <message>
        <source>Set every weight and bias as it was when the minute began.</source>
        <translation>Jedes Gewicht und jeden Bias so setzen wie zu Beginn der Minute.</translation>
    </message>
    <message>
        <source>Set its bias so that it is stuck on the wrong side: see what is left of its wish. Undo brings it back.</source>
        <translation>Seinen Bias so setzen, dass er auf der falschen Seite festsitzt: Sieh, was von seinem Wunsch übrig bleibt. Rückgängig stellt ihn wieder her.</translation>
    </message>
    <message>
        <source>Set the rate to {proposed:bound}</source>
        <translation>Die Rate auf {proposed:bound} setzen</translation>
    </message>
    <message>
        <source>Settings and what came of them</source>
        <translation>Einstellungen und was aus ihnen wurde</translation>
    </message>
    <message>
        <source>Seven: two for each of the three layers, and one for the cost.</source>
        <translation>Sieben: zwei für jede der drei Schichten, und eine für die Kosten.</translation>
    </message>
    <message>
        <source>Several paths</source>
        <translation>Mehrere Pfade</translation>
    </message>
    <message>
        <source>Shape</source>
        <translation>Form</translation>
    </message>
    <message>
        <source>Shaped like a bowl: every local minimum is as low as any. It is the only one if the bowl is curved everywhere.</source>
        <translation>Wie eine Schüssel geformt: Jedes lokale Minimum ist so tief wie jedes andere. Ist die Schüssel überall gekrümmt, gibt es nur eines.</translation>
    </message>
    <message>
        <source>Share answered and share right against the threshold</source>
        <translation>Anteil beantwortet und Anteil richtig, über der Schwelle</translation>
    </message>
    <message>
        <source>Share back</source>
        <translation>Rückverteilen</translation>
    </message>
    <message>
        <source>Share of the {0} answered right, and at which step if that is not the present one</source>
        <translation>Anteil richtiger Antworten auf {0}, und bei welchem Schritt, wenn es nicht der jetzige ist</translation>
    </message>
    <message>
        <source>Share the step among the five largest components: drag up or down, or use the arrow keys.</source>
        <translation>Teile den Schritt auf die fünf größten Komponenten auf: Zieh nach oben oder unten, oder nimm die Pfeiltasten.</translation>
    </message>
    <message>
        <source>Shatter</source>
        <translation>Zerlegen</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Verschiebung</translation>
    </message>
    <message>
        <source>Shift   Alt</source>
        <translation>Umschalt   Alt</translation>
    </message>
    <message>
        <source>Shift + Page Down: on by a layer</source>
        <translation>Umschalt + Bild ab: eine Schicht weiter</translation>
    </message>
    <message>
        <source>Shift + Page Up: back by one</source>
        <translation>Umschalt + Bild auf: eine zurück</translation>
    </message>
    <message>
        <source>Shift + drag: pan</source>
        <translation>Umschalt + Ziehen: verschieben</translation>
    </message>
    <message>
        <source>Shift all digits by 3 pixels or more.</source>
        <translation>Verschieb alle Ziffern um 3 Pixel oder mehr.</translation>
    </message>
    <message>
        <source>Shift down</source>
        <translation>Nach unten verschieben</translation>
    </message>
    <message>
        <source>Shift left</source>
        <translation>Nach links verschieben</translation>
    </message>
    <message>
        <source>Shift right</source>
        <translation>Nach rechts verschieben</translation>
    </message>
    <message>
        <source>Shift the whole drawing</source>
        <translation>Die ganze Zeichnung verschieben</translation>
    </message>
    <message>
        <source>Shift up</source>
        <translation>Nach oben verschieben</translation>
    </message>
    <message>
        <source>Shift+G takes the step.</source>
        <translation>Umschalt+G macht den Schritt.</translation>
    </message>
    <message>
        <source>Shift+PgDn</source>
        <translation>Umschalt+Bild ab</translation>
    </message>
    <message>
        <source>Short edges</source>
        <translation>Kurze Kanten</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Show all chapters and steps</source>
        <translation>Alle Kapitel und Schritte zeigen</translation>
    </message>
    <message>
        <source>Show all mistakes again, the surest first</source>
        <translation>Wieder alle Fehler zeigen, die sichersten zuerst</translation>
    </message>
    <message>
        <source>Show all of the run again: double click or Home. In the plot the wheel or a dragged box zooms, beside the left axis the wheel zooms up and down; dragging with Shift or the middle button pans.</source>
        <translation>Wieder den ganzen Lauf zeigen: Doppelklick oder Pos1. Im Diagramm zoomt das Mausrad oder ein aufgezogener Rahmen, neben der linken Achse zoomt das Mausrad senkrecht; Ziehen mit Umschalt oder der mittleren Taste verschiebt.</translation>
    </message>
    <message>
        <source>Show everything at its own size, 100 %</source>
        <translation>Alles in seiner eigenen Größe zeigen, 100 %</translation>
    </message>
    <message>
        <source>Show everything larger, up to two and a half times</source>
        <translation>Alles größer zeigen, bis zum Zweieinhalbfachen</translation>
    </message>
    <message>
        <source>Show everything smaller, down to four fifths, to see more</source>
        <translation>Alles kleiner zeigen, bis auf vier Fünftel, um mehr zu sehen</translation>
    </message>
    <message>
        <source>Show large</source>
        <translation>Groß zeigen</translation>
    </message>
    <message>
        <source>Show minus the gradient</source>
        <translation>Den negativen Gradienten zeigen</translation>
    </message>
    <message>
        <source>Show minus the gradient on the compass.</source>
        <translation>Den negativen Gradienten auf dem Kompass zeigen.</translation>
    </message>
    <message>
        <source>Show one or two panes by their numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show one or two panes in large type to a room, with notes on a second screen; Esc leaves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show or hide a pane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show or hide this curve</source>
        <translation>Diese Kurve zeigen oder ausblenden</translation>
    </message>
    <message>
        <source>Show or hide this pane ({number})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show that the network is numbers, and that looking at pictures changes none of them.</source>
        <translation>Zeig, dass das Netz aus Zahlen besteht und dass das Ansehen von Bildern keine davon ändert.</translation>
    </message>
    <message>
        <source>Show the basins: every place is marked by the dip that it leads to.</source>
        <translation>Zeig die Einzugsgebiete: Jede Stelle ist nach der Mulde gekennzeichnet, zu der sie führt.</translation>
    </message>
    <message>
        <source>Show the direction in which the height falls most</source>
        <translation>Die Richtung zeigen, in der die Höhe am stärksten fällt</translation>
    </message>
    <message>
        <source>Show the entries in the frozen order of the parameters, W1 row by row, b1, W2, ..., or the largest component of the gradient first.</source>
        <translation>Die Einträge in der festen Reihenfolge der Parameter zeigen, W1 Zeile für Zeile, b1, W2, ..., oder die größte Komponente des Gradienten zuerst.</translation>
    </message>
    <message>
        <source>Show the images that got this answer only, or -1 for all</source>
        <translation>Nur die Bilder zeigen, die diese Antwort bekamen, oder −1 für alle</translation>
    </message>
    <message>
        <source>Show the images that the network answers wrongly, rightly, or both</source>
        <translation>Die Bilder zeigen, die das Netz falsch beantwortet, richtig, oder beides</translation>
    </message>
    <message>
        <source>Show the images with this label only, or -1 for all</source>
        <translation>Nur die Bilder zeigen, deren richtige Antwort diese ist, oder −1 für alle</translation>
    </message>
    <message>
        <source>Show the line of numpy that computes this layer, and how far its result is from the engine's.</source>
        <translation>Die numpy-Zeile zeigen, die diese Schicht berechnet, und wie weit ihr Ergebnis von dem des Rechenkerns abweicht.</translation>
    </message>
    <message>
        <source>Show the moment whose text was copied</source>
        <translation>Den Moment zeigen, dessen Text kopiert wurde</translation>
    </message>
    <message>
        <source>Show the network as</source>
        <translation>Netz zeigen als</translation>
    </message>
    <message>
        <source>Show the network's answer, or one made by hand to see what it would cost</source>
        <translation>Die Antwort des Netzes zeigen, oder eine von Hand gemachte, um zu sehen, was sie kosten würde</translation>
    </message>
    <message>
        <source>Show the network's own outputs again</source>
        <translation>Wieder die eigenen Ausgänge des Netzes zeigen</translation>
    </message>
    <message>
        <source>Show the notes in a window of their own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the picked run thin and quiet beside this one: in the gallery, the diagram and the plot</source>
        <translation>Den ausgewählten Lauf dünn und leise neben diesem zeigen: in der Gewichtsgalerie, im Netzdiagramm und im Kostendiagramm</translation>
    </message>
    <message>
        <source>Show the present</source>
        <translation>Gegenwart zeigen</translation>
    </message>
    <message>
        <source>Show the product without a guess, for every weight from now on; or cover it again.</source>
        <translation>Das Produkt ohne Schätzung zeigen, ab jetzt für jedes Gewicht; oder es wieder verdecken.</translation>
    </message>
    <message>
        <source>Show the room what is here, and the notes there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the same weights with their places exchanged, to compare what came out with chance</source>
        <translation>Dieselben Gewichte an vertauschten Plätzen zeigen, um das Ergebnis mit dem Zufall zu vergleichen</translation>
    </message>
    <message>
        <source>Show the slope</source>
        <translation>Steigung zeigen</translation>
    </message>
    <message>
        <source>Show the text of the step to the room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the three costs [in one chart](option:cut.costs).</source>
        <translation>Zeig die drei Kosten [in einem Diagramm](option:cut.costs).</translation>
    </message>
    <message>
        <source>Show the true arrows under those that were guessed.</source>
        <translation>Die wahren Pfeile unter den geschätzten zeigen.</translation>
    </message>
    <message>
        <source>Show this curve: “{label}”.</source>
        <translation>Diese Kurve zeigen: „{label}“.</translation>
    </message>
    <message>
        <source>Show what is selected as a formula, in numbers and in numpy, in one line under the panes</source>
        <translation>Zeigen, was ausgewählt ist, als Formel, in Zahlen und in numpy, in einer Zeile unter den Ansichten</translation>
    </message>
    <message>
        <source>Show what the tiles and their product come to; switch it off to work it out first.</source>
        <translation>Zeigen, was die Kacheln und ihr Produkt ergeben; schalte es aus, um es erst selbst auszurechnen.</translation>
    </message>
    <message>
        <source>Show −∇C</source>
        <translation>−∇C zeigen</translation>
    </message>
    <message>
        <source>Show: {0}</source>
        <translation>Zeigen: {0}</translation>
    </message>
    <message>
        <source>Shown</source>
        <translation>Gezeigt</translation>
    </message>
    <message>
        <source>Shows the workspace {tip}: panes that belong together.</source>
        <translation>Zeigt den Arbeitsbereich {tip}: Ansichten, die zusammengehören.</translation>
    </message>
    <message>
        <source>Shuffle and begin again</source>
        <translation>Mischen und neu beginnen</translation>
    </message>
    <message>
        <source>Shuffle the pixels</source>
        <translation>Pixel mischen</translation>
    </message>
    <message>
        <source>Shuffled digit</source>
        <translation>Gemischte Ziffer</translation>
    </message>
    <message>
        <source>Shuffled, sorted, only 2s</source>
        <translation>Gemischt, sortiert, nur Zweien</translation>
    </message>
    <message>
        <source>Sigmoid with cross-entropy: the slope a(1 − a) cancels, and δ = a − y is left, however flat.</source>
        <translation>Sigmoid mit Kreuzentropie: Die Steigung a(1 − a) kürzt sich weg, und δ = a − y bleibt, wie flach es auch ist.</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>Vorz.</translation>
    </message>
    <message>
        <source>Since your edit ({what}) {after:percent} of the {n:count} test examples are answered rightly; before, it was {before:percent}.</source>
        <translation>Seit deiner Änderung ({what}) werden {after:percent} der {n:count} Testbeispiele richtig beantwortet; vorher waren es {before:percent}.</translation>
    </message>
    <message>
        <source>Six made-up readings of a room: what goes on in it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size of the batch compared</source>
        <translation>Größe des verglichenen Batchs</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Überspringen</translation>
    </message>
    <message>
        <source>Skip the prediction</source>
        <translation>Vorhersage überspringen</translation>
    </message>
    <message>
        <source>Slid apart: {called}</source>
        <translation>Auseinandergeschoben: {called}</translation>
    </message>
    <message>
        <source>Slide the pieces back to where they were</source>
        <translation>Die Stücke dorthin zurückschieben, wo sie waren</translation>
    </message>
    <message>
        <source>Slip: {title}</source>
        <translation>Irrtum: {title}</translation>
    </message>
    <message>
        <source>Slope of the bend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slopes</source>
        <translation>Steigungen</translation>
    </message>
    <message>
        <source>Slopes along a path are multiplied, paths that meet are added.</source>
        <translation>Steigungen entlang eines Pfads werden multipliziert, Pfade, die zusammentreffen, werden addiert.</translation>
    </message>
    <message>
        <source>Slopes are steepest where z is 0. When each a is near one half, which bias brings w · a + b to 0? Then the weight can be larger.</source>
        <translation>Steigungen sind am steilsten, wo z gleich 0 ist. Wenn jedes a etwa ein halb ist, welcher Bias bringt w · a + b auf 0? Dann darf das Gewicht größer sein.</translation>
    </message>
    <message>
        <source>Slow</source>
        <translation>Langsam</translation>
    </message>
    <message>
        <source>Small picture, {state}: press to see it large</source>
        <translation>Kleines Bild, {state}: drück, um es groß zu sehen</translation>
    </message>
    <message>
        <source>Small steps from here lead to no round dip, so there is no rate to name.</source>
        <translation>Kleine Schritte von hier führen in keine runde Mulde, also gibt es keine Rate zu nennen.</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Kleiner</translation>
    </message>
    <message>
        <source>Smooth over</source>
        <translation>Glätten über</translation>
    </message>
    <message>
        <source>So MNIST's digits were made: in a box of 20 by 20, centre of mass in the middle.</source>
        <translation>So entstanden die Ziffern von MNIST: in einem Kästchen von 20 mal 20, der Schwerpunkt in der Mitte.</translation>
    </message>
    <message>
        <source>So far C was the cost of one example. The cost of the network is the mean over all examples, and the derivative of a mean is the mean of the derivatives.

There are three examples, all on the same six parameters: x = 0.6 with y = 1, x = 0.2 with y = 0, x = 0.9 with y = 0. The first one, alone, has ∂C/∂w⁽³⁾ = {= chain_slope("w3") : +4}, so it wants w⁽³⁾ larger.

Open [Examples](option:chain.view) once you have guessed. Then flip what the examples want, and watch the mean.
</source>
        <translation>Bisher war C die Kosten eines Beispiels. Die Kosten des Netzes sind das Mittel über alle Beispiele, und die Ableitung eines Mittels ist das Mittel der Ableitungen.

Es gibt drei Beispiele, alle mit denselben sechs Parametern: x = 0.6 mit y = 1, x = 0.2 mit y = 0, x = 0.9 mit y = 0. Das erste, allein, hat ∂C/∂w⁽³⁾ = {= chain_slope("w3") : +4}, es will w⁽³⁾ also größer.

Öffne [Beispiele](option:chain.view), wenn du geschätzt hast. Dann dreh um, was die Beispiele wollen, und beobachte das Mittel.
</translation>
    </message>
    <message>
        <source>So far {0} of {1} components found are exactly 0 ({2})</source>
        <translation>Bisher sind {0} von {1} berechneten Komponenten genau 0 ({2})</translation>
    </message>
    <message>
        <source>So it is sure of some pictures of nothing.</source>
        <translation>Bei einigen Bildern von nichts ist es sich also sicher.</translation>
    </message>
    <message>
        <source>So large a cut takes a while: press Compute anew to make it.</source>
        <translation>Ein so großer Schnitt braucht eine Weile: Drück „Neu berechnen“, um ihn zu machen.</translation>
    </message>
    <message>
        <source>So this is not the bottom.</source>
        <translation>Also ist das nicht der tiefste Punkt.</translation>
    </message>
    <message>
        <source>Softmax</source>
        <translation>Softmax</translation>
    </message>
    <message>
        <source>Softmax of the weighted sums</source>
        <translation>Softmax der gewichteten Summen</translation>
    </message>
    <message>
        <source>Softmax regression</source>
        <translation>Softmax-Regression</translation>
    </message>
    <message>
        <source>Softmax regression. Its cost is convex, so every start leads to the same place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Softmax with cross-entropy: there is no separate factor f′, because slope and cost together make δ = a − y.</source>
        <translation>Softmax mit Kreuzentropie: Es gibt keinen eigenen Faktor f′, denn Steigung und Kosten ergeben zusammen δ = a − y.</translation>
    </message>
    <message>
        <source>Softmax with squared cost</source>
        <translation>Softmax mit quadratischen Kosten</translation>
    </message>
    <message>
        <source>Softmax's slope and the logarithm's cancel: no f′ is left over.</source>
        <translation>Die Steigungen von Softmax und Logarithmus heben sich auf: Es bleibt kein f′ übrig.</translation>
    </message>
    <message>
        <source>Softmax: every output depends on every z, so there is no single f′; δ gathers all g = 2(a − y).</source>
        <translation>Softmax: Jeder Ausgang hängt von jedem z ab, darum gibt es kein einzelnes f′; δ sammelt alle g = 2(a − y).</translation>
    </message>
    <message>
        <source>Solo and mute</source>
        <translation>Solo und stumm</translation>
    </message>
    <message>
        <source>Solo: only {0} is heard, and others that are soloed (S)</source>
        <translation>Solo: Nur {0} wird gehört, und andere, die solo sind (S)</translation>
    </message>
    <message>
        <source>Solve f′ = 0</source>
        <translation>f′ = 0 lösen</translation>
    </message>
    <message>
        <source>Some of them</source>
        <translation>Einige davon</translation>
    </message>
    <message>
        <source>Some of these numbers are no numbers.</source>
        <translation>Einige dieser Zahlen sind keine Zahlen.</translation>
    </message>
    <message>
        <source>Some other ratio</source>
        <translation>Ein anderes Verhältnis</translation>
    </message>
    <message>
        <source>Some outputs are not numbers: the network has exploded. Go back (,) or reset (R).</source>
        <translation>Einige Ausgänge sind keine Zahlen: Das Netz ist explodiert. Geh zurück (,) oder setz es zurück (R).</translation>
    </message>
    <message>
        <source>Some wishes are not numbers: the network has exploded.</source>
        <translation>Manche Wünsche sind keine Zahlen: Das Netz ist explodiert.</translation>
    </message>
    <message>
        <source>Somebody takes the mean of the ten squares instead of their sum. What happens to the gradient?</source>
        <translation>Jemand nimmt das Mittel der zehn Quadrate statt ihrer Summe. Was geschieht mit dem Gradienten?</translation>
    </message>
    <message>
        <source>Something has nothing to work on: a plus needs both its sides, {0} stands first.</source>
        <translation>Etwas hat nichts, worauf es wirken könnte: Ein Plus braucht seine beiden Seiten, {0} steht zuerst.</translation>
    </message>
    <message>
        <source>Something in the training went wrong that should not have. The network is as it was; training is paused.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Leertaste</translation>
    </message>
    <message>
        <source>Space begins and stops.</source>
        <translation>Die Leertaste beginnt und hält an.</translation>
    </message>
    <message>
        <source>Space begins and stops. It takes a second or two.</source>
        <translation>Die Leertaste beginnt und hält an. Es dauert ein, zwei Sekunden.</translation>
    </message>
    <message>
        <source>Sparse</source>
        <translation>Spärlich</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>Spend the step by hand</source>
        <translation>Den Schritt von Hand ausgeben</translation>
    </message>
    <message>
        <source>Spend the step in directions drawn at random, each on a copy; press again to cancel</source>
        <translation>Den Schritt in zufällig gezogenen Richtungen ausgeben, jede auf einer Kopie; erneutes Drücken bricht ab</translation>
    </message>
    <message>
        <source>Spent by hand</source>
        <translation>Von Hand gegeben</translation>
    </message>
    <message>
        <source>Spoil</source>
        <translation>Verderben</translation>
    </message>
    <message>
        <source>Squish</source>
        <translation>Zusammendrücken</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>Stairs have no slope</source>
        <translation>Treppen haben keine Steigung</translation>
    </message>
    <message>
        <source>Stamp a part, or begin with a digit.</source>
        <translation>Stemple ein Teil, oder beginne mit einer Ziffer.</translation>
    </message>
    <message>
        <source>Stamp a part: {name}; up to {most} at a time</source>
        <translation>Ein Teil stempeln: {name}; höchstens {most} zugleich</translation>
    </message>
    <message>
        <source>Stamp a shape on the chosen tile: {name}</source>
        <translation>Eine Form auf die gewählte Kachel stempeln: {name}</translation>
    </message>
    <message>
        <source>Stamp the picture that is on the network as one part</source>
        <translation>Das Bild am Netz als ein Teil stempeln</translation>
    </message>
    <message>
        <source>Stand half way, and look at what the network there says to the picture.</source>
        <translation>Bleib auf halbem Weg stehen und sieh, was das Netz dort zum Bild sagt.</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Start a run from a seed</source>
        <translation>Lauf mit Seed beginnen</translation>
    </message>
    <message>
        <source>Start a run from seed {n}</source>
        <translation>Lauf mit Seed {n} beginnen</translation>
    </message>
    <message>
        <source>Start a run from the picked seed</source>
        <translation>Einen Lauf mit dem ausgewählten Seed beginnen</translation>
    </message>
    <message>
        <source>Start afresh</source>
        <translation>Neu beginnen</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation>Neu beginnen</translation>
    </message>
    <message>
        <source>Start again at a rate of {proposed:bound}</source>
        <translation>Mit einer Rate von {proposed:bound} neu anfangen</translation>
    </message>
    <message>
        <source>Start again at the proposed rate</source>
        <translation>Mit der vorgeschlagenen Rate neu anfangen</translation>
    </message>
    <message>
        <source>Start again from other random weights; can be undone</source>
        <translation>Mit anderen Zufallsgewichten neu anfangen; lässt sich rückgängig machen</translation>
    </message>
    <message>
        <source>Start again from the same weights; Shift+R brings the run back</source>
        <translation>Mit denselben Gewichten neu anfangen; Umschalt+R holt den Lauf zurück</translation>
    </message>
    <message>
        <source>Start again with shorter steps</source>
        <translation>Mit kürzeren Schritten neu anfangen</translation>
    </message>
    <message>
        <source>Start again with tanh</source>
        <translation>Mit tanh neu anfangen</translation>
    </message>
    <message>
        <source>Start from random weights</source>
        <translation>Mit Zufallsgewichten anfangen</translation>
    </message>
    <message>
        <source>Start from scaled weights</source>
        <translation>Mit skalierten Gewichten anfangen</translation>
    </message>
    <message>
        <source>Start from three seeds</source>
        <translation>Von drei Seeds starten</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>Von vorn</translation>
    </message>
    <message>
        <source>Start the minute</source>
        <translation>Minute beginnen</translation>
    </message>
    <message>
        <source>Start values</source>
        <translation>Startwerte</translation>
    </message>
    <message>
        <source>Start with an empty pad (Delete)</source>
        <translation>Mit leerem Zeichenfeld anfangen (Entf)</translation>
    </message>
    <message>
        <source>Start with cross-entropy</source>
        <translation>Mit Kreuzentropie anfangen</translation>
    </message>
    <message>
        <source>Start with other values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start, then turn the knobs above.</source>
        <translation>Beginne, dann dreh oben an den Reglern.</translation>
    </message>
    <message>
        <source>Stash</source>
        <translation>Stash</translation>
    </message>
    <message>
        <source>Steepest found: {best}° ({most}); minus the gradient points to {down}°, of length {part} in this plane</source>
        <translation>Am steilsten gefunden: {best}° ({most}); der negative Gradient zeigt nach {down}°, mit der Länge {part} in dieser Ebene</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>Step 40: the cost on the test set is 0.898, and 10 % of it are right. The outputs say 0.10 on average, whatever the picture: about how often each digit comes. Press Space and watch the cost leave this plain.</source>
        <translation>Schritt 40: Die Kosten auf der Testmenge sind 0.898, und 10 % davon sind richtig. Die Ausgänge sagen im Mittel 0.10, bei jedem Bild: etwa wie oft jede Ziffer vorkommt. Drück die Leertaste und sieh zu, wie die Kosten diese Ebene verlassen.</translation>
    </message>
    <message>
        <source>Step all</source>
        <translation>Schritt für alle</translation>
    </message>
    <message>
        <source>Step back</source>
        <translation>Schritt zurück</translation>
    </message>
    <message>
        <source>Step before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step by slope</source>
        <translation>Schritt nach Steigung</translation>
    </message>
    <message>
        <source>Step by slope beside it</source>
        <translation>Daneben Schritt nach Steigung</translation>
    </message>
    <message>
        <source>Step one epoch</source>
        <translation>Eine Epoche weiter</translation>
    </message>
    <message>
        <source>Step one mini-batch</source>
        <translation>Einen Mini-Batch weiter</translation>
    </message>
    <message>
        <source>Step size</source>
        <translation>Schrittgröße</translation>
    </message>
    <message>
        <source>Step takes one step by the rule. With ← and → you choose the side yourself.</source>
        <translation>Schritt macht einen Schritt nach der Regel. Mit ← und → wählst du die Seite selbst.</translation>
    </message>
    <message>
        <source>Step the forward pass: light the diagram's columns one layer at a time, from the inputs on</source>
        <translation>Den Vorwärtslauf schrittweise zeigen: die Spalten des Diagramms Schicht für Schicht aufleuchten lassen, von den Eingängen an</translation>
    </message>
    <message>
        <source>Step {0}</source>
        <translation>Schritt {0}</translation>
    </message>
    <message>
        <source>Step {0} dealt {1} examples from the shuffled deck; most often {2}, {3} times.</source>
        <translation>Schritt {0} teilte {1} Beispiele aus dem gemischten Stapel aus; am häufigsten {2}, {3}-mal.</translation>
    </message>
    <message>
        <source>Step {0}: w = {1}, f = {2}, slope {3} {4}.</source>
        <translation>Schritt {0}: w = {1}, f = {2}, Steigung {3} {4}.</translation>
    </message>
    <message>
        <source>Step {step}, at {place}</source>
        <translation>Schritt {step}, bei {place}</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>Steps a second over the last second</source>
        <translation>Schritte je Sekunde in der letzten Sekunde</translation>
    </message>
    <message>
        <source>Steps far too large</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steps of fixed size</source>
        <translation>Schritte fester Größe</translation>
    </message>
    <message>
        <source>Steps taken on a copy: {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steps that follow the slope become small by themselves where it is flat. That alone does not keep them from jumping over the dip: it depends on η and on how sharply the curve bends.
</source>
        <translation>Schritte, die der Steigung folgen, werden von selbst klein, wo es flach ist. Das allein hält sie nicht davon ab, über die Mulde zu springen: Es hängt von η ab und davon, wie scharf die Kurve sich biegt.
</translation>
    </message>
    <message>
        <source>Steps that suit a small slope are too long for a slope of 1. Press [ to make η smaller, then Race.</source>
        <translation>Schritte, die zu einer kleinen Steigung passen, sind für eine Steigung von 1 zu lang. Drück [, um η zu verkleinern, dann Wettlauf.</translation>
    </message>
    <message>
        <source>Steps too long</source>
        <translation>Schritte zu lang</translation>
    </message>
    <message>
        <source>Steps too short</source>
        <translation>Schritte zu kurz</translation>
    </message>
    <message>
        <source>Still at the first step: {who}.</source>
        <translation>Noch beim ersten Schritt: {who}.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stopp</translation>
    </message>
    <message>
        <source>Stop after the step under way</source>
        <translation>Nach dem laufenden Schritt anhalten</translation>
    </message>
    <message>
        <source>Stop comparing; what is folded stays.</source>
        <translation>Den Vergleich abbrechen; was gefaltet ist, bleibt.</translation>
    </message>
    <message>
        <source>Stopped by hand.</source>
        <translation>Von Hand angehalten.</translation>
    </message>
    <message>
        <source>Stopped. Look again takes the steps on a copy.</source>
        <translation>Angehalten. „Neu ansehen“ macht die Schritte auf einer Kopie.</translation>
    </message>
    <message>
        <source>Stopwatch</source>
        <translation>Stoppuhr</translation>
    </message>
    <message>
        <source>Straight across them</source>
        <translation>Quer zu ihnen</translation>
    </message>
    <message>
        <source>Stream them past</source>
        <translation>Vorbeiziehen lassen</translation>
    </message>
    <message>
        <source>Strictly: batch = all examples before a step, mini-batch = some of them, stochastic = a single one.
Mostly: “batch” and “batch size” mean a mini-batch, and “SGD”, stochastic gradient descent, goes by mini-batches.</source>
        <translation>Streng genommen: Batch = alle Beispiele vor einem Schritt, Mini-Batch = einige davon, stochastisch = ein einziges.
Meistens: „Batch“ und „Batchgröße“ meinen einen Mini-Batch, und „SGD“, stochastischer Gradientenabstieg, geht in Mini-Batches vor.</translation>
    </message>
    <message>
        <source>Stride</source>
        <translation>Schrittweite</translation>
    </message>
    <message>
        <source>Strongest 1 %</source>
        <translation>Stärkste 1 %</translation>
    </message>
    <message>
        <source>Strongest now</source>
        <translation>Jetzt stärkste</translation>
    </message>
    <message>
        <source>Strongest response first.</source>
        <translation>Stärkste Antwort zuerst.</translation>
    </message>
    <message>
        <source>Strongest tenth</source>
        <translation>Stärkstes Zehntel</translation>
    </message>
    <message>
        <source>Subtract</source>
        <translation>Abziehen</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>Summe</translation>
    </message>
    <message>
        <source>Sum the deck</source>
        <translation>Stapel summieren</translation>
    </message>
    <message>
        <source>Sum, mean and half-sum</source>
        <translation>Summe, Mittel und halbe Summe</translation>
    </message>
    <message>
        <source>Sum, mean or half</source>
        <translation>Summe, Mittel oder halb</translation>
    </message>
    <message>
        <source>Sums and cost</source>
        <translation>Summen und Kosten</translation>
    </message>
    <message>
        <source>Sums over {inputs:count} inputs of weights from N(0, 1) are {spread:short} times as wide as one weight: before the first step {share:percent} of the first layer's activations lay where the slope was below 0.01.</source>
        <translation>Summen über {inputs:count} Eingänge mit Gewichten aus N(0, 1) streuen {spread:short}-mal so weit wie ein einzelnes Gewicht: Vor dem ersten Schritt lagen {share:percent} der Aktivierungen der ersten Schicht dort, wo die Steigung unter 0.01 war.</translation>
    </message>
    <message>
        <source>Suppose your weight goes up by 0.001. Will the cost of this picture change in its first, third, or a later decimal?</source>
        <translation>Angenommen, dein Gewicht steigt um 0.001. Ändern sich die Kosten dieses Bildes in der ersten, der dritten oder einer späteren Nachkommastelle?</translation>
    </message>
    <message>
        <source>Surest first</source>
        <translation>Sicherste zuerst</translation>
    </message>
    <message>
        <source>Surface</source>
        <translation>Fläche</translation>
    </message>
    <message>
        <source>Surface of the cost</source>
        <translation>Fläche der Kosten</translation>
    </message>
    <message>
        <source>Swap</source>
        <translation>Tauschen</translation>
    </message>
    <message>
        <source>Swap a tile</source>
        <translation>Eine Kachel tauschen</translation>
    </message>
    <message>
        <source>Swap black and white in every picture</source>
        <translation>Schwarz und Weiß in jedem Bild vertauschen</translation>
    </message>
    <message>
        <source>Swap black and white: the network has only seen white ink on black</source>
        <translation>Schwarz und Weiß vertauschen: Das Netz hat nur weiße Tinte auf Schwarz gesehen</translation>
    </message>
    <message>
        <source>Swap low and high in every input</source>
        <translation>Tief und hoch in jedem Eingang vertauschen</translation>
    </message>
    <message>
        <source>Swap screens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Swap the rows and columns of W and see whether it still fits.</source>
        <translation>Vertausche Zeilen und Spalten von W und sieh, ob es noch passt.</translation>
    </message>
    <message>
        <source>Sweep</source>
        <translation>Versuchsreihe</translation>
    </message>
    <message>
        <source>Switch off</source>
        <translation>Abschalten</translation>
    </message>
    <message>
        <source>T</source>
        <translation>T</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tab</translation>
    </message>
    <message>
        <source>Table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table of desires</source>
        <translation>Wunschtabelle</translation>
    </message>
    <message>
        <source>Take 20 steps along this line down each cost’s own slope, all with one rate</source>
        <translation>Auf dieser Linie 20 Schritte machen, bei jeder Art von Kosten deren Steigung hinab, alle mit einer Rate</translation>
    </message>
    <message>
        <source>Take a step</source>
        <translation>Schritt machen</translation>
    </message>
    <message>
        <source>Take a step (.) to see what it pushed</source>
        <translation>Mach einen Schritt (.), um zu sehen, was er geschoben hat</translation>
    </message>
    <message>
        <source>Take a tenth of what comes in from the weights: the neuron looks less for it</source>
        <translation>Ein Zehntel dessen, was hereinkommt, von den Gewichten abziehen: Das Neuron sucht weniger danach</translation>
    </message>
    <message>
        <source>Take all cards back</source>
        <translation>Alle Karten zurücknehmen</translation>
    </message>
    <message>
        <source>Take all hidden layers away. Where do three different starts end then?</source>
        <translation>Nimm alle verborgenen Schichten weg. Wo enden drei verschiedene Starts dann?</translation>
    </message>
    <message>
        <source>Take all parts away</source>
        <translation>Alle Teile wegnehmen</translation>
    </message>
    <message>
        <source>Take all tiles back, and empty the column.</source>
        <translation>Alle Kacheln zurücknehmen und die Spalte leeren.</translation>
    </message>
    <message>
        <source>Take all tiles off: Delete in the plate</source>
        <translation>Alle Kacheln wegnehmen: Entf auf der Tafel</translation>
    </message>
    <message>
        <source>Take all weights and biases off the table.</source>
        <translation>Nimm alle Gewichte und Biases vom Tisch.</translation>
    </message>
    <message>
        <source>Take any of all weights and biases, each as likely</source>
        <translation>Irgendeines aller Gewichte und Biases nehmen, jedes gleich wahrscheinlich</translation>
    </message>
    <message>
        <source>Take any of all weights and biases, each as likely as the others.</source>
        <translation>Nimm irgendeines aller Gewichte und Biases, jedes mit gleicher Wahrscheinlichkeit.</translation>
    </message>
    <message>
        <source>Take any test example of another class as B</source>
        <translation>Irgendein Testbeispiel einer anderen Klasse als B nehmen</translation>
    </message>
    <message>
        <source>Take as many other examples, by chance</source>
        <translation>Ebenso viele andere Beispiele nehmen, zufällig</translation>
    </message>
    <message>
        <source>Take away the card at the far right.</source>
        <translation>Nimm die Karte ganz rechts weg.</translation>
    </message>
    <message>
        <source>Take away the signs. Is ∂C/∂b⁽³⁾ larger than ∂C/∂w⁽³⁾, or smaller?</source>
        <translation>Lass die Vorzeichen weg. Ist ∂C/∂b⁽³⁾ größer als ∂C/∂w⁽³⁾ oder kleiner?</translation>
    </message>
    <message>
        <source>Take back the last change</source>
        <translation>Die letzte Änderung zurücknehmen</translation>
    </message>
    <message>
        <source>Take back the last change of the picture, the network or a setting</source>
        <translation>Die letzte Änderung am Bild, am Netz oder an einer Einstellung zurücknehmen</translation>
    </message>
    <message>
        <source>Take back the last change: of the picture, the network or a setting (Ctrl+Z)</source>
        <translation>Die letzte Änderung zurücknehmen: am Bild, am Netz oder an einer Einstellung (Ctrl+Z)</translation>
    </message>
    <message>
        <source>Take in a run that was exported, from a file</source>
        <translation>Einen exportierten Lauf aus einer Datei aufnehmen</translation>
    </message>
    <message>
        <source>Take mini-batches of {more:count}</source>
        <translation>Mini-Batches von {more:count} nehmen</translation>
    </message>
    <message>
        <source>Take one back</source>
        <translation>Eine zurück</translation>
    </message>
    <message>
        <source>Take one mini-batch step; the dot is for black here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take one step by the rule</source>
        <translation>Einen Schritt nach der Regel machen</translation>
    </message>
    <message>
        <source>Take one step of gradient descent on the next mini-batch</source>
        <translation>Einen Schritt Gradientenabstieg mit dem nächsten Mini-Batch machen</translation>
    </message>
    <message>
        <source>Take one step of training and look into it (.)</source>
        <translation>Einen Trainingsschritt machen und hineinsehen (.)</translation>
    </message>
    <message>
        <source>Take one step of training; the examples stay</source>
        <translation>Einen Trainingsschritt machen; die Beispiele bleiben</translation>
    </message>
    <message>
        <source>Take one whose gradient is exactly zero, another one at each press</source>
        <translation>Eines nehmen, dessen Gradient genau null ist, bei jedem Drücken ein anderes</translation>
    </message>
    <message>
        <source>Take only the second half.</source>
        <translation>Nimm nur die zweite Hälfte.</translation>
    </message>
    <message>
        <source>Take step after step, or stop</source>
        <translation>Schritt um Schritt machen, oder anhalten</translation>
    </message>
    <message>
        <source>Take the arrows away that were guessed or tugged out.</source>
        <translation>Die Pfeile wegnehmen, die geschätzt oder herausgezogen wurden.</translation>
    </message>
    <message>
        <source>Take the backward pass one layer back, towards the input</source>
        <translation>Den Rückwärtslauf eine Schicht weiterführen, zum Eingang hin</translation>
    </message>
    <message>
        <source>Take the bends between the layers out of a copy and fold that; the network itself is left alone.</source>
        <translation>Nimm aus einer Kopie die Biegungen zwischen den Schichten heraus und falte sie; das Netz selbst bleibt unberührt.</translation>
    </message>
    <message>
        <source>Take the bends out of a copy of the network and fold that; the network itself is left alone.</source>
        <translation>Nimm die Biegungen aus einer Kopie des Netzes heraus und falte sie; das Netz selbst bleibt unberührt.</translation>
    </message>
    <message>
        <source>Take the blindfold off, go back to −2 and choose an η with which the ball bounces for ever.</source>
        <translation>Nimm die Augenbinde ab, geh zurück zu −2 und wähl ein η, mit dem die Kugel für immer hin und her springt.</translation>
    </message>
    <message>
        <source>Take the first example of each class again</source>
        <translation>Wieder das erste Beispiel jeder Klasse nehmen</translation>
    </message>
    <message>
        <source>Take the forward pass back by one layer</source>
        <translation>Den Vorwärtslauf um eine Schicht zurücknehmen</translation>
    </message>
    <message>
        <source>Take the last example away.</source>
        <translation>Das letzte Beispiel wegnehmen.</translation>
    </message>
    <message>
        <source>Take the last hidden layer away</source>
        <translation>Die letzte verborgene Schicht wegnehmen</translation>
    </message>
    <message>
        <source>Take the last layer of the backward pass off again</source>
        <translation>Die letzte Schicht des Rückwärtslaufs wieder wegnehmen</translation>
    </message>
    <message>
        <source>Take the last step once more, to the bit, to look into it</source>
        <translation>Den letzten Schritt noch einmal machen, bis aufs Bit genau, um hineinzusehen</translation>
    </message>
    <message>
        <source>Take the last tile off: Backspace in the plate</source>
        <translation>Die letzte Kachel wegnehmen: Rücktaste auf der Tafel</translation>
    </message>
    <message>
        <source>Take the neuron off the network and feed it by hand; the network stays as it is</source>
        <translation>Das Neuron vom Netz nehmen und von Hand speisen; das Netz bleibt, wie es ist</translation>
    </message>
    <message>
        <source>Take the next strongest weight, and a weak one that fits it</source>
        <translation>Das nächststärkste Gewicht nehmen und ein schwaches, das dazu passt</translation>
    </message>
    <message>
        <source>Take the numbers of the worked example back</source>
        <translation>Die Zahlen des Rechenbeispiels wiederherstellen</translation>
    </message>
    <message>
        <source>Take the one with the largest derivative, then the next: for this example.</source>
        <translation>Nimm den Parameter mit der größten Ableitung, danach den nächsten: für dieses Beispiel.</translation>
    </message>
    <message>
        <source>Take the one with the largest gradient, once the gradient is found</source>
        <translation>Das mit dem größten Gradienten nehmen, sobald der Gradient berechnet ist</translation>
    </message>
    <message>
        <source>Take the parameters of each layer whose mean wish is largest now</source>
        <translation>Die Parameter jeder Schicht nehmen, deren mittlerer Wunsch jetzt am größten ist</translation>
    </message>
    <message>
        <source>Take the picked run away; undo brings it back</source>
        <translation>Den ausgewählten Lauf wegnehmen; Rückgängig holt ihn zurück</translation>
    </message>
    <message>
        <source>Take the picture on the network as B</source>
        <translation>Das Bild am Netz als B nehmen</translation>
    </message>
    <message>
        <source>Take the ringed part away (Delete)</source>
        <translation>Das umrandete Teil wegnehmen (Entf)</translation>
    </message>
    <message>
        <source>Take the shares given by hand back to nothing</source>
        <translation>Die von Hand gegebenen Anteile auf nichts zurücksetzen</translation>
    </message>
    <message>
        <source>Take the step</source>
        <translation>Schritt gehen</translation>
    </message>
    <message>
        <source>Take the step along it</source>
        <translation>Den Schritt gehen</translation>
    </message>
    <message>
        <source>Take the steps on a copy once more, or stop taking them</source>
        <translation>Die Schritte noch einmal auf einer Kopie machen, oder damit aufhören</translation>
    </message>
    <message>
        <source>Take the wave one layer back: its votes are sent on, and its rows are found (←)</source>
        <translation>Die Welle eine Schicht zurück holen: Ihre Stimmen werden weitergeschickt und ihre Zeilen berechnet (←)</translation>
    </message>
    <message>
        <source>Take the wave's last layer off again (→)</source>
        <translation>Die letzte Schicht der Welle wieder wegnehmen (→)</translation>
    </message>
    <message>
        <source>Take this line away</source>
        <translation>Diese Zeile wegnehmen</translation>
    </message>
    <message>
        <source>Take this pane out of the window, or put it back</source>
        <translation>Diese Ansicht aus dem Fenster lösen oder wieder einsetzen</translation>
    </message>
    <message>
        <source>Take up the sweep that was not finished when the program ended</source>
        <translation>Die Versuchsreihe wieder aufnehmen, die beim Beenden des Programms noch nicht fertig war</translation>
    </message>
    <message>
        <source>Taken: training card {row}, label {label}. Its gradient says what each weight should do.</source>
        <translation>Angenommen: Trainingskarte {row}, richtige Antwort {label}. Ihr Gradient sagt, was jedes Gewicht tun sollte.</translation>
    </message>
    <message>
        <source>Taking 20 steps on a copy…</source>
        <translation>20 Schritte auf einer Kopie…</translation>
    </message>
    <message>
        <source>Taking a step against the gradient, and again, and again.</source>
        <translation>Einen Schritt gegen den Gradienten machen, und noch einen, und noch einen.</translation>
    </message>
    <message>
        <source>Taking the steps of “{title}” again: {n}</source>
        <translation>Die Schritte von „{title}“ werden noch einmal gemacht: {n}</translation>
    </message>
    <message>
        <source>Target practice</source>
        <translation>Zielübung</translation>
    </message>
    <message>
        <source>Taught for {steps} steps.</source>
        <translation>Unterrichtete Schritte: {steps}.</translation>
    </message>
    <message>
        <source>Teach</source>
        <translation>Unterrichten</translation>
    </message>
    <message>
        <source>Teach deals MNIST alone: the network never sees a drawing of yours.</source>
        <translation>„Unterrichten“ teilt nur MNIST aus: Das Netz bekommt nie eine Zeichnung von dir zu sehen.</translation>
    </message>
    <message>
        <source>Teach deals all of MNIST and {n} drawings of yours, each {times} times in a deck.</source>
        <translation>„Unterrichten“ teilt ganz MNIST und {n} deiner Zeichnungen aus, jede {times}-mal in einem Stapel.</translation>
    </message>
    <message>
        <source>Teach deals {n} drawings of yours alone, each {times} times in a deck.</source>
        <translation>„Unterrichten“ teilt nur {n} deiner Zeichnungen aus, jede {times}-mal in einem Stapel.</translation>
    </message>
    <message>
        <source>Teach the network, or pause</source>
        <translation>Das Netz unterrichten, oder anhalten</translation>
    </message>
    <message>
        <source>Teach the same network something that is no picture.</source>
        <translation>Bring demselben Netz etwas bei, das kein Bild ist.</translation>
    </message>
    <message>
        <source>Teach with</source>
        <translation>Unterrichten mit</translation>
    </message>
    <message>
        <source>Tell</source>
        <translation>Verraten</translation>
    </message>
    <message>
        <source>Tell apart what goes into the network and what goes into the cost function.</source>
        <translation>Unterscheide, was ins Netz hineingeht und was in die Kostenfunktion.</translation>
    </message>
    <message>
        <source>Tell from which learning rate it bounces</source>
        <translation>Verraten, ab welcher Lernrate sie hin und her springt</translation>
    </message>
    <message>
        <source>Tell where steps by slope begin to bounce: 2/f″.</source>
        <translation>Verraten, ab wo Schritte nach der Steigung hin und her springen: 2/f″.</translation>
    </message>
    <message>
        <source>Ten answers, none of them meant: sometimes lucky, sometimes not. What learning adds is measured from here.</source>
        <translation>Zehn Antworten, keine davon gemeint: manchmal Glück, manchmal nicht. Was das Lernen hinzufügt, wird von hier aus gemessen.</translation>
    </message>
    <message>
        <source>Ten digits are not “between 0 and 10”: they are 0, 1, … 9, and the output of 10 neurons is counted from 0.</source>
        <translation>Zehn Ziffern liegen nicht „zwischen 0 und 10“: Es sind 0, 1, … 9, und die Ausgänge von 10 Neuronen werden ab 0 gezählt.</translation>
    </message>
    <message>
        <source>Ten fresh networks</source>
        <translation>Zehn frische Netze</translation>
    </message>
    <message>
        <source>Ten images</source>
        <translation>Zehn Bilder</translation>
    </message>
    <message>
        <source>Ten largest terms</source>
        <translation>Zehn größte Summanden</translation>
    </message>
    <message>
        <source>Ten layers, the added weights all 1: how much of what the last weight feels does the first one feel?</source>
        <translation>Zehn Schichten, die hinzugefügten Gewichte alle 1: Wie viel von dem, was das letzte Gewicht spürt, spürt das erste?</translation>
    </message>
    <message>
        <source>Ten outputs that somebody once wrote down for a 2, as they were remembered: they cost 4.10. Drag them until the cost is what you want it to be.</source>
        <translation>Zehn Ausgänge, die jemand einmal für eine 2 aufgeschrieben hat, wie man sich an sie erinnert: Sie kosten 4.10. Zieh sie, bis die Kosten so sind, wie du sie haben willst.</translation>
    </message>
    <message>
        <source>Ten outputs that somebody once wrote down for a 3, as they were remembered: they cost 3.37. Drag them until the cost is what you want it to be.</source>
        <translation>Zehn Ausgänge, die jemand einmal für eine 3 aufgeschrieben hat, wie man sich an sie erinnert: Sie kosten 3.37. Zieh sie, bis die Kosten so sind, wie du sie haben willst.</translation>
    </message>
    <message>
        <source>Ten sigmoids answer each for itself: their sum can be anything. This network ends in softmax instead. It takes e to the power of each weighted sum and divides by all ten together. Its outputs are shares of one whole; just now the largest is {= largest : 3}.

[The bars](pane:average) show these shares for the picture. Before they are made, every sum is divided by a number T, the temperature. The network uses T = 1.

To choose the largest outright, and give 0 to the rest, has no slope to learn from. Softmax is that choice made soft.
</source>
        <translation>Zehn Sigmoid-Ausgänge antworten jeder für sich: Ihre Summe kann alles sein. Dieses Netz endet stattdessen in Softmax. Es nimmt e hoch jede gewichtete Summe und teilt durch alle zehn zusammen. Seine Ausgänge sind Anteile eines Ganzen; gerade ist der größte {= largest : 3}.

[Die Balken](pane:average) zeigen diese Anteile für das Bild. Bevor sie gebildet werden, wird jede Summe durch eine Zahl T geteilt, die Temperatur. Das Netz nimmt T = 1.

Einfach den größten zu wählen und allen anderen 0 zu geben, hat keine Steigung, von der sich lernen ließe. Softmax ist diese Wahl, weich gemacht.
</translation>
    </message>
    <message>
        <source>Ten voters</source>
        <translation>Zehn Stimmen</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>Summanden</translation>
    </message>
    <message>
        <source>Terms added</source>
        <translation>Addierte Summanden</translation>
    </message>
    <message>
        <source>Terms in the sum</source>
        <translation>Summanden in der Summe</translation>
    </message>
    <message>
        <source>Terms of a wide layer</source>
        <translation>Summanden breiter Schicht</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Test</translation>
    </message>
    <message>
        <source>Test card {number}: its label is only for counting afterwards; the trainer refuses it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test cards</source>
        <translation>Testkarten</translation>
    </message>
    <message>
        <source>Test cost</source>
        <translation>Testkosten</translation>
    </message>
    <message>
        <source>Test cost and accuracy before and after an edit, both measured.</source>
        <translation>Testkosten und Genauigkeit vor und nach einer Änderung, beide gemessen.</translation>
    </message>
    <message>
        <source>Test example {row}</source>
        <translation>Testbeispiel {row}</translation>
    </message>
    <message>
        <source>Test examples that cost between {low} and {high} each, counted: {n}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test image {row}, a {label}: one of the examples in the bar that is picked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test image {row}: label {label}; you {person}, the network {network} at {level}: {note}.</source>
        <translation>Testbild {row}: richtig ist {label}; du {person}, das Netz {network} mit {level}: {note}.</translation>
    </message>
    <message>
        <source>Test images</source>
        <translation>Testbilder</translation>
    </message>
    <message>
        <source>Test images and their lamps</source>
        <translation>Testbilder und ihre Lampen</translation>
    </message>
    <message>
        <source>Test images with lamps; the response over the place of the image; four digits to rank; what changes do</source>
        <translation>Testbilder mit Lampen; die Antwort über der Position des Bildes; vier Ziffern zum Ordnen; was Änderungen bewirken</translation>
    </message>
    <message>
        <source>Test right</source>
        <translation>Test richtig</translation>
    </message>
    <message>
        <source>Test set</source>
        <translation>Testmenge</translation>
    </message>
    <message>
        <source>Test set of MNIST: {a} before, {b} now.</source>
        <translation>Testmenge von MNIST: {a} vorher, {b} jetzt.</translation>
    </message>
    <message>
        <source>Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That cannot be: {error}. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is a column of {0} numbers, the first of them {1}. It is not yet what the layer passes on.</source>
        <translation>Das ist eine Spalte aus {0} Zahlen, die ersten davon {1}. Es ist noch nicht das, was die Schicht weitergibt.</translation>
    </message>
    <message>
        <source>That is a matrix of {0} numbers, and no column yet.</source>
        <translation>Das ist eine Matrix aus {0} Zahlen, und noch keine Spalte.</translation>
    </message>
    <message>
        <source>That is argmax: all to the largest, and a slope of 0 for all the others.</source>
        <translation>Das ist argmax: alles dem Größten, und für alle anderen eine Steigung von 0.</translation>
    </message>
    <message>
        <source>That is one neuron: {0} weights and a bias. There are {1} of them.</source>
        <translation>Das ist ein Neuron: {0} Gewichte und ein Bias. Davon gibt es {1}.</translation>
    </message>
    <message>
        <source>That is right.</source>
        <translation>Das ist richtig.</translation>
    </message>
    <message>
        <source>That is rounding: with so small a step the two costs hardly differ.</source>
        <translation>Das ist Rundung: Bei einem so kleinen Schritt unterscheiden sich die beiden Kosten kaum.</translation>
    </message>
    <message>
        <source>That is the layer: {0} numbers, the first {1}. From the engine’s own they differ by {2} at most.</source>
        <translation>Das ist die Schicht: {0} Zahlen, die ersten {1}. Von denen des Rechenkerns weichen sie um höchstens {2} ab.</translation>
    </message>
    <message>
        <source>That is the loop: forward, compare, push, share back, average; then one small step, and again.</source>
        <translation>Das ist die Schleife: vorwärts, vergleichen, schieben, rückverteilen, mitteln; dann ein kleiner Schritt, und von vorn.</translation>
    </message>
    <message>
        <source>That is the number as it is now: another width changes two layers' weights.</source>
        <translation>Das ist die jetzige Zahl: Eine andere Breite ändert die Gewichte von zwei Schichten.</translation>
    </message>
    <message>
        <source>That is the step: over so long a nudge the cost bends. Try a smaller one.</source>
        <translation>Das liegt am Schritt: Über einen so weiten Stups biegen sich die Kosten. Versuch einen kleineren.</translation>
    </message>
    <message>
        <source>That is with a lie: the example is labelled {0}.</source>
        <translation>Das ist mit einer Lüge: Das Etikett des Beispiels sagt {0}.</translation>
    </message>
    <message>
        <source>That is wrong: it is {label}.</source>
        <translation>Das ist falsch: Es ist {label}.</translation>
    </message>
    <message>
        <source>That is {0}.</source>
        <translation>Das ist {0}.</translation>
    </message>
    <message>
        <source>That one leads from {0} to {1}, into layer {2}.</source>
        <translation>Diese führt von {0} zu {1}, in Schicht {2}.</translation>
    </message>
    <message>
        <source>The (1) above it counts layers{0} and is not a power.</source>
        <translation>Die hochgestellte (1) zählt Schichten{0} und ist keine Potenz.</translation>
    </message>
    <message>
        <source>The ({0}) above it counts layers{1} and is not a power: {2} to the power {0} would be {3}.</source>
        <translation>Die hochgestellte ({0}) zählt Schichten{1} und ist keine Potenz: {2} hoch {0} wäre {3}.</translation>
    </message>
    <message>
        <source>The activation of neuron {0} in layer {1}.</source>
        <translation>Die Aktivierung von Neuron {0} der Schicht {1}.</translation>
    </message>
    <message>
        <source>The activation of the brightest neuron</source>
        <translation>Die Aktivierung des hellsten Neurons</translation>
    </message>
    <message>
        <source>The activation of the brightest neuron is number</source>
        <translation>Die Aktivierung des hellsten Neurons ist Nummer</translation>
    </message>
    <message>
        <source>The activation over its z</source>
        <translation>Die Aktivierung über ihrem z</translation>
    </message>
    <message>
        <source>The algorithm: find the gradient, take a small step against it, do it again</source>
        <translation>Der Algorithmus: den Gradienten berechnen, einen kleinen Schritt gegen ihn gehen, und noch einmal</translation>
    </message>
    <message>
        <source>The answer</source>
        <translation>Die Antwort</translation>
    </message>
    <message>
        <source>The answer on the way</source>
        <translation>Die Antwort auf dem Weg</translation>
    </message>
    <message>
        <source>The backward pass says {0}; {1} nudged by ±{2}, the cost itself says {3}.</source>
        <translation>Der Rückwärtslauf sagt {0}; {1} um ±{2} angestupst, sagen die Kosten selbst {3}.</translation>
    </message>
    <message>
        <source>The ball, after {n} steps. Each step goes against the slope, learning rate times as far.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bar makes 20 or more: now {= bench_sum("bar") : 1}.</source>
        <translation>Der Balken ergibt 20 oder mehr: jetzt {= bench_sum("bar") : 1}.</translation>
    </message>
    <message>
        <source>The bar makes {= bench_sum("bar") : 1}, the blob {= bench_sum("blob") : 1}, all white {= bench_sum("white") : 1}. Positive weights say where light is wanted, negative ones around them say where it is not. Only the two together make an edge.
</source>
        <translation>Der Balken ergibt {= bench_sum("bar") : 1}, der Fleck {= bench_sum("blob") : 1}, ganz weiß {= bench_sum("white") : 1}. Positive Gewichte sagen, wo Licht erwünscht ist, negative um sie herum sagen, wo nicht. Erst beide zusammen ergeben eine Kante.
</translation>
    </message>
    <message>
        <source>The bench as a whole: two inputs, three neurons, two outputs, and the cost of this one example.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bench: two inputs, three neurons, two outputs</source>
        <translation>Der Prüfstand: zwei Eingänge, drei Neuronen, zwei Ausgänge</translation>
    </message>
    <message>
        <source>The bend between the sum and the activation. Without it all layers together would be a single matrix.</source>
        <translation>Die Biegung zwischen Summe und Aktivierung. Ohne sie wären alle Schichten zusammen eine einzige Matrix.</translation>
    </message>
    <message>
        <source>The bend is flat here: nothing that comes from behind gets through.</source>
        <translation>Die Biegung ist hier flach: Nichts von dem, was von hinten kommt, kommt durch.</translation>
    </message>
    <message>
        <source>The bend is nearly flat here, so hardly anything of what comes from behind gets through.</source>
        <translation>Die Biegung ist hier fast flach, darum kommt kaum etwas von dem durch, was von hinten kommt.</translation>
    </message>
    <message>
        <source>The best on the test set, {best:percent}, was at step {at:count}, {epochs:count} epochs ago; now it is {now:percent}. The network of that step is kept.</source>
        <translation>Das Beste auf der Testmenge, {best:percent}, gab es bei Schritt {at:count}, vor {epochs:count} Epochen; jetzt sind es {now:percent}. Das Netz jenes Schritts ist behalten.</translation>
    </message>
    <message>
        <source>The bias</source>
        <translation>Der Bias</translation>
    </message>
    <message>
        <source>The bias b moves the threshold −b without touching a weight</source>
        <translation>Der Bias b verschiebt die Schwelle −b, ohne ein Gewicht zu berühren</translation>
    </message>
    <message>
        <source>The bias is a threshold</source>
        <translation>Der Bias ist eine Schwelle</translation>
    </message>
    <message>
        <source>The bias moved for ten images</source>
        <translation>Der Bias, für zehn Bilder bewegt</translation>
    </message>
    <message>
        <source>The bias moves z by just the nudge, whatever the picture. A weight moves it as much as the activation that it carries, an activation as much as the weight that carries it. All of backpropagation is made of these three sentences.
</source>
        <translation>Der Bias bewegt z genau um den Stups, bei jedem Bild. Ein Gewicht bewegt es so sehr wie die Aktivierung, die es trägt, eine Aktivierung so sehr wie das Gewicht, das sie trägt. Die ganze Backpropagation besteht aus diesen drei Sätzen.
</translation>
    </message>
    <message>
        <source>The bias of each added layer</source>
        <translation>Der Bias jeder neuen Schicht</translation>
    </message>
    <message>
        <source>The bias of neuron {j} of layer {layer}; its derivative is δ itself, for what it multiplies is 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bias of output 5 was raised until it says 0.999 to this 2. Its wish is the largest of all, −2.00; what reaches its weights is −0.0020. Where a sigmoid is flat, no wish gets through.</source>
        <translation>Der Bias von Ausgang 5 wurde erhöht, bis er zu dieser 2 0.999 sagt. Sein Wunsch ist der größte von allen, −2.00; was seine Gewichte erreicht, ist −0.0020. Wo ein Sigmoid flach ist, kommt kein Wunsch durch.</translation>
    </message>
    <message>
        <source>The bin above the pad, or Delete, makes room for the next one. If you have trained by mistake, begin again below.</source>
        <translation>Der Papierkorb über dem Zeichenfeld oder Entf schafft Platz für die nächste. Hast du aus Versehen trainiert, beginn unten noch einmal.</translation>
    </message>
    <message>
        <source>The blob lies on the bar and around it. What lies around must take away what the bar brings.</source>
        <translation>Der Fleck liegt auf dem Balken und um ihn herum. Was darum liegt, muss wegnehmen, was der Balken bringt.</translation>
    </message>
    <message>
        <source>The blob makes 1 or less: now {= bench_sum("blob") : 1}.</source>
        <translation>Der Fleck ergibt 1 oder weniger: jetzt {= bench_sum("blob") : 1}.</translation>
    </message>
    <message>
        <source>The bracket is still open.</source>
        <translation>Die Klammer ist noch offen.</translation>
    </message>
    <message>
        <source>The brighter the sender, the more its weight counts.</source>
        <translation>Je heller der Sender, desto mehr zählt sein Gewicht.</translation>
    </message>
    <message>
        <source>The button below the table does the same. It changes nothing in the network.</source>
        <translation>Der Knopf unter der Tabelle tut dasselbe. Er ändert nichts am Netz.</translation>
    </message>
    <message>
        <source>The button stands at the right, over the stacks; in the mixer the key A does it.</source>
        <translation>Der Knopf steht rechts über den Stapeln; im Mischpult tut es die Taste A.</translation>
    </message>
    <message>
        <source>The button stands at the top of the mixer. Compare the letters and digits beside it with those above.</source>
        <translation>Der Knopf steht oben im Mischpult. Vergleiche die Buchstaben und Ziffern daneben mit denen darüber.</translation>
    </message>
    <message>
        <source>The button stands below the curves. It takes 20 steps with each.</source>
        <translation>Der Knopf steht unter den Kurven. Er macht mit jeder 20 Schritte.</translation>
    </message>
    <message>
        <source>The button “On the network” stands below the picture.</source>
        <translation>Der Knopf „Ans Netz“ steht unter dem Bild.</translation>
    </message>
    <message>
        <source>The button ← stands at the top of the mixer; Alt+← does it from everywhere.</source>
        <translation>Der Knopf ← steht oben im Mischpult; Alt+← tut es von überall.</translation>
    </message>
    <message>
        <source>The button ← stands at the top of the mixer; Alt+← does it from everywhere. S beside output 2 lets it alone be heard.</source>
        <translation>Der Knopf ← steht oben im Mischpult; Alt+← tut es von überall. S neben Ausgang 2 lässt ihn allein zu Wort kommen.</translation>
    </message>
    <message>
        <source>The calculus</source>
        <translation>Die Analysis</translation>
    </message>
    <message>
        <source>The chain rule on the smallest network there is, with a slider for everything in it.</source>
        <translation>Die Kettenregel am kleinsten Netz, das es gibt, mit einem Schieber für alles darin.</translation>
    </message>
    <message>
        <source>The chain rule with many neurons to a layer: every path from a weight to the cost, and their sum.</source>
        <translation>Die Kettenregel mit vielen Neuronen je Schicht: jeder Pfad von einem Gewicht zu den Kosten, und ihre Summe.</translation>
    </message>
    <message>
        <source>The change of the cost as measured, and as the gradient times the nudge forecasts it</source>
        <translation>Die Änderung der Kosten, wie gemessen, und wie Gradient mal Stups sie vorhersagt</translation>
    </message>
    <message>
        <source>The change of the cost for each unit of a nudge of {h}: {ratio}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The choice Costs stands above the curve: In one chart.</source>
        <translation>Die Auswahl Kosten steht über der Kurve: In einem Diagramm.</translation>
    </message>
    <message>
        <source>The choice of the page stands in the title of the pane; the button is “Walk to the twin”.</source>
        <translation>Die Auswahl der Seite steht im Titel der Ansicht; der Knopf heißt „Zum Zwilling gehen“.</translation>
    </message>
    <message>
        <source>The choice stands above the rows.</source>
        <translation>Die Auswahl steht über den Zeilen.</translation>
    </message>
    <message>
        <source>The choice stands under the wall; in Weights press W.</source>
        <translation>Die Auswahl steht unter der Wand; in Gewichte drück W.</translation>
    </message>
    <message>
        <source>The chosen weight or bias; arrow keys and wheel: ±0.01, with Shift ±0.1, with Alt ±0.001</source>
        <translation>Das gewählte Gewicht oder der Bias; Pfeiltasten und Mausrad: ±0.01, mit Umschalt ±0.1, mit Alt ±0.001</translation>
    </message>
    <message>
        <source>The closest of your patterns has a cosine of {= best_match : 2} with a neuron’s weights, where 1 is the same and 0 nothing in common.</source>
        <translation>Das ähnlichste deiner Muster hat mit den Gewichten eines Neurons einen Kosinus von {= best_match : 2}; 1 ist dasselbe, 0 heißt nichts gemeinsam.</translation>
    </message>
    <message>
        <source>The colours of the edges above: blue below zero, orange above, as strong as the weight is far from zero. The ends are round numbers that 99 of 100 weights stay below; what is beyond has full colour.</source>
        <translation>Die Farben der Kanten darüber: Blau unter null, Orange darüber, so kräftig, wie das Gewicht von null entfernt ist. Die Enden sind runde Zahlen, unter denen 99 von 100 Gewichten bleiben; was darüber hinausgeht, hat die volle Farbe.</translation>
    </message>
    <message>
        <source>The cost along a line through the network</source>
        <translation>Die Kosten entlang einer Linie durch das Netz</translation>
    </message>
    <message>
        <source>The cost along the line; dashed: the tangent, as steep as the gradient says. Point to read.</source>
        <translation>Die Kosten entlang der Linie; gestrichelt: die Tangente, so steil, wie der Gradient sagt. Zeig darauf, um abzulesen.</translation>
    </message>
    <message>
        <source>The cost along this parameter</source>
        <translation>Die Kosten entlang dieses Parameters</translation>
    </message>
    <message>
        <source>The cost as the parameter alone is moved, the tangent that its gradient says, the nudge</source>
        <translation>Die Kosten, wenn nur dieser Parameter bewegt wird, die Tangente nach seinem Gradienten, der Stups</translation>
    </message>
    <message>
        <source>The cost does not fall: so long a step goes beyond what the slope knows.</source>
        <translation>Die Kosten fallen nicht: Ein so langer Schritt geht über das hinaus, was die Steigung weiß.</translation>
    </message>
    <message>
        <source>The cost fell {= count("walk", "down", true)} times. Two of {= parameters} dials were turned; the rest could be turned at the same time, each as much as its part of the gradient says. That is one step of learning.
</source>
        <translation>Die Kosten fielen {= count("walk", "down", true)}-mal. An zwei von {= parameters} Reglern wurde gedreht; an den anderen ließe sich zugleich drehen, an jedem so viel, wie sein Teil des Gradienten sagt. Das ist ein Schritt des Lernens.
</translation>
    </message>
    <message>
        <source>The cost function: comes out</source>
        <translation>Die Kostenfunktion: heraus</translation>
    </message>
    <message>
        <source>The cost function: goes in</source>
        <translation>Die Kostenfunktion: hinein</translation>
    </message>
    <message>
        <source>The cost function: is held</source>
        <translation>Die Kostenfunktion: festgehalten</translation>
    </message>
    <message>
        <source>The cost is a function of the parameters; the training examples are fixed in it. There are not “various training sets”.</source>
        <translation>Die Kosten sind eine Funktion der Parameter; die Trainingsbeispiele sind darin fest. Es gibt nicht „verschiedene Trainingsmengen“.</translation>
    </message>
    <message>
        <source>The cost is being measured along this cut…</source>
        <translation>Die Kosten werden entlang dieses Schnitts gemessen…</translation>
    </message>
    <message>
        <source>The cost is no number any more: choose a smaller rate.</source>
        <translation>Die Kosten sind keine Zahl mehr: Wähl eine kleinere Rate.</translation>
    </message>
    <message>
        <source>The cost is rising</source>
        <translation>Die Kosten steigen</translation>
    </message>
    <message>
        <source>The cost is that of the first {k} {what}, at step {step}.</source>
        <translation>Die Kosten gelten für die ersten {k} {what}, bei Schritt {step}.</translation>
    </message>
    <message>
        <source>The cost of every mini-batch</source>
        <translation>Die Kosten jedes Mini-Batchs</translation>
    </message>
    <message>
        <source>The cost of every mini-batch, and cost and accuracy on both sets, over the steps of the run.</source>
        <translation>Die Kosten jedes Mini-Batchs sowie Kosten und Genauigkeit auf beiden Mengen, über den Schritten des Laufs.</translation>
    </message>
    <message>
        <source>The cost of one example: a square whose side is how far the last activation is from y.</source>
        <translation>Die Kosten eines Beispiels: ein Quadrat, dessen Seite angibt, wie weit die letzte Aktivierung von y entfernt ist.</translation>
    </message>
    <message>
        <source>The cost of the whole network as the mean of the costs of its examples, and what it is a function of.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cost of this one example: what its outputs cost, laid end to end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cost of this run alone, or error rate, squared error and cross-entropy along the same line, below one another or as changes in one chart</source>
        <translation>Die Kosten dieses Laufs allein, oder Fehlerrate, quadratischer Fehler und Kreuzentropie entlang derselben Linie, untereinander oder als Änderungen in einem Diagramm</translation>
    </message>
    <message>
        <source>The cost of {0} is {1}.</source>
        <translation>Die Kosten für {0} sind {1}.</translation>
    </message>
    <message>
        <source>The cost on the map: lowest and highest as measured, round numbers on the lines</source>
        <translation>Die Kosten auf der Karte: tiefster und höchster Wert wie gemessen, runde Zahlen an den Linien</translation>
    </message>
    <message>
        <source>The cost on the straight way to the twin</source>
        <translation>Die Kosten auf dem geraden Weg zum Zwilling</translation>
    </message>
    <message>
        <source>The cost on the way, or the foot-prints on a map</source>
        <translation>Die Kosten auf dem Weg, oder die Fußspuren auf einer Karte</translation>
    </message>
    <message>
        <source>The cost or its gradient is no number: this network has blown up. Go back (,) or reset (R).</source>
        <translation>Die Kosten oder ihr Gradient sind keine Zahl: Dieses Netz ist explodiert. Geh zurück (,) oder setz es zurück (R).</translation>
    </message>
    <message>
        <source>The cost stands at {now:cost} and bounces: at a rate of {rate:bound} the steps jump across the valley. For this network {proposed:bound} is proposed.</source>
        <translation>Die Kosten stehen bei {now:cost} und springen hin und her: Bei einer Rate von {rate:bound} springen die Schritte über das Tal hinweg. Für dieses Netz wird {proposed:bound} vorgeschlagen.</translation>
    </message>
    <message>
        <source>The cost with the weight a thousandth more, minus the cost with it a thousandth less, over twice a thousandth, within 2 %</source>
        <translation>Die Kosten mit dem Gewicht um ein Tausendstel größer, minus die Kosten mit ihm um ein Tausendstel kleiner, durch zwei Tausendstel, bis auf 2 %</translation>
    </message>
    <message>
        <source>The cost, {now:cost}, is what it costs to tell everything the share of each class, {level:cost}. Leaving it takes patience: the gradient is small here, and it grows.</source>
        <translation>Die Kosten, {now:cost}, sind das, was es kostet, zu allem den Anteil jeder Klasse zu sagen: {level:cost}. Davon loszukommen braucht Geduld: Der Gradient ist hier klein, und er wächst.</translation>
    </message>
    <message>
        <source>The cost: 0 where every output is as it should be.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The costs of both trainings where each of them had computed as long, or seen as many examples.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The costs of these networks are no numbers.</source>
        <translation>Die Kosten dieser Netze sind keine Zahlen.</translation>
    </message>
    <message>
        <source>The curve is hidden: only the slope where the walker stands is told.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The curve that bends z into a. Drag, or press the arrow keys, to move z; the line touches it there.</source>
        <translation>Die Kurve, die z zu a biegt. Zieh, oder drück die Pfeiltasten, um z zu bewegen; die Gerade berührt sie dort.</translation>
    </message>
    <message>
        <source>The cut could not be made: {why}</source>
        <translation>Der Schnitt ließ sich nicht machen: {why}</translation>
    </message>
    <message>
        <source>The deck is not shuffled</source>
        <translation>Der Stapel ist nicht gemischt</translation>
    </message>
    <message>
        <source>The deck of the epoch</source>
        <translation>Der Stapel der Epoche</translation>
    </message>
    <message>
        <source>The deck, careful and hasty</source>
        <translation>Der Stapel, behutsam und hastig</translation>
    </message>
    <message>
        <source>The derivative by the first weight in chains of 1 to 10 layers. Press one to make the chain so deep.</source>
        <translation>Die Ableitung nach dem ersten Gewicht in Ketten von 1 bis 10 Schichten. Drück auf eine, um die Kette so tief zu machen.</translation>
    </message>
    <message>
        <source>The derivative by the weight of each layer, first to last.</source>
        <translation>Die Ableitung nach dem Gewicht jeder Schicht, von der ersten bis zur letzten.</translation>
    </message>
    <message>
        <source>The derivative of the cost by this parameter: the product of its factors.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The derivative {0} = {1} promises ΔC = {2}; really ΔC = {3}.</source>
        <translation>Die Ableitung {0} = {1} verspricht ΔC = {2}; wirklich ist ΔC = {3}.</translation>
    </message>
    <message>
        <source>The desk where the neurons of a layer vote on each neuron before it; the sum of the votes is its wish.</source>
        <translation>Das Pult, an dem die Neuronen einer Schicht über jedes Neuron davor abstimmen; die Summe der Stimmen ist sein Wunsch.</translation>
    </message>
    <message>
        <source>The diagram is closed to one function: {0}, {1}, {2}.</source>
        <translation>Das Diagramm ist zu einer Funktion geschlossen: {0}, {1}, {2}.</translation>
    </message>
    <message>
        <source>The dial shows the change of the cost. Go on turning while it becomes more negative.</source>
        <translation>Die Anzeige zeigt die Änderung der Kosten. Dreh weiter, solange sie negativer wird.</translation>
    </message>
    <message>
        <source>The dial: the next {size} cards against {n} examples, {moment}.</source>
        <translation>Die Anzeige: die nächsten {size} Karten gegen {n} Beispiele, {moment}.</translation>
    </message>
    <message>
        <source>The digit to read</source>
        <translation>Die Ziffer, die zu lesen ist</translation>
    </message>
    <message>
        <source>The direction is the same in all three; only the length differs, and η is a factor too. A learning rate means nothing by itself: it belongs to a convention.
</source>
        <translation>Die Richtung ist bei allen dreien dieselbe; nur die Länge ist anders, und auch η ist ein Faktor. Eine Lernrate bedeutet für sich allein nichts: Sie gehört zu einer Konvention.
</translation>
    </message>
    <message>
        <source>The drawings could not be written to {file}: {reason}. They last until you close.</source>
        <translation>Die Zeichnungen ließen sich nicht in {file} schreiben: {reason}. Sie bleiben nur, bis du schließt.</translation>
    </message>
    <message>
        <source>The drawings you keep</source>
        <translation>Die Zeichnungen, die du behältst</translation>
    </message>
    <message>
        <source>The drawings you keep, or the test digits that the network got wrong for you to read</source>
        <translation>Die Zeichnungen, die du behältst, oder die Testziffern, bei denen das Netz falsch lag, damit du sie liest</translation>
    </message>
    <message>
        <source>The dreamt picture</source>
        <translation>Das geträumte Bild</translation>
    </message>
    <message>
        <source>The dreamt picture; click a pixel to pick it</source>
        <translation>Das geträumte Bild; klick auf ein Pixel, um es auszuwählen</translation>
    </message>
    <message>
        <source>The edges are not drawn.</source>
        <translation>Die Kanten sind nicht gezeichnet.</translation>
    </message>
    <message>
        <source>The edges show the push of the gradient found, green upwards and purple downwards</source>
        <translation>Die Kanten zeigen den Schub des berechneten Gradienten, grün nach oben und violett nach unten</translation>
    </message>
    <message>
        <source>The edges show the push of the last step, green upwards and purple downwards.</source>
        <translation>Die Kanten zeigen den Schub des letzten Schritts, grün nach oben und violett nach unten.</translation>
    </message>
    <message>
        <source>The edges show the weights, orange above zero and blue below.</source>
        <translation>Die Kanten zeigen die Gewichte, orange über null und blau darunter.</translation>
    </message>
    <message>
        <source>The edges will show the gradient once it is found. {0}</source>
        <translation>Die Kanten zeigen den Gradienten, sobald er berechnet ist. {0}</translation>
    </message>
    <message>
        <source>The edges will show the push of the next step.</source>
        <translation>Die Kanten werden den Schub des nächsten Schritts zeigen.</translation>
    </message>
    <message>
        <source>The error rate went from {= last("descent", "before", "cost", "error") : %} to {= last("descent", "after", "cost", "error") : %}, the squared error from {= last("descent", "before", "cost", "squared") : 4} to {= last("descent", "after", "cost", "squared") : 4}.

A wrong answer stays exactly as wrong until it suddenly is right. Between two such jumps the stairs are flat and say nothing. So a network learns by a stand-in that is smooth, and the mistakes are only counted.
</source>
        <translation>Die Fehlerrate ging von {= last("descent", "before", "cost", "error") : %} auf {= last("descent", "after", "cost", "error") : %}, der quadratische Fehler von {= last("descent", "before", "cost", "squared") : 4} auf {= last("descent", "after", "cost", "squared") : 4}.

Eine falsche Antwort bleibt genauso falsch, bis sie plötzlich richtig ist. Zwischen zwei solchen Sprüngen ist die Treppe flach und sagt nichts. Darum lernt ein Netz mit einem glatten Stellvertreter, und die Fehler werden nur gezählt.
</translation>
    </message>
    <message>
        <source>The example with the framed inputs changed</source>
        <translation>Das Beispiel, die umrahmten Eingänge geändert</translation>
    </message>
    <message>
        <source>The example with the most influential inputs changed</source>
        <translation>Das Beispiel, die einflussreichsten Eingänge geändert</translation>
    </message>
    <message>
        <source>The examples are not loaded.</source>
        <translation>Die Beispiele sind nicht geladen.</translation>
    </message>
    <message>
        <source>The examples are not loaded: there are no cards to ask.</source>
        <translation>Die Beispiele sind nicht geladen: Es gibt keine Karten zu befragen.</translation>
    </message>
    <message>
        <source>The examples are not loaded: there is no step to open.</source>
        <translation>Die Beispiele sind nicht geladen: Es gibt keinen Schritt, der sich öffnen ließe.</translation>
    </message>
    <message>
        <source>The examples are still being read.</source>
        <translation>Die Beispiele werden noch gelesen.</translation>
    </message>
    <message>
        <source>The examples do not fit this network.</source>
        <translation>Die Beispiele passen nicht zu diesem Netz.</translation>
    </message>
    <message>
        <source>The examples of one step: {batch} now. Their mean gradient stands for that of all.</source>
        <translation>Die Beispiele eines Schritts: jetzt {batch}. Ihr mittlerer Gradient steht für den von allen.</translation>
    </message>
    <message>
        <source>The examples that are learned from: {train}.</source>
        <translation>Die Beispiele, von denen gelernt wird: {train}.</translation>
    </message>
    <message>
        <source>The examples x:y that are averaged</source>
        <translation>Die Beispiele x:y, über die gemittelt wird</translation>
    </message>
    <message>
        <source>The exported file did not run: {reason}. Export it again.</source>
        <translation>Die exportierte Datei lief nicht: {reason}. Exportiere sie noch einmal.</translation>
    </message>
    <message>
        <source>The exported function was run by itself: its {n} numbers are up to {gap} from the engine’s. The network is not the one that was exported.</source>
        <translation>Die exportierte Funktion lief für sich allein: Ihre {n} Zahlen weichen um bis zu {gap} von denen des Rechenkerns ab. Das Netz ist nicht das, das exportiert wurde.</translation>
    </message>
    <message>
        <source>The exported function was run by itself: its {n} numbers are within {gap} of the engine’s.</source>
        <translation>Die exportierte Funktion lief für sich allein: Ihre {n} Zahlen stimmen bis auf {gap} mit denen des Rechenkerns überein.</translation>
    </message>
    <message>
        <source>The factor before the gradient: how long a step is. Now {rate}.</source>
        <translation>Der Faktor vor dem Gradienten: wie lang ein Schritt ist. Jetzt {rate}.</translation>
    </message>
    <message>
        <source>The factors and their product</source>
        <translation>Die Faktoren und ihr Produkt</translation>
    </message>
    <message>
        <source>The field “nudge Δ” stands below the levers: type 0.05 and press Return.</source>
        <translation>Das Feld „Stups Δ“ steht unter den Hebeln: Tipp 0.05 und drück die Eingabetaste.</translation>
    </message>
    <message>
        <source>The film of this weight</source>
        <translation>Der Film dieses Gewichts</translation>
    </message>
    <message>
        <source>The first</source>
        <translation>Die erste</translation>
    </message>
    <message>
        <source>The first column of the window on a wide matrix.</source>
        <translation>Die erste Spalte des Fensters auf eine breite Matrix.</translation>
    </message>
    <message>
        <source>The first index, j = {0}, is where it arrives, in layer {1}; the second, k = {2}, where it comes from, in layer {3}.</source>
        <translation>Der erste Index, j = {0}, sagt, wo sie ankommt, in Schicht {1}; der zweite, k = {2}, woher sie kommt, in Schicht {3}.</translation>
    </message>
    <message>
        <source>The first layer of each fresh network, orange above zero and blue below, and what it says to the picture on the pad; click to pick one</source>
        <translation>Die erste Schicht jedes frischen Netzes, Orange über null und Blau darunter, und was es zum Bild im Zeichenfeld sagt; klick eines an, um es auszuwählen</translation>
    </message>
    <message>
        <source>The first of the five test images</source>
        <translation>Das erste der fünf Testbilder</translation>
    </message>
    <message>
        <source>The first of the list is enough to change the answer.</source>
        <translation>Der erste Eintrag der Liste genügt, um die Antwort zu ändern.</translation>
    </message>
    <message>
        <source>The first steps overshoot so far that every output is driven to 0, where nothing can wake it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first weight feels {0} of what the last one feels.</source>
        <translation>Das erste Gewicht spürt {0} von dem, was das letzte spürt.</translation>
    </message>
    <message>
        <source>The first weight is far from the cost. Its product is longer, but there is nothing new in it: from C to a⁽³⁾, down to z⁽³⁾, over to a⁽²⁾, and so on to the left.

First finish ∂C/∂a⁽¹⁾: [three tiles of it](pane:chain) lie there, left from the step before. Then choose w⁽¹⁾ as the goal. What fits stays where it is.
</source>
        <translation>Das erste Gewicht ist weit von den Kosten entfernt. Sein Produkt ist länger, aber es ist nichts Neues darin: von C zu a⁽³⁾, hinab zu z⁽³⁾, hinüber zu a⁽²⁾, und so weiter nach links.

Mach zuerst ∂C/∂a⁽¹⁾ fertig: [Drei Kacheln davon](pane:chain) liegen schon da, vom Schritt davor. Dann wähl w⁽¹⁾ als Ziel. Was passt, bleibt, wo es ist.
</translation>
    </message>
    <message>
        <source>The first {k} of the list change the answer.</source>
        <translation>Die ersten {k} der Liste ändern die Antwort.</translation>
    </message>
    <message>
        <source>The font %s could not be loaded, so text may look uneven. Install the program anew.</source>
        <translation>Die Schrift %s ließ sich nicht laden, Text kann deshalb ungleichmäßig aussehen. Installiere das Programm neu.</translation>
    </message>
    <message>
        <source>The forecast needs the gradient. {0}</source>
        <translation>Die Vorhersage braucht den Gradienten. {0}</translation>
    </message>
    <message>
        <source>The formula of what is picked or pointed at: in symbols, in this network's numbers, and in numpy.</source>
        <translation>Die Formel dessen, was ausgewählt ist oder worauf gezeigt wird: in Symbolen, in den Zahlen dieses Netzes und in numpy.</translation>
    </message>
    <message>
        <source>The formula of {0}: {1} {2}. In numpy: {3}</source>
        <translation>Die Formel für {0}: {1} {2}. In numpy: {3}</translation>
    </message>
    <message>
        <source>The forward pass has come to layer {0}; what is after it is not computed yet.</source>
        <translation>Der Vorwärtslauf ist bis Schicht {0} gekommen; was danach kommt, ist noch nicht berechnet.</translation>
    </message>
    <message>
        <source>The fresh network: {= start(cards_would_worsen)} of {= table_cards} cards became worse. The trained one: {= cards_worse}. A step on one picture is taken for that picture; the others were not asked.
</source>
        <translation>Das frische Netz: {= start(cards_would_worsen)} von {= table_cards} Karten wurden schlechter. Das trainierte: {= cards_worse}. Ein Schritt mit einem Bild wird für dieses Bild getan; die anderen wurden nicht gefragt.
</translation>
    </message>
    <message>
        <source>The function could not be written to {name}: {reason}. Choose another folder.</source>
        <translation>Die Funktion ließ sich nicht in {name} schreiben: {reason}. Wähl einen anderen Ordner.</translation>
    </message>
    <message>
        <source>The function that bends the number line: the network's own, or another one only to look at</source>
        <translation>Die Funktion, die die Zahlengerade biegt: die des Netzes, oder eine andere nur zum Ansehen</translation>
    </message>
    <message>
        <source>The function that squeezes every number between 0 and 1; at 0 it is one half, and its slope there, a quarter, is its greatest.</source>
        <translation>Die Funktion, die jede Zahl zwischen 0 und 1 zusammendrückt; bei 0 ist sie ein Halb, und dort ist ihre Steigung, ein Viertel, am größten.</translation>
    </message>
    <message>
        <source>The further the output is off, the more the cost gains by moving it.</source>
        <translation>Je weiter der Ausgang danebenliegt, desto mehr bringt es den Kosten, ihn zu bewegen.</translation>
    </message>
    <message>
        <source>The ghost in the place of the network, as long as it is held down</source>
        <translation>Der Geist an der Stelle des Netzes, solange gedrückt wird</translation>
    </message>
    <message>
        <source>The gradient beside them is not found.</source>
        <translation>Der Gradient daneben ist nicht berechnet.</translation>
    </message>
    <message>
        <source>The gradient has components that are not numbers: go back (,) or reset (R).</source>
        <translation>Der Gradient hat Komponenten, die keine Zahlen sind: Geh zurück (,) oder setz zurück (R).</translation>
    </message>
    <message>
        <source>The gradient is a list of {= parameters} numbers, one for each weight and bias. Its size says how much the cost minds a small change of that dial.

[Two needles](pane:nudge) moves two weights by the same small amount, each on a copy of the network, and measures what the cost does. [Find the gradient](action:find) first, with G.

Then let all dials move at once, again and again: [train](action:toggle). For a while the cost stays near 0.9, the price of answering everything alike. Watch [the cost](pane:cost) leave that plateau.
</source>
        <translation>Der Gradient ist eine Liste von {= parameters} Zahlen, eine für jedes Gewicht und jeden Bias. Ihr Betrag sagt, wie stark die Kosten auf eine kleine Änderung an diesem Regler reagieren.

[Zwei Zeiger](pane:nudge) bewegt zwei Gewichte um dieselbe kleine Strecke, jedes an einer Kopie des Netzes, und misst, was die Kosten tun. [Berechne zuerst den Gradienten](action:find), mit G.

Dann lass sich alle Regler zugleich bewegen, wieder und wieder: [Trainiere](action:toggle). Eine Zeit lang bleiben die Kosten nahe 0.9, dem Preis dafür, auf alles gleich zu antworten. Sieh zu, wie [die Kosten](pane:cost) dieses Plateau verlassen.
</translation>
    </message>
    <message>
        <source>The gradient is found for {0} of {1} layers: go on to the first one, or find all of it (G).</source>
        <translation>Der Gradient ist für {0} von {1} Schichten berechnet: Geh weiter bis zur ersten, oder berechne ihn ganz (G).</translation>
    </message>
    <message>
        <source>The gradient is found from place {0} on.</source>
        <translation>Der Gradient ist ab Platz {0} berechnet.</translation>
    </message>
    <message>
        <source>The gradient is not found yet: press G, or Find the gradient.</source>
        <translation>Der Gradient ist noch nicht berechnet: Drück G, oder „Gradient berechnen“.</translation>
    </message>
    <message>
        <source>The gradient is zero here, so it is no direction: take another one.</source>
        <translation>Der Gradient ist hier null und gibt keine Richtung vor: Nimm eine andere.</translation>
    </message>
    <message>
        <source>The gradient of 10 cards was {= typed("ten") : 0}° off, that of 1000 {= typed("thousand") : 0}° off. In the race the lowest took {= last("race", "batch")} examples a step. These are times of this computer.
</source>
        <translation>Der Gradient von 10 Karten lag {= typed("ten") : 0}° daneben, der von 1000 {= typed("thousand") : 0}° daneben. Im Wettlauf nahm der Niedrigste {= last("race", "batch")} Beispiele pro Schritt. Das sind Zeiten dieses Rechners.
</translation>
    </message>
    <message>
        <source>The gradient of any weight as the product of its factors, checked by a nudge.</source>
        <translation>Der Gradient jedes Gewichts als Produkt seiner Faktoren, geprüft durch einen Stups.</translation>
    </message>
    <message>
        <source>The gradient of this network has no direction.</source>
        <translation>Der Gradient dieses Netzes hat keine Richtung.</translation>
    </message>
    <message>
        <source>The gradient of {0} has components that are not numbers: this network has blown up.</source>
        <translation>Der Gradient für {0} hat Komponenten, die keine Zahlen sind: Dieses Netz ist explodiert.</translation>
    </message>
    <message>
        <source>The gradient of {0} is zero: there is no way down from here that it could tell.</source>
        <translation>Der Gradient für {0} ist null: Von hier gibt es keinen Weg hinab, von dem er wüsste.</translation>
    </message>
    <message>
        <source>The gradient says {0}</source>
        <translation>Der Gradient sagt {0}</translation>
    </message>
    <message>
        <source>The gradient: six derivatives in the engine's order. Press one to put it together.</source>
        <translation>Der Gradient: sechs Ableitungen in der Reihenfolge des Rechenkerns. Drück auf eine, um sie zusammenzusetzen.</translation>
    </message>
    <message>
        <source>The gradients of the batches, tip to tail</source>
        <translation>Die Gradienten der Batches, aneinandergesetzt</translation>
    </message>
    <message>
        <source>The ground is level here: no direction is the steepest.</source>
        <translation>Der Grund ist hier eben: Keine Richtung ist die steilste.</translation>
    </message>
    <message>
        <source>The hidden layers are behind a curtain.</source>
        <translation>Die verborgenen Schichten sind hinter einem Vorhang.</translation>
    </message>
    <message>
        <source>The image, the weights and their product, whose sum with the bias is z.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The images it is examined on, which it never learns from, or those it learns from</source>
        <translation>Die Bilder, an denen es geprüft wird und von denen es nie lernt, oder die, von denen es lernt</translation>
    </message>
    <message>
        <source>The images, or what is taken for what; a wide pane shows both</source>
        <translation>Die Bilder, oder was wofür gehalten wird; eine breite Ansicht zeigt beides</translation>
    </message>
    <message>
        <source>The ink is {side:count} pixels long; in the examples it is {usual:count}, and the weights look there.</source>
        <translation>Die Tinte ist {side:count} Pixel lang; in den Beispielen sind es {usual:count}, und dorthin schauen die Gewichte.</translation>
    </message>
    <message>
        <source>The input is another one now</source>
        <translation>Der Eingang ist jetzt ein anderer</translation>
    </message>
    <message>
        <source>The input of the network</source>
        <translation>Der Eingang des Netzes</translation>
    </message>
    <message>
        <source>The input that is picked, fed by hand</source>
        <translation>Der ausgewählte Eingang, von Hand gespeist</translation>
    </message>
    <message>
        <source>The inputs are {source}: {values}.</source>
        <translation>Die Eingänge sind {source}: {values}.</translation>
    </message>
    <message>
        <source>The inputs reach the network as they are.</source>
        <translation>Die Eingänge erreichen das Netz, wie sie sind.</translation>
    </message>
    <message>
        <source>The inputs, parameters and targets of the bench in their order; empty for the worked example</source>
        <translation>Die Eingänge, Parameter und Ziele des Prüfstands in ihrer Reihenfolge; leer für das Rechenbeispiel</translation>
    </message>
    <message>
        <source>The kept run “{name}” has the very weights of this network: there is no direction towards it.</source>
        <translation>Der behaltene Lauf „{name}“ hat genau die Gewichte dieses Netzes: Zu ihm hin gibt es keine Richtung.</translation>
    </message>
    <message>
        <source>The kept run “{name}” is a network of {there} and this one of {here}, or their activations differ: only networks of the same kind lie in the same space. Choose another run.</source>
        <translation>Der behaltene Lauf „{name}“ ist ein Netz {there} und dieses eines {here}, oder ihre Aktivierungen sind verschieden: Nur Netze gleicher Art liegen im selben Raum. Wähl einen anderen Lauf.</translation>
    </message>
    <message>
        <source>The largest gets nearly all</source>
        <translation>Der größte bekommt fast alles</translation>
    </message>
    <message>
        <source>The largest of all, too</source>
        <translation>Ebenfalls der größte von allen</translation>
    </message>
    <message>
        <source>The last 500 mini-batches cost {now:cost} on the average, the 500 before {before:cost}. At a rate of {rate:bound} the steps overshoot.</source>
        <translation>Die letzten 500 Mini-Batches kosteten im Mittel {now:cost}, die 500 davor {before:cost}. Bei einer Rate von {rate:bound} gehen die Schritte zu weit.</translation>
    </message>
    <message>
        <source>The last factor is a sum over paths: press its tile.</source>
        <translation>Der letzte Faktor ist eine Summe über Pfade: Drück auf seine Kachel.</translation>
    </message>
    <message>
        <source>The last network you rolled got {= test_accuracy : %} right.</source>
        <translation>Das letzte Netz, das du gewürfelt hast, hatte {= test_accuracy : %} richtig.</translation>
    </message>
    <message>
        <source>The last number belongs to the last row and the last column.</source>
        <translation>Die letzte Zahl gehört zur letzten Zeile und zur letzten Spalte.</translation>
    </message>
    <message>
        <source>The last place is {last}: there are {total} parameters, counted from 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last row of that set is {0}.</source>
        <translation>Die letzte Zeile dieser Menge ist {0}.</translation>
    </message>
    <message>
        <source>The last row of the table.</source>
        <translation>Die letzte Zeile der Tabelle.</translation>
    </message>
    <message>
        <source>The last step from its examples to the new cost, or its five parts to be put in order</source>
        <translation>Der letzte Schritt von seinen Beispielen bis zu den neuen Kosten, oder seine fünf Teile, die zu ordnen sind</translation>
    </message>
    <message>
        <source>The last step went by unseen: Open the last step takes it once more, to the bit.</source>
        <translation>Der letzte Schritt ging ungesehen vorbei: „Letzten Schritt öffnen“ macht ihn noch einmal, bis aufs Bit genau.</translation>
    </message>
    <message>
        <source>The last ten edges count.</source>
        <translation>Die letzten zehn Kanten zählen.</translation>
    </message>
    <message>
        <source>The layer after it changes too: each of its neurons sees another number of neurons.</source>
        <translation>Auch die Schicht danach ändert sich: Jedes ihrer Neuronen sieht eine andere Zahl von Neuronen.</translation>
    </message>
    <message>
        <source>The layer as an equation of arrays</source>
        <translation>Die Schicht als Gleichung von Arrays</translation>
    </message>
    <message>
        <source>The layer in arrays</source>
        <translation>Die Schicht in Arrays</translation>
    </message>
    <message>
        <source>The layer that the weight leads into, the first after the input is 1</source>
        <translation>Die Schicht, in die das Gewicht führt; die erste nach dem Eingang ist 1</translation>
    </message>
    <message>
        <source>The layer that the weight leads into: the first after the input is 1</source>
        <translation>Die Schicht, in die das Gewicht führt: Die erste nach dem Eingang ist 1</translation>
    </message>
    <message>
        <source>The layer with nothing coming in</source>
        <translation>Die Schicht, wenn nichts hereinkommt</translation>
    </message>
    <message>
        <source>The layer with nothing coming in, a = {0}(b). This one: {1}</source>
        <translation>Die Schicht, wenn nichts hereinkommt, a = {0}(b). Dieses: {1}</translation>
    </message>
    <message>
        <source>The layers are {= shape}, and nothing else was changed: it answers {= test_accuracy : %} of the test rightly.</source>
        <translation>Die Schichten sind {= shape}, und sonst wurde nichts geändert: Es beantwortet {= test_accuracy : %} der Testmenge richtig.</translation>
    </message>
    <message>
        <source>The layers with parameters are 1 to {last}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The learning rate of both copies: how large their steps are</source>
        <translation>Die Lernrate beider Kopien: wie groß ihre Schritte sind</translation>
    </message>
    <message>
        <source>The learning rate of the steps that are tried on a copy</source>
        <translation>Die Lernrate der Schritte, die auf einer Kopie probiert werden</translation>
    </message>
    <message>
        <source>The learning rate that softmax regression begins with</source>
        <translation>Die Lernrate, mit der die Softmax-Regression beginnt</translation>
    </message>
    <message>
        <source>The length guessed for each output's arrow, in order.</source>
        <translation>Die geschätzte Länge des Pfeils für jeden Ausgang, der Reihe nach.</translation>
    </message>
    <message>
        <source>The line of numpy that computes what is shown, and its check.</source>
        <translation>Die numpy-Zeile, die berechnet, was gezeigt wird, und ihre Probe.</translation>
    </message>
    <message>
        <source>The list at the top sets all ten at once. Which of its equal answers costs least?</source>
        <translation>Die Liste oben setzt alle zehn auf einmal. Welche ihrer gleichen Antworten kostet am wenigsten?</translation>
    </message>
    <message>
        <source>The lists cannot be read as a sweep.</source>
        <translation>Die Listen lassen sich nicht als Versuchsreihe lesen.</translation>
    </message>
    <message>
        <source>The lowest dip is {0}: {1} got it.</source>
        <translation>Die tiefste Mulde ist {0}; Kugeln darin: {1}.</translation>
    </message>
    <message>
        <source>The lowest one took {= last("race", "batch")} examples a step.</source>
        <translation>Der tiefste nahm {= last("race", "batch")} Beispiele je Schritt.</translation>
    </message>
    <message>
        <source>The map could not be made: {why}</source>
        <translation>Die Karte ließ sich nicht machen: {why}</translation>
    </message>
    <message>
        <source>The map from above, or as a surface in space that can be turned</source>
        <translation>Die Karte von oben, oder als drehbare Fläche im Raum</translation>
    </message>
    <message>
        <source>The map is made when all have arrived…</source>
        <translation>Die Karte entsteht, wenn alle angekommen sind…</translation>
    </message>
    <message>
        <source>The map is made when all have taken their steps…</source>
        <translation>Die Karte entsteht, wenn alle ihre Schritte gemacht haben…</translation>
    </message>
    <message>
        <source>The map of so large a network takes a while: press Compute anew to make it.</source>
        <translation>Die Karte eines so großen Netzes braucht eine Weile: Drück „Neu berechnen“, um sie zu machen.</translation>
    </message>
    <message>
        <source>The mean angle between the gradient of one of its batches and that of the whole set: where all begin, and where it ended; 90° is a right angle to it</source>
        <translation>Der mittlere Winkel zwischen dem Gradienten eines seiner Batches und dem der ganzen Menge: wo alle beginnen, und wo er angekommen ist; 90° ist ein rechter Winkel dazu</translation>
    </message>
    <message>
        <source>The mean cost of the first {k} test examples: the more there are, the less it moves.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mean is {= chain_mean("w3") : +4} now. One step follows the mean, whatever a single example would like. With thousands of examples this is what is done, and a mini-batch estimates it.
</source>
        <translation>Das Mittel ist jetzt {= chain_mean("w3") : +4}. Ein Schritt folgt dem Mittel, was auch immer ein einzelnes Beispiel möchte. Bei Tausenden von Beispielen macht man es so, und ein Mini-Batch schätzt es.
</translation>
    </message>
    <message>
        <source>The mean of the costs of all {n} test examples is {whole}: that is C, the cost of this network.</source>
        <translation>Das Mittel der Kosten aller {n} Testbeispiele ist {whole}: Das ist C, die Kosten dieses Netzes.</translation>
    </message>
    <message>
        <source>The mean of the last costs</source>
        <translation>Das Mittel der letzten Kosten</translation>
    </message>
    <message>
        <source>The mean of the three is {= chain_mean("w3") : +4}.</source>
        <translation>Das Mittel der drei ist {= chain_mean("w3") : +4}.</translation>
    </message>
    <message>
        <source>The mean of {0} cards is their −∇C. In each row the cards agree.</source>
        <translation>Das Mittel über {0} Karten ist ihr −∇C. In jeder Zeile sind sich die Karten einig.</translation>
    </message>
    <message>
        <source>The mean of {0} cards is their −∇C. In {1} of {2} rows cards disagree</source>
        <translation>Das Mittel über {0} Karten ist ihr −∇C. In {1} von {2} Zeilen sind Karten uneins</translation>
    </message>
    <message>
        <source>The means of all {0} parameters are −∇C, of length {1}; {2} of them are exactly 0.</source>
        <translation>Die Mittel aller {0} Parameter sind −∇C, mit der Länge {1}; {2} davon sind genau 0.</translation>
    </message>
    <message>
        <source>The menu above the lines chooses the variable. The size of the nudge can be typed.</source>
        <translation>Das Menü über den Linien wählt die Variable. Die Größe des Stupses lässt sich eintippen.</translation>
    </message>
    <message>
        <source>The menu “All classes” stands in the title bar of Desires.</source>
        <translation>Das Menü „Alle Klassen“ steht in der Titelleiste der Wunschtabelle.</translation>
    </message>
    <message>
        <source>The middle of the ink lies {off:plain} pixels away from where the examples have it ({down:signed} down, {right:signed} right); each pixel is another input for the network.</source>
        <translation>Die Mitte der Tinte liegt {off:plain} Pixel von der Stelle entfernt, an der die Beispiele sie haben ({down:signed} nach unten, {right:signed} nach rechts); jedes Pixel ist für das Netz ein anderer Eingang.</translation>
    </message>
    <message>
        <source>The mixture</source>
        <translation>Die Mischung</translation>
    </message>
    <message>
        <source>The moment at which the walkers are compared</source>
        <translation>Der Moment, in dem die Wanderer verglichen werden</translation>
    </message>
    <message>
        <source>The most influential inputs</source>
        <translation>Die einflussreichsten Eingänge</translation>
    </message>
    <message>
        <source>The naive way</source>
        <translation>Der naive Weg</translation>
    </message>
    <message>
        <source>The network and its twin cost the same. What does the network halfway between them cost?</source>
        <translation>Das Netz und sein Zwilling kosten gleich viel. Was kostet das Netz auf halbem Weg zwischen ihnen?</translation>
    </message>
    <message>
        <source>The network answers every test example rightly: there is no wrong one to show.</source>
        <translation>Das Netz beantwortet jedes Testbeispiel richtig: Es gibt kein falsches zu zeigen.</translation>
    </message>
    <message>
        <source>The network answers {digit}, with an output of {best}; next is {other} with {second}.</source>
        <translation>Das Netz antwortet {digit}, mit einem Ausgang von {best}; danach kommt {other} mit {second}.</translation>
    </message>
    <message>
        <source>The network answers {name}: its output {value} is {side} a half.</source>
        <translation>Das Netz antwortet {name}: Sein Ausgang {value} ist {side} einem Halb.</translation>
    </message>
    <message>
        <source>The network answers {right} of {n} rightly ({share}).</source>
        <translation>Das Netz beantwortet {right} von {n} richtig ({share}).</translation>
    </message>
    <message>
        <source>The network answers {right} of {n} rightly.</source>
        <translation>Das Netz beantwortet {right} von {n} richtig.</translation>
    </message>
    <message>
        <source>The network as it is now</source>
        <translation>Das Netz, wie es jetzt ist</translation>
    </message>
    <message>
        <source>The network as it is now reads {n} of them rightly.</source>
        <translation>Das Netz, wie es jetzt ist, liest {n} davon richtig.</translation>
    </message>
    <message>
        <source>The network calls this picture {wanted}.</source>
        <translation>Das Netz nennt dieses Bild {wanted}.</translation>
    </message>
    <message>
        <source>The network could not be saved to {name}: {reason}. Choose another folder.</source>
        <translation>Das Netz ließ sich nicht in {name} speichern: {reason}. Wähl einen anderen Ordner.</translation>
    </message>
    <message>
        <source>The network does not take this picture: choose another example in the pad.</source>
        <translation>Das Netz nimmt dieses Bild nicht an: Wähl im Zeichenfeld ein anderes Beispiel.</translation>
    </message>
    <message>
        <source>The network has another picture; whatever you do to the board puts it there.</source>
        <translation>Am Netz ist ein anderes Bild; sobald du am Brett etwas tust, bekommt das Netz das Brett.</translation>
    </message>
    <message>
        <source>The network has exploded: its numbers are no numbers. Go back (,) or reset (R).</source>
        <translation>Das Netz ist explodiert: Seine Zahlen sind keine Zahlen mehr. Geh zurück (,) oder setz es zurück (R).</translation>
    </message>
    <message>
        <source>The network has gone on: these answers are a step or more behind</source>
        <translation>Das Netz ist weitergegangen: Diese Antworten sind einen Schritt oder mehr zurück</translation>
    </message>
    <message>
        <source>The network has no eyes. What you draw on [the pad](pane:pad) reaches it as a list of {= neurons(0)} numbers, one for each pixel: 0 is black, 1 is white.

The list is made row by row. Rows and columns are counted from 0, and a row is 28 pixels long. So [pixel 0](neuron:0,0) is the corner at the top left, and [pixel 28](neuron:0,28) lies just below it.

Point at the pad: the place under the mouse is told, and its neuron is lit in [the diagram](pane:diagram).
</source>
        <translation>Das Netz hat keine Augen. Was du auf [dem Zeichenfeld](pane:pad) zeichnest, erreicht es als Liste von {= neurons(0)} Zahlen, eine für jedes Pixel: 0 ist schwarz, 1 ist weiß.

Die Liste entsteht Zeile für Zeile. Zeilen und Spalten werden ab 0 gezählt, und eine Zeile ist 28 Pixel lang. So ist [Pixel 0](neuron:0,0) die Ecke links oben, und [Pixel 28](neuron:0,28) liegt direkt darunter.

Zeig auf das Zeichenfeld: Die Stelle unter der Maus wird gesagt, und ihr Neuron leuchtet im [Netzdiagramm](pane:diagram).
</translation>
    </message>
    <message>
        <source>The network has no output for what this example is.</source>
        <translation>Das Netz hat keinen Ausgang für das, was dieses Beispiel ist.</translation>
    </message>
    <message>
        <source>The network has no output for what this example is. Click the answer it should give.</source>
        <translation>Das Netz hat keinen Ausgang für das, was dieses Beispiel ist. Klick auf die Antwort, die es geben soll.</translation>
    </message>
    <message>
        <source>The network has no output for what this example is: choose an answer that it has.</source>
        <translation>Das Netz hat keinen Ausgang für das, was dieses Beispiel ist: Wähl eine Antwort, die es hat.</translation>
    </message>
    <message>
        <source>The network has not been asked about the training set yet. Press Find answers.</source>
        <translation>Das Netz wurde zur Trainingsmenge noch nicht befragt. Drück „Antworten suchen“.</translation>
    </message>
    <message>
        <source>The network has this board before it, exactly as it is.</source>
        <translation>Das Netz hat genau dieses Brett vor sich.</translation>
    </message>
    <message>
        <source>The network is at its start: there is no direction towards it. Let it train a little.</source>
        <translation>Das Netz ist an seinem Start: Dorthin gibt es keine Richtung. Lass es ein wenig trainieren.</translation>
    </message>
    <message>
        <source>The network is being asked about the test set …</source>
        <translation>Das Netz wird zur Testmenge befragt …</translation>
    </message>
    <message>
        <source>The network is being asked …</source>
        <translation>Das Netz wird befragt …</translation>
    </message>
    <message>
        <source>The network is undecided between {names}.</source>
        <translation>Das Netz ist unentschieden zwischen {names}.</translation>
    </message>
    <message>
        <source>The network is undecided: {n} outputs are about as strong as the strongest, {best}.</source>
        <translation>Das Netz ist unentschieden: {n} Ausgänge sind etwa so stark wie der stärkste, {best}.</translation>
    </message>
    <message>
        <source>The network keeps silent unless its strongest output is at least this.</source>
        <translation>Das Netz schweigt, wenn sein stärkster Ausgang nicht mindestens so groß ist.</translation>
    </message>
    <message>
        <source>The network of seed {seed}, which has learned nothing: {right} right, by chance.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The network of step {step}: cost {own}. Laid into the plane: {laid}.</source>
        <translation>Das Netz bei Schritt {step}: Kosten {own}. In die Ebene gelegt: {laid}.</translation>
    </message>
    <message>
        <source>The network of the kept run “{name}” could not be read: choose another run.</source>
        <translation>Das Netz des behaltenen Laufs „{name}“ ließ sich nicht lesen: Wähl einen anderen Lauf.</translation>
    </message>
    <message>
        <source>The network of the kept run “{name}” is being read…</source>
        <translation>Das Netz des behaltenen Laufs „{name}“ wird gelesen…</translation>
    </message>
    <message>
        <source>The network reads every digit of the test set rightly: there is nothing left to play for.</source>
        <translation>Das Netz liest jede Ziffer der Testmenge richtig: Es gibt nichts mehr, worum sich spielen ließe.</translation>
    </message>
    <message>
        <source>The network receives the drawing {scaled} and {moved}.</source>
        <translation>Das Netz empfängt die Zeichnung {scaled} und {moved}.</translation>
    </message>
    <message>
        <source>The network says nothing yet: all outputs are small and about the same.</source>
        <translation>Das Netz sagt noch nichts: Alle Ausgänge sind klein und etwa gleich.</translation>
    </message>
    <message>
        <source>The network sees no 28 × 28 picture: the bare neuron</source>
        <translation>Das Netz sieht kein Bild mit 28 × 28: das einzelne Neuron</translation>
    </message>
    <message>
        <source>The network shown is that of step {step:count}, and the picture is answered by it; the run has come to step {newest:count}.</source>
        <translation>Das gezeigte Netz ist das von Schritt {step:count}, und es beantwortet das Bild; der Lauf ist schon bei Schritt {newest:count}.</translation>
    </message>
    <message>
        <source>The network still calls it {best}: the walk is on flat ground. Another start may find a way down.</source>
        <translation>Das Netz nennt es immer noch {best}: Der Weg liegt auf flachem Grund. Ein anderer Start findet vielleicht einen Weg hinab.</translation>
    </message>
    <message>
        <source>The network takes other inputs than this picture has.</source>
        <translation>Das Netz nimmt andere Eingänge an, als dieses Bild hat.</translation>
    </message>
    <message>
        <source>The network takes {0} inputs, and what is on it has {1}.</source>
        <translation>Das Netz nimmt {0} Eingänge an, und was es bekommt, hat {1}.</translation>
    </message>
    <message>
        <source>The network {0} has {1} weights.</source>
        <translation>Das Netz {0} hat {1} Gewichte.</translation>
    </message>
    <message>
        <source>The network's</source>
        <translation>Die des Netzes</translation>
    </message>
    <message>
        <source>The network's answers to the whole test set, kept.</source>
        <translation>Die behaltenen Antworten des Netzes auf die ganze Testmenge.</translation>
    </message>
    <message>
        <source>The network's numbers are no numbers: there is no way down.</source>
        <translation>Die Zahlen des Netzes sind keine Zahlen mehr: Es gibt keinen Weg hinab.</translation>
    </message>
    <message>
        <source>The network's own cost along directions through where it stands: a cut through the landscape.</source>
        <translation>Die eigenen Kosten des Netzes entlang von Richtungen durch den Ort, an dem es steht: ein Schnitt durch die Landschaft.</translation>
    </message>
    <message>
        <source>The network, when they were dealt</source>
        <translation>Das Netz, als sie ausgeteilt wurden</translation>
    </message>
    <message>
        <source>The network: comes out</source>
        <translation>Das Netz: heraus</translation>
    </message>
    <message>
        <source>The network: goes in</source>
        <translation>Das Netz: hinein</translation>
    </message>
    <message>
        <source>The network: is held</source>
        <translation>Das Netz: festgehalten</translation>
    </message>
    <message>
        <source>The neuron of the first layer seen large, or -1</source>
        <translation>Das Neuron der ersten Schicht, das groß zu sehen ist, oder −1</translation>
    </message>
    <message>
        <source>The neuron that is looked at: select another one anywhere.</source>
        <translation>Das Neuron, das betrachtet wird: Wähl irgendwo ein anderes aus.</translation>
    </message>
    <message>
        <source>The neuron that receives</source>
        <translation>Das Neuron, das empfängt</translation>
    </message>
    <message>
        <source>The neuron, or input, that sends</source>
        <translation>Das Neuron oder der Eingang, der sendet</translation>
    </message>
    <message>
        <source>The neuron, or pixel, that sends</source>
        <translation>Das Neuron oder Pixel, das sendet</translation>
    </message>
    <message>
        <source>The next, shuffled anew</source>
        <translation>Der nächste, neu gemischt</translation>
    </message>
    <message>
        <source>The nudge is lost in round-off: {0} does not move at all, and 0/0 is no ratio.</source>
        <translation>Der Stups geht im Rundungsfehler unter: {0} bewegt sich gar nicht, und 0/0 ist kein Quotient.</translation>
    </message>
    <message>
        <source>The nudge of every weight into the neuron, for this card and the one before: click a cell to select it.</source>
        <translation>Der Stups jedes Gewichts in das Neuron, für diese Karte und die davor: Klick auf eine Zelle, um sie auszuwählen.</translation>
    </message>
    <message>
        <source>The number layers stands at the top of the pane.</source>
        <translation>Die Zahl der Schichten steht oben in der Ansicht.</translation>
    </message>
    <message>
        <source>The number of examples at which the walkers are compared</source>
        <translation>Die Zahl der Beispiele, bei der die Wanderer verglichen werden</translation>
    </message>
    <message>
        <source>The number of the input whose weight is to be turned</source>
        <translation>Die Nummer des Eingangs, dessen Gewicht gedreht werden soll</translation>
    </message>
    <message>
        <source>The number that a neuron says, after its function: between 0 and 1 for a sigmoid, between −1 and 1 for tanh, 0 or more for a ReLU.</source>
        <translation>Die Zahl, die ein Neuron sagt, nach seiner Funktion: zwischen 0 und 1 bei Sigmoid, zwischen −1 und 1 bei tanh, 0 oder mehr bei ReLU.</translation>
    </message>
    <message>
        <source>The number that is picked; drag its sign sideways, or type</source>
        <translation>Die ausgewählte Zahl; zieh ihr Zeichen seitwärts, oder tipp</translation>
    </message>
    <message>
        <source>The number that the random start comes from: the same seed gives the same bits.</source>
        <translation>Die Zahl, aus der der Zufallsstart kommt: Derselbe Seed ergibt dieselben Bits.</translation>
    </message>
    <message>
        <source>The number the random start came from: the same seed gives the same weights</source>
        <translation>Die Zahl, aus der der Zufallsstart kam: Derselbe Seed ergibt dieselben Gewichte</translation>
    </message>
    <message>
        <source>The numbers here are no numbers: the network has exploded. Go back (,) or reset (R).</source>
        <translation>Die Zahlen hier sind keine Zahlen mehr: Das Netz ist explodiert. Geh zurück (,) oder setz es zurück (R).</translation>
    </message>
    <message>
        <source>The numbers that stand there will do. With fewer steps they do not come together.</source>
        <translation>Die Zahlen, die dort stehen, genügen. Mit weniger Schritten kommen sie nicht zusammen.</translation>
    </message>
    <message>
        <source>The one class that is listened to; empty for all of them</source>
        <translation>Die eine Klasse, auf die gehört wird; leer für alle</translation>
    </message>
    <message>
        <source>The one that asks 10</source>
        <translation>Der, der 10 fragt</translation>
    </message>
    <message>
        <source>The one that asks 100</source>
        <translation>Der, der 100 fragt</translation>
    </message>
    <message>
        <source>The one that asks all</source>
        <translation>Der, der alle fragt</translation>
    </message>
    <message>
        <source>The order follows from seed {seed} and the epoch’s number alone: same seed, same deck.</source>
        <translation>Die Reihenfolge folgt allein aus Seed {seed} und der Nummer der Epoche: gleicher Seed, gleicher Stapel.</translation>
    </message>
    <message>
        <source>The other settings</source>
        <translation>Die anderen Einstellungen</translation>
    </message>
    <message>
        <source>The output chosen</source>
        <translation>Der gewählte Ausgang</translation>
    </message>
    <message>
        <source>The output from which on an answer counts as sure</source>
        <translation>Der Ausgang, ab dem eine Antwort als sicher zählt</translation>
    </message>
    <message>
        <source>The output of the right digit near 1, all others near 0. The list at the top has a perfect answer to start from.</source>
        <translation>Der Ausgang der richtigen Ziffer nahe 1, alle anderen nahe 0. Die Liste oben enthält eine vollkommene Antwort als Anfang.</translation>
    </message>
    <message>
        <source>The output that is strongest; with less than 0.1 between the first two, the network is called undecided.</source>
        <translation>Der Ausgang, der am stärksten ist; bei weniger als 0.1 zwischen den ersten beiden heißt das Netz unentschieden.</translation>
    </message>
    <message>
        <source>The output that the picture is to raise</source>
        <translation>Der Ausgang, den das Bild heben soll</translation>
    </message>
    <message>
        <source>The output went up to {= last("dream", "reached") : 3}. Likeness to the mean of that digit: {= last("dream", "alike") : 2}, where 1 is the same.</source>
        <translation>Der Ausgang ging bis {= last("dream", "reached") : 3} hinauf. Ähnlichkeit mit dem Mittel dieser Ziffer: {= last("dream", "alike") : 2}; 1 ist dasselbe.</translation>
    </message>
    <message>
        <source>The outputs are no numbers, so nothing pushes.</source>
        <translation>Die Ausgänge sind keine Zahlen, also schiebt nichts.</translation>
    </message>
    <message>
        <source>The outputs are not numbers, so there is no answer.</source>
        <translation>Die Ausgänge sind keine Zahlen, also gibt es keine Antwort.</translation>
    </message>
    <message>
        <source>The outputs are {values}.</source>
        <translation>Die Ausgänge sind {values}.</translation>
    </message>
    <message>
        <source>The outputs for the changed picture; the marks show what they were</source>
        <translation>Die Ausgänge für das geänderte Bild; die Marken zeigen, was sie vorher waren</translation>
    </message>
    <message>
        <source>The outputs for the dreamt picture</source>
        <translation>Die Ausgänge für das geträumte Bild</translation>
    </message>
    <message>
        <source>The outputs that were tugged and left their wish behind.</source>
        <translation>Die Ausgänge, an denen gezogen wurde und die ihren Wunsch zurückgelassen haben.</translation>
    </message>
    <message>
        <source>The pad holds something else than this network takes, so nothing can be put on it</source>
        <translation>Das Zeichenfeld enthält etwas anderes, als dieses Netz nimmt, also lässt sich nichts hineinlegen</translation>
    </message>
    <message>
        <source>The pad is empty: nothing drawn.</source>
        <translation>Das Zeichenfeld ist leer: nichts gezeichnet.</translation>
    </message>
    <message>
        <source>The parameter moved by {h} to both sides: the change of the cost for each unit, beside the product.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The parameter, the product that was typed for it, and whether it was right</source>
        <translation>Der Parameter, das dafür eingetippte Produkt, und ob es richtig war</translation>
    </message>
    <message>
        <source>The parameters went from {0} to {1}. Find the gradient again: it is another one here.</source>
        <translation>Die Parameter gingen von {0} auf {1}. Berechne den Gradienten neu: Hier ist er ein anderer.</translation>
    </message>
    <message>
        <source>The parts of one step, from the deal to the new cost; the one in sight is lit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The parts put in order so far</source>
        <translation>Die bisher geordneten Teile</translation>
    </message>
    <message>
        <source>The pattern that fits best has a cosine of {= best_match : 2} with the weights of a neuron; 1 would be the same picture. The network was sure of {= last("hunt", "share") : %} of the noise it was shown. It has learned to part ten digits from one another, and nobody asked it what is not a digit.
</source>
        <translation>Das Muster, das am besten passt, hat einen Kosinus von {= best_match : 2} mit den Gewichten eines Neurons; 1 wäre dasselbe Bild. Das Netz war sich bei {= last("hunt", "share") : %} des gezeigten Rauschens sicher. Es hat gelernt, zehn Ziffern voneinander zu trennen, und niemand hat es gefragt, was keine Ziffer ist.
</translation>
    </message>
    <message>
        <source>The picture</source>
        <translation>Das Bild</translation>
    </message>
    <message>
        <source>The picture could not be written to {name}: choose another folder.</source>
        <translation>Das Bild ließ sich nicht in {name} schreiben: Wähl einen anderen Ordner.</translation>
    </message>
    <message>
        <source>The picture is a picture only for you. For the network it is a column, and the column has no up and no down: if all {= neurons(0)} pixels changed places in the same way everywhere, it would learn just as well.
</source>
        <translation>Das Bild ist nur für dich ein Bild. Für das Netz ist es eine Spalte, und die Spalte hat kein Oben und kein Unten: Tauschten alle {= neurons(0)} Pixel überall auf dieselbe Weise ihre Plätze, lernte es genauso gut.
</translation>
    </message>
    <message>
        <source>The picture is a {= label}. So output {= label} should be 1, and the other nine should be 0. The network says something else.

For each output take what is missing, square it, and add up all ten: that is [the cost of this example](pane:one). Each square is drawn as an area. Now it is {= picture_cost : 3}.

Drag the bars, or choose one with the arrow keys and type its value. The network does not change; you only try what an answer would cost.
</source>
        <translation>Das Bild ist eine {= label}. Also soll Ausgang {= label} 1 sein und die anderen neun 0. Das Netz sagt etwas anderes.

Nimm bei jedem Ausgang, was fehlt, quadriere es und addiere alle zehn: Das sind [die Kosten dieses Beispiels](pane:one). Jedes Quadrat ist als Fläche gezeichnet. Jetzt sind es {= picture_cost : 3}.

Zieh an den Balken, oder wähl einen mit den Pfeiltasten und tipp seinen Wert ein. Das Netz ändert sich nicht; du probierst nur, was eine Antwort kosten würde.
</translation>
    </message>
    <message>
        <source>The picture is your drawing.</source>
        <translation>Das Bild ist deine Zeichnung.</translation>
    </message>
    <message>
        <source>The picture is {source}; images are counted from 0.</source>
        <translation>Das Bild ist {source}; Bilder werden ab 0 gezählt.</translation>
    </message>
    <message>
        <source>The picture on the network</source>
        <translation>Das Bild am Netz</translation>
    </message>
    <message>
        <source>The picture on the network, to draw or to load, with what the network receives and the answer it gives.</source>
        <translation>Das Bild am Netz, zum Zeichnen oder Laden, mit dem, was das Netz empfängt, und der Antwort, die es gibt.</translation>
    </message>
    <message>
        <source>The picture on the network; the arrow keys shift it, + and − scale it, [ and ] turn it</source>
        <translation>Das Bild am Netz; die Pfeiltasten verschieben es, + und − skalieren es, [ und ] drehen es</translation>
    </message>
    <message>
        <source>The picture that the dream begins from</source>
        <translation>Das Bild, von dem der Traum ausgeht</translation>
    </message>
    <message>
        <source>The picture was made for a try: the network receives it as it is.</source>
        <translation>Das Bild wurde für einen Versuch gemacht: Das Netz empfängt es, wie es ist.</translation>
    </message>
    <message>
        <source>The picture with the framed pixels changed</source>
        <translation>Das Bild, die umrahmten Pixel geändert</translation>
    </message>
    <message>
        <source>The pictures show {0} of the network {1}.</source>
        <translation>Die Bilder zeigen {0} (Netz {1}).</translation>
    </message>
    <message>
        <source>The planned length of the run: over so many epochs the cosine schedule lets the rate fall to 0</source>
        <translation>Die geplante Länge des Laufs: Über so viele Epochen lässt der Ratenplan „cosine“ die Rate auf 0 fallen</translation>
    </message>
    <message>
        <source>The planned {epochs:,} epochs are done: the learning rate has fallen to 0 along its curve. Going on starts the curve again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The points leave their line by up to {0} of the largest.</source>
        <translation>Die Punkte weichen um bis zu {0} des größten von ihrer Geraden ab.</translation>
    </message>
    <message>
        <source>The prediction was skipped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The present network reads {wrong} of the {n} test digits wrongly. Can you read them better? Their labels stay hidden until you have answered.</source>
        <translation>Das jetzige Netz liest {wrong} der {n} Testziffern falsch. Kannst du sie besser lesen? Die richtigen Antworten bleiben verborgen, bis du geantwortet hast.</translation>
    </message>
    <message>
        <source>The present settings</source>
        <translation>Die jetzigen Einstellungen</translation>
    </message>
    <message>
        <source>The present state in words, also copied</source>
        <translation>Der jetzige Zustand in Worten, auch als Kopie</translation>
    </message>
    <message>
        <source>The product and its checks</source>
        <translation>Das Produkt und seine Proben</translation>
    </message>
    <message>
        <source>The product of the factors</source>
        <translation>Das Produkt der Faktoren</translation>
    </message>
    <message>
        <source>The program sums: C of one example is Σ (a − y)². The direction is the same in all three.</source>
        <translation>Das Programm summiert: C eines Beispiels ist Σ (a − y)². Die Richtung ist bei allen dreien dieselbe.</translation>
    </message>
    <message>
        <source>The promise of {0} does not even hold at {1}.</source>
        <translation>Das Versprechen von {0} gilt nicht einmal bei {1}.</translation>
    </message>
    <message>
        <source>The promise of {0} holds, within a tenth, up to {1} and perhaps beyond.</source>
        <translation>Das Versprechen von {0} gilt, auf ein Zehntel genau, bis {1} und vielleicht darüber hinaus.</translation>
    </message>
    <message>
        <source>The promise of {0} holds, within a tenth, up to {1}; at {2} it is {3}.</source>
        <translation>Das Versprechen von {0} gilt, auf ein Zehntel genau, bis {1}; bei {2} ist es {3}.</translation>
    </message>
    <message>
        <source>The push on every input</source>
        <translation>Der Schub auf jeden Eingang</translation>
    </message>
    <message>
        <source>The pushes are shared back through the weights, layer by layer: for example {0}, Σ|push| is {1}.</source>
        <translation>Die Schübe werden Schicht für Schicht durch die Gewichte zurückverteilt: Bei Beispiel {0} ist Σ|Schub| {1}.</translation>
    </message>
    <message>
        <source>The race broke off: {why}</source>
        <translation>Der Wettlauf brach ab: {why}</translation>
    </message>
    <message>
        <source>The random weights before the first step: wide as 1 over the root of the inputs (scaled), as 1 (normal), wider for ReLU (he), or all 0.</source>
        <translation>Die Zufallsgewichte vor dem ersten Schritt: so breit wie 1 durch die Wurzel der Eingänge (scaled), wie 1 (normal), breiter für ReLU (he), oder alle 0.</translation>
    </message>
    <message>
        <source>The ratio for nudges from 1 to 1e−10</source>
        <translation>Das Verhältnis für Stupse von 1 bis 1e−10</translation>
    </message>
    <message>
        <source>The row of pages stands above the small network.</source>
        <translation>Die Reihe der Seiten steht über dem kleinen Netz.</translation>
    </message>
    <message>
        <source>The run log could not be written to {name}: {reason}. Choose another folder.</source>
        <translation>Das Laufprotokoll ließ sich nicht in {name} schreiben: {reason}. Wähl einen anderen Ordner.</translation>
    </message>
    <message>
        <source>The run shown has another shape or cost now: build them anew.</source>
        <translation>Der gezeigte Lauf hat jetzt eine andere Form oder andere Kosten: Bau sie neu.</translation>
    </message>
    <message>
        <source>The run “{name}”: it has taken no step yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The run “{name}”: its share of right answers on the test set, {across} {x}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The run “{name}”: the cost of its mini-batches, {across} {x}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The running sum. Drag the flag, or press the arrow keys, to move the threshold: that is −b.</source>
        <translation>Die laufende Summe. Zieh das Fähnchen, oder drück die Pfeiltasten, um die Schwelle zu verschieben: Sie ist −b.</translation>
    </message>
    <message>
        <source>The same</source>
        <translation>Gleich viel</translation>
    </message>
    <message>
        <source>The same 13,002 parameters, trained longer in small batches with a little weight decay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same backward pass with derivatives: first on six parameters, at the end on the real network.</source>
        <translation>Derselbe Rückwärtslauf mit Ableitungen: erst an sechs Parametern, am Ende am echten Netz.</translation>
    </message>
    <message>
        <source>The same gradient in three conventions: other lengths, one direction</source>
        <translation>Derselbe Gradient in drei Konventionen: andere Längen, eine Richtung</translation>
    </message>
    <message>
        <source>The same network with a hundred digits to a step and longer steps: the first one is huge.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same nudge, now with the weight from the [dimmest](option:levers.incoming) neuron.</source>
        <translation>Derselbe Stups, jetzt mit dem Gewicht vom [dunkelsten](option:levers.incoming) Neuron.</translation>
    </message>
    <message>
        <source>The same seed gives the same start values.</source>
        <translation>Derselbe Seed ergibt dieselben Startwerte.</translation>
    </message>
    <message>
        <source>The same small nudge for each of four things. Which of them moves z most?</source>
        <translation>Derselbe kleine Stups für jedes von vier Dingen. Welches davon bewegt z am meisten?</translation>
    </message>
    <message>
        <source>The same three neurons with other numbers: the last one says 0.66, and it costs 0.1161.</source>
        <translation>Dieselben drei Neuronen mit anderen Zahlen: Das letzte sagt 0.66, und es kostet 0.1161.</translation>
    </message>
    <message>
        <source>The same weights, other examples, another C. To learn is to move in the weights while the examples stay.</source>
        <translation>Dieselben Gewichte, andere Beispiele, ein anderes C. Lernen heißt, sich in den Gewichten zu bewegen, während die Beispiele bleiben.</translation>
    </message>
    <message>
        <source>The same {0} examples now cost {1} on average, before {2}: {3}. The slope foretold {4}. {5} got better.</source>
        <translation>Dieselben {0} Beispiele kosten jetzt im Mittel {1}, vorher {2}: {3}. Die Steigung sagte {4} voraus. {5} wurden besser.</translation>
    </message>
    <message>
        <source>The same Δ on three levers. z moves by 1 Δ for the bias, a = {0} Δ for the weight, w = {1} Δ for the activation.</source>
        <translation>Dasselbe Δ an drei Hebeln. z bewegt sich um 1 Δ beim Bias, um a = {0} Δ beim Gewicht, um w = {1} Δ bei der Aktivierung.</translation>
    </message>
    <message>
        <source>The same, pixels shuffled</source>
        <translation>Dasselbe, Pixel gemischt</translation>
    </message>
    <message>
        <source>The same, with weights of −0.5 in the two rows above and below it.</source>
        <translation>Dasselbe, mit Gewichten von −0.5 in den zwei Zeilen darüber und darunter.</translation>
    </message>
    <message>
        <source>The same, written out: each line is put into the next one, with the numbers of the bench as they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The scene could not be saved to {name}: {reason}. Choose another folder.</source>
        <translation>Die Szene ließ sich nicht in {name} speichern: {reason}. Wähl einen anderen Ordner.</translation>
    </message>
    <message>
        <source>The scene “{title}”. {notes} Ctrl+Z takes it back.</source>
        <translation>Die Szene „{title}“. {notes} Ctrl+Z nimmt es zurück.</translation>
    </message>
    <message>
        <source>The score counts the last ten.</source>
        <translation>Der Stand zählt die letzten zehn.</translation>
    </message>
    <message>
        <source>The seed of the first network: another number is another ten pictures</source>
        <translation>Der Seed des ersten Netzes: Eine andere Zahl ergibt zehn andere Bilder</translation>
    </message>
    <message>
        <source>The seed of the network that is picked</source>
        <translation>Der Seed des Netzes, das ausgewählt ist</translation>
    </message>
    <message>
        <source>The sender matters to the receiver as much as at the start.</source>
        <translation>Der Sender ist dem Empfänger so wichtig wie am Start.</translation>
    </message>
    <message>
        <source>The set that examples come from: the network learns from one, never sees the other</source>
        <translation>Die Menge, aus der die Beispiele kommen: Von der einen lernt das Netz, die andere bekommt es dabei nie zu sehen</translation>
    </message>
    <message>
        <source>The shapes of the matrix and of the column</source>
        <translation>Die Formen der Matrix und der Spalte</translation>
    </message>
    <message>
        <source>The share of examples answered rightly. The cost can fall while it stands, and the other way round.</source>
        <translation>Der Anteil richtig beantworteter Beispiele. Die Kosten können fallen, während er stehen bleibt, und umgekehrt.</translation>
    </message>
    <message>
        <source>The share of right answers on each set; it is not measured yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sheet could not be saved to {name}: {reason}. Choose another folder.</source>
        <translation>Das Blatt ließ sich nicht in {name} speichern: {reason}. Wähl einen anderen Ordner.</translation>
    </message>
    <message>
        <source>The shuffled deck of examples: which were dealt, which come next, and what shuffling is for.</source>
        <translation>Der gemischte Stapel der Beispiele: welche ausgeteilt sind, welche als Nächstes kommen, und wozu das Mischen gut ist.</translation>
    </message>
    <message>
        <source>The slider ends at 5, but more can be typed.</source>
        <translation>Der Regler endet bei 5, aber mehr lässt sich eintippen.</translation>
    </message>
    <message>
        <source>The slope is 0 at {0} places: {1} dips, {2} tops. Which one is the answer? Click it.</source>
        <translation>Die Steigung ist an {0} Stellen 0: {1} Mulden, {2} Gipfel. Welche Stelle ist die Antwort? Klick sie an.</translation>
    </message>
    <message>
        <source>The slope is 0 nowhere in sight, or for a whole stretch.</source>
        <translation>Die Steigung ist nirgends in Sicht 0, oder gleich auf einem ganzen Stück.</translation>
    </message>
    <message>
        <source>The slope is as good as 0, and it rises on both sides: a dip, after {0} steps.</source>
        <translation>Die Steigung ist so gut wie 0, und zu beiden Seiten geht es hinauf: eine Mulde, nach {0} Schritten.</translation>
    </message>
    <message>
        <source>The slope of both lines</source>
        <translation>Die Steigung beider Geraden</translation>
    </message>
    <message>
        <source>The slope of the bend where neuron {j} of layer {layer} stands: near its ends the bend lets little through.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The slope of the weighted sum by a weight is the activation that the weight multiplies. It is one factor, not the slope of the cost.</source>
        <translation>Die Steigung der gewichteten Summe nach einem Gewicht ist die Aktivierung, die das Gewicht multipliziert. Sie ist ein Faktor, nicht die Steigung der Kosten.</translation>
    </message>
    <message>
        <source>The slope σ′(z) of each layer, each a factor of the first layer's derivative: never above a quarter.</source>
        <translation>Die Steigung σ′(z) jeder Schicht, jede ein Faktor in der Ableitung der ersten Schicht: nie über einem Viertel.</translation>
    </message>
    <message>
        <source>The small network. Press a part to see what its label means; the arrow keys go on to the next.</source>
        <translation>Das kleine Netz. Drück auf einen Teil, um zu sehen, was seine Beschriftung bedeutet; die Pfeiltasten gehen zum nächsten.</translation>
    </message>
    <message>
        <source>The small plus sign stands at the left edge of a⁽³⁾. The key + does the same when the tree has the keyboard.</source>
        <translation>Das kleine Pluszeichen steht am linken Rand von a⁽³⁾. Die Taste + tut dasselbe, wenn der Baum die Tastatur hat.</translation>
    </message>
    <message>
        <source>The smallest network</source>
        <translation>Das kleinste Netz</translation>
    </message>
    <message>
        <source>The smallest network, as drawn</source>
        <translation>Das kleinste Netz, wie gezeichnet</translation>
    </message>
    <message>
        <source>The sorted deck taught worse: at the end of each epoch come many examples of one class only.</source>
        <translation>Der sortierte Stapel lehrte schlechter: Am Ende jeder Epoche kommen viele Beispiele nur einer Klasse.</translation>
    </message>
    <message>
        <source>The square at the left shows the bar, and your brush is ringed there too. With the keyboard: arrow keys and Enter, or Tab to the button Bar.</source>
        <translation>Das Quadrat links zeigt den Balken, und dein Pinsel ist auch dort umrandet. Mit der Tastatur: Pfeiltasten und Eingabetaste, oder Tab zum Knopf Balken.</translation>
    </message>
    <message>
        <source>The start values are random: {test:percent} of the test examples are answered rightly, as by guessing. What it says to your drawing means nothing yet.</source>
        <translation>Die Startwerte sind zufällig: {test:percent} der Testbeispiele werden richtig beantwortet, wie durch Raten. Was es zu deiner Zeichnung sagt, bedeutet noch nichts.</translation>
    </message>
    <message>
        <source>The step</source>
        <translation>Der Schritt</translation>
    </message>
    <message>
        <source>The step could not be shown in time.</source>
        <translation>Der Schritt ließ sich nicht rechtzeitig zeigen.</translation>
    </message>
    <message>
        <source>The steps could not be taken.</source>
        <translation>Die Schritte ließen sich nicht machen.</translation>
    </message>
    <message>
        <source>The strong weight</source>
        <translation>Das starke Gewicht</translation>
    </message>
    <message>
        <source>The strongest component is that of {0}, which {1}, push {2}.</source>
        <translation>Die stärkste Komponente ist die von {0}: {1}, Schub {2}.</translation>
    </message>
    <message>
        <source>The strongest output that an answer must have to be given</source>
        <translation>So stark muss der stärkste Ausgang sein, damit eine Antwort gegeben wird</translation>
    </message>
    <message>
        <source>The sum of image × weights over all 784 pixels.</source>
        <translation>Die Summe von Bild × Gewichte über alle 784 Pixel.</translation>
    </message>
    <message>
        <source>The sums are no numbers.</source>
        <translation>Die Summen sind keine Zahlen.</translation>
    </message>
    <message>
        <source>The sum’s gradient is {= gradient_length : 4} long. The mean’s is {= gradient_length / neurons(layers) : 4} long, and points the same way.</source>
        <translation>Der Gradient der Summe ist {= gradient_length : 4} lang. Der des Mittels ist {= gradient_length / neurons(layers) : 4} lang und zeigt in dieselbe Richtung.</translation>
    </message>
    <message>
        <source>The surest nine</source>
        <translation>Die sichersten neun</translation>
    </message>
    <message>
        <source>The switch Basins stands below the number of balls.</source>
        <translation>Der Schalter Einzugsgebiete steht unter der Zahl der Kugeln.</translation>
    </message>
    <message>
        <source>The switch stands beside the three buttons.</source>
        <translation>Der Schalter steht neben den drei Knöpfen.</translation>
    </message>
    <message>
        <source>The temperature: softmax(z / T) shares out evenly when hot and gives all to the largest when cold</source>
        <translation>Die Temperatur: softmax(z / T) verteilt gleichmäßig, wenn es heiß ist, und gibt alles dem Größten, wenn es kalt ist</translation>
    </message>
    <message>
        <source>The terms one after the other, from 0 to {total}; the flag stands at the threshold, {threshold}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The terms that matter most. Point at one to light its weight, click to pick it.</source>
        <translation>Die Summanden, auf die es am meisten ankommt. Zeig auf einen, um sein Gewicht aufleuchten zu lassen, klick, um es auszuwählen.</translation>
    </message>
    <message>
        <source>The test image “{name}” makes {value}: a lamp is lit where z is above 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The test images are not loaded yet.</source>
        <translation>Die Testbilder sind noch nicht geladen.</translation>
    </message>
    <message>
        <source>The test images do not fit a network of {0} inputs.</source>
        <translation>Die Testbilder passen nicht zu einem Netz mit {0} Eingängen.</translation>
    </message>
    <message>
        <source>The test set as the network answers it: what it takes for what, and its mistakes, the surest first.</source>
        <translation>Die Testmenge, wie das Netz sie beantwortet: was es wofür hält, und seine Fehler, die sichersten zuerst.</translation>
    </message>
    <message>
        <source>The test set is being answered…</source>
        <translation>Die Testmenge wird beantwortet…</translation>
    </message>
    <message>
        <source>The third</source>
        <translation>Die dritte</translation>
    </message>
    <message>
        <source>The three buttons All, First half and Second half stand above the boxes.</source>
        <translation>Die drei Knöpfe Alle, Erste Hälfte und Zweite Hälfte stehen über den Kästen.</translation>
    </message>
    <message>
        <source>The three buttons stand above the table. Choose the mean first.</source>
        <translation>Die drei Knöpfe stehen über der Tabelle. Wähl zuerst das Mittel.</translation>
    </message>
    <message>
        <source>The three factors and their product</source>
        <translation>Die drei Faktoren und ihr Produkt</translation>
    </message>
    <message>
        <source>The three factors appear here.</source>
        <translation>Die drei Faktoren erscheinen hier.</translation>
    </message>
    <message>
        <source>The three levers on one neuron's sum: weights, bias, and the activations before it.</source>
        <translation>Die drei Hebel an der Summe eines Neurons: Gewichte, Bias und die Aktivierungen davor.</translation>
    </message>
    <message>
        <source>The tile that did not fit last, and why</source>
        <translation>Die Kachel, die zuletzt nicht passte, und warum</translation>
    </message>
    <message>
        <source>The tile ∂z⁽³⁾/∂a⁽²⁾ is the one.</source>
        <translation>Die Kachel ∂z⁽³⁾/∂a⁽²⁾ ist es.</translation>
    </message>
    <message>
        <source>The tile ∂z⁽³⁾/∂b⁽³⁾ takes the place of ∂z⁽³⁾/∂w⁽³⁾.</source>
        <translation>Die Kachel ∂z⁽³⁾/∂b⁽³⁾ tritt an die Stelle von ∂z⁽³⁾/∂w⁽³⁾.</translation>
    </message>
    <message>
        <source>The tiles that were placed</source>
        <translation>Die Kacheln, die gelegt wurden</translation>
    </message>
    <message>
        <source>The tiny amount by which each lever is moved.</source>
        <translation>Der winzige Betrag, um den jeder Hebel bewegt wird.</translation>
    </message>
    <message>
        <source>The trainer: drop training cards here, and each changes the settings a little.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The training examples in the shuffled order of an epoch, dealt in mini-batches.</source>
        <translation>Die Trainingsbeispiele in der gemischten Reihenfolge einer Epoche, ausgeteilt in Mini-Batches.</translation>
    </message>
    <message>
        <source>The twin is the network itself: it has no hidden neurons in another order. Try another.</source>
        <translation>Der Zwilling ist das Netz selbst: Er hat keine verborgenen Neuronen in anderer Reihenfolge. Versuch einen anderen.</translation>
    </message>
    <message>
        <source>The upper line is z, the lower one a: see which z are pressed together. Drag to move z.</source>
        <translation>Die obere Linie ist z, die untere a: Sieh, welche z zusammengedrückt werden. Zieh, um z zu bewegen.</translation>
    </message>
    <message>
        <source>The walk adds the terms in the order of the inputs, or the largest |w·a| first; the list is always the largest</source>
        <translation>Der Gang addiert die Summanden in der Reihenfolge der Eingänge oder das größte |w·a| zuerst; die Liste nennt immer die größten</translation>
    </message>
    <message>
        <source>The wanted output, move by move</source>
        <translation>Der gewünschte Ausgang, Zug um Zug</translation>
    </message>
    <message>
        <source>The wave has not been in layer {0} yet.</source>
        <translation>Die Welle war noch nicht in Schicht {0}.</translation>
    </message>
    <message>
        <source>The wave has not come to layer {0}: go on, or press G for all of it.</source>
        <translation>Die Welle ist noch nicht bis Schicht {0} gekommen: Mach weiter, oder drück G für alles.</translation>
    </message>
    <message>
        <source>The wave has not come to these layers yet</source>
        <translation>Die Welle ist noch nicht bis zu diesen Schichten gekommen</translation>
    </message>
    <message>
        <source>The wave, and one step</source>
        <translation>Die Welle und ein Schritt</translation>
    </message>
    <message>
        <source>The way does not climb here: nothing seen on it forbids a bowl.</source>
        <translation>Der Weg steigt hier nicht: Nichts, was auf ihm zu sehen ist, schließt eine Schüssel aus.</translation>
    </message>
    <message>
        <source>The way of the training through the space of all parameters, in its two main directions, with the real cost.</source>
        <translation>Der Weg des Trainings durch den Raum aller Parameter, in seinen beiden Hauptrichtungen, mit den wirklichen Kosten.</translation>
    </message>
    <message>
        <source>The way of training, seen from its two main directions</source>
        <translation>Der Weg des Trainings, aus seinen beiden Hauptrichtungen gesehen</translation>
    </message>
    <message>
        <source>The weak weight</source>
        <translation>Das schwache Gewicht</translation>
    </message>
    <message>
        <source>The weight from neuron {k} of layer {before} to neuron {j} of layer {layer}: row {j}, column {k}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The weight from the brightest neuron</source>
        <translation>Das Gewicht vom hellsten Neuron</translation>
    </message>
    <message>
        <source>The weight from the brightest neuron is number</source>
        <translation>Das Gewicht vom hellsten Neuron ist Nummer</translation>
    </message>
    <message>
        <source>The weight from the dimmest neuron</source>
        <translation>Das Gewicht vom dunkelsten Neuron</translation>
    </message>
    <message>
        <source>The weight from the dimmest neuron is number</source>
        <translation>Das Gewicht vom dunkelsten Neuron ist Nummer</translation>
    </message>
    <message>
        <source>The weight of each added layer</source>
        <translation>Das Gewicht jeder neuen Schicht</translation>
    </message>
    <message>
        <source>The weight that is picked: what it adds to the sum of its neuron for the picture on the network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The weight that the brush paints</source>
        <translation>Das Gewicht, das der Pinsel malt</translation>
    </message>
    <message>
        <source>The weight w1[0,0] comes from the pixel in the corner. Which pixels are always dark?</source>
        <translation>Das Gewicht w1[0,0] kommt vom Pixel in der Ecke. Welche Pixel sind immer dunkel?</translation>
    </message>
    <message>
        <source>The weights are locked: set them free in the record below.</source>
        <translation>Die Gewichte sind gesperrt: Gib sie unten im Protokoll frei.</translation>
    </message>
    <message>
        <source>The weights now, less the weights this run began with</source>
        <translation>Die Gewichte jetzt, minus die Gewichte zu Beginn dieses Laufs</translation>
    </message>
    <message>
        <source>The weights of every layer as pictures: one tile is one neuron, one pixel of it the weight from one input.</source>
        <translation>Die Gewichte jeder Schicht als Bilder: Eine Kachel ist ein Neuron, ein Pixel davon das Gewicht von einem Eingang.</translation>
    </message>
    <message>
        <source>The weights of the first layer, and the answers to the picture on the pad</source>
        <translation>Die Gewichte der ersten Schicht und die Antworten auf das Bild im Zeichenfeld</translation>
    </message>
    <message>
        <source>The weights stayed (their fingerprint is still {= fingerprint}). With all examples C is {= share_cost("all") : 4}, with the first half {= share_cost("first") : 4}, with the second {= share_cost("second") : 4}.
</source>
        <translation>Die Gewichte sind geblieben (ihr Fingerabdruck ist noch immer {= fingerprint}). Mit allen Beispielen ist C {= share_cost("all") : 4}, mit der ersten Hälfte {= share_cost("first") : 4}, mit der zweiten {= share_cost("second") : 4}.
</translation>
    </message>
    <message>
        <source>The weights that seed 1 gives, before the first step. It answers 10.3 % of the test digits rightly, at a cost of 2.18: it has not seen one of them.</source>
        <translation>Die Gewichte, die Seed 1 ergibt, vor dem ersten Schritt. Es hat 10.3 % der Testziffern richtig, bei Kosten von 2.18: Keine einzige davon hat es gesehen.</translation>
    </message>
    <message>
        <source>The weights, their change since the start, minus the gradient of the last mini-batch or minus the one that was found, or what each pixel now adds. W goes on to the next</source>
        <translation>Die Gewichte, ihre Änderung seit dem Start, der negative Gradient des letzten Mini-Batchs oder der berechnete negative, oder was jedes Pixel jetzt dazugibt. W geht zum Nächsten</translation>
    </message>
    <message>
        <source>The whole deck, in the order of dealing: {dealt} of {all} cards of this epoch are dealt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The whole gradient is {length} long.</source>
        <translation>Der ganze Gradient hat die Länge {length}.</translation>
    </message>
    <message>
        <source>The whole network for this picture: lamps are activations, lines are weights, orange above zero and blue below.</source>
        <translation>Das ganze Netz für dieses Bild: Lampen sind Aktivierungen, Linien sind Gewichte, orange über null und blau darunter.</translation>
    </message>
    <message>
        <source>The whole row comes to {0}.</source>
        <translation>Die ganze Zeile ergibt {0}.</translation>
    </message>
    <message>
        <source>The winner changes: {places}.</source>
        <translation>Der Gewinner wechselt: {places}.</translation>
    </message>
    <message>
        <source>The winner differs: {who} {timed}, {other} {counted}.</source>
        <translation>Verschiedene Gewinner: {who} {timed}, {other} {counted}.</translation>
    </message>
    <message>
        <source>The winner stays {winner} all the way.</source>
        <translation>Der Gewinner bleibt den ganzen Weg {winner}.</translation>
    </message>
    <message>
        <source>The wishes of an activation come from a sum over the neurons after it; the mean over examples gives the step of the parameters.</source>
        <translation>Die Wünsche einer Aktivierung kommen aus einer Summe über die Neuronen nach ihr; das Mittel über Beispiele ergibt den Schritt der Parameter.</translation>
    </message>
    <message>
        <source>The z that is looked at once it was let go</source>
        <translation>Das betrachtete z, sobald es losgelassen ist</translation>
    </message>
    <message>
        <source>The z to look at</source>
        <translation>Das betrachtete z</translation>
    </message>
    <message>
        <source>The {0} inputs have no biases: nothing is computed there.</source>
        <translation>Die {0} Eingänge haben keine Biases: Dort wird nichts berechnet.</translation>
    </message>
    <message>
        <source>Their costs differ too.</source>
        <translation>Auch ihre Kosten sind verschieden.</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Farbschema</translation>
    </message>
    <message>
        <source>Then [take the step](action:take), with the button or with Shift+G.</source>
        <translation>Dann [geh den Schritt](action:take), mit dem Knopf oder mit Umschalt+G.</translation>
    </message>
    <message>
        <source>Then choose tanh above the curve and find −0.99, give or take 0.005. Of this z it makes {= tanh(option("neuron.z") if option("neuron.free") else weighted_sum(1, 0)) : 4}.
</source>
        <translation>Dann wähl über der Kurve tanh und finde −0.99, plus oder minus 0.005. Aus diesem z macht tanh {= tanh(option("neuron.z") if option("neuron.free") else weighted_sum(1, 0)) : 4}.
</translation>
    </message>
    <message>
        <source>Then draw the same digit yourself on [the pad](pane:pad).</source>
        <translation>Dann zeichne dieselbe Ziffer selbst auf [dem Zeichenfeld](pane:pad).</translation>
    </message>
    <message>
        <source>Then hear all ten: press Hear all.</source>
        <translation>Dann hör alle zehn: Drück „Alle hören“.</translation>
    </message>
    <message>
        <source>Then its three factors stand here, and their product.</source>
        <translation>Dann stehen hier seine drei Faktoren und ihr Produkt.</translation>
    </message>
    <message>
        <source>Then light [the last neuron of the column](neuron:0,783) by painting.</source>
        <translation>Dann lass durch Malen [das letzte Neuron der Spalte](neuron:0,783) leuchten.</translation>
    </message>
    <message>
        <source>Then: {step}. {goal}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are as many of each digit.</source>
        <translation>Von jeder Ziffer gibt es gleich viele.</translation>
    </message>
    <message>
        <source>There are no digits here to rank.</source>
        <translation>Hier gibt es keine Ziffern zum Ordnen.</translation>
    </message>
    <message>
        <source>There are no digits of 28 by 28 here to count over.</source>
        <translation>Hier gibt es keine Ziffern von 28 mal 28, über die sich zählen ließe.</translation>
    </message>
    <message>
        <source>There are no examples for the {n} inputs of this network.</source>
        <translation>Es gibt keine Beispiele für die {n} Eingänge dieses Netzes.</translation>
    </message>
    <message>
        <source>There are no examples that this network takes, so there is no cost to measure.</source>
        <translation>Es gibt keine Beispiele, die dieses Netz annimmt, also keine Kosten, die sich messen ließen.</translation>
    </message>
    <message>
        <source>There are no test examples that this network takes.</source>
        <translation>Es gibt keine Testbeispiele, die dieses Netz annimmt.</translation>
    </message>
    <message>
        <source>There are no test images to ask.</source>
        <translation>Es gibt keine Testbilder, die man befragen könnte.</translation>
    </message>
    <message>
        <source>There are no training examples that this network takes.</source>
        <translation>Es gibt keine Trainingsbeispiele, die dieses Netz annimmt.</translation>
    </message>
    <message>
        <source>There are three layers, so L is 3. What you pressed is explained above the tree. The arrow keys walk over the network too.</source>
        <translation>Es sind drei Schichten, also ist L gleich 3. Was du gedrückt hast, wird über dem Baum erklärt. Auch die Pfeiltasten wandern über das Netz.</translation>
    </message>
    <message>
        <source>There are {= parameters}: {= neurons(1) * (neurons(0) + 1)} in the first step, {= neurons(2) * (neurons(1) + 1)} and {= neurons(3) * (neurons(2) + 1)} in the others.
</source>
        <translation>Es sind {= parameters}: {= neurons(1) * (neurons(0) + 1)} im ersten Schritt, {= neurons(2) * (neurons(1) + 1)} und {= neurons(3) * (neurons(2) + 1)} in den anderen.
</translation>
    </message>
    <message>
        <source>There is a bracket too many.</source>
        <translation>Da ist eine Klammer zu viel.</translation>
    </message>
    <message>
        <source>There is another network now.</source>
        <translation>Das Netz ist jetzt ein anderes.</translation>
    </message>
    <message>
        <source>There is another network now: walk anew.</source>
        <translation>Das Netz ist jetzt ein anderes: Geh den Weg neu.</translation>
    </message>
    <message>
        <source>There is no angle yet.</source>
        <translation>Noch gibt es keinen Winkel.</translation>
    </message>
    <message>
        <source>There is no direction to draw.</source>
        <translation>Es gibt keine Richtung zu zeichnen.</translation>
    </message>
    <message>
        <source>There is no drawing to teach with yet.</source>
        <translation>Noch gibt es keine Zeichnung zum Unterrichten.</translation>
    </message>
    <message>
        <source>There is no drawing to teach with yet. Keep some first.</source>
        <translation>Noch gibt es keine Zeichnung zum Unterrichten. Behalte zuerst einige.</translation>
    </message>
    <message>
        <source>There is no export to compare with yet: export the network as Python first.</source>
        <translation>Noch gibt es keinen Export zum Vergleichen: Exportiere das Netz zuerst als Python.</translation>
    </message>
    <message>
        <source>There is no hidden layer to share the pushes with.</source>
        <translation>Es gibt keine verborgene Schicht, auf die sich die Schübe verteilen ließen.</translation>
    </message>
    <message>
        <source>There is no map: nobody arrived.</source>
        <translation>Es gibt keine Karte: Niemand ist angekommen.</translation>
    </message>
    <message>
        <source>There is no next mini-batch.</source>
        <translation>Es gibt keinen nächsten Mini-Batch.</translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These start values are the same for every seed, so there is one start.</source>
        <translation>Diese Startwerte sind für jeden Seed gleich, also gibt es nur einen Start.</translation>
    </message>
    <message>
        <source>These two directions hold {both} of the path's spread ({first} + {second}); {n} in all.</source>
        <translation>Diese beiden Richtungen fassen {both} der Streuung des Pfads ({first} + {second}); insgesamt gibt es {n}.</translation>
    </message>
    <message>
        <source>These votes are no numbers any more: the network has exploded. Go back (,) or reset (R).</source>
        <translation>Diese Stimmen sind keine Zahlen mehr: Das Netz ist explodiert. Geh zurück (,) oder setz es zurück (R).</translation>
    </message>
    <message>
        <source>These wishes are not sent back yet.
Press ← and they vote on {0}.</source>
        <translation>Diese Wünsche sind noch nicht zurückgeschickt.
Drück ←, und sie stimmen über {0} ab.</translation>
    </message>
    <message>
        <source>These {0} of {1}</source>
        <translation>Diese {0} von {1}</translation>
    </message>
    <message>
        <source>These {n} inputs are no picture of 28 by 28, so no parts can be stamped on them. </source>
        <translation>Diese {n} Eingänge sind kein Bild von 28 mal 28, also lassen sich keine Teile darauf stempeln. </translation>
    </message>
    <message>
        <source>These {n} inputs are no picture, so their weights make none. The view Images works here too.</source>
        <translation>Diese {n} Eingänge sind kein Bild, also ergeben auch ihre Gewichte keines. Die Ansicht „Bilder“ geht auch hier.</translation>
    </message>
    <message>
        <source>They agree</source>
        <translation>Sie sind sich einig</translation>
    </message>
    <message>
        <source>They agree on the direction, not on how much.</source>
        <translation>Sie sind sich über die Richtung einig, nicht über das Maß.</translation>
    </message>
    <message>
        <source>They came nearer to one another, but not to one place: {share} of the first distance is left.</source>
        <translation>Sie kamen einander näher, aber nicht an einem Ort zusammen: {share} des ersten Abstands sind übrig.</translation>
    </message>
    <message>
        <source>They disagree: {0} would have {2} larger, {1} smaller; the mean settles it.</source>
        <translation>Sie sind uneins: {2} größer wollen {0}, kleiner {1}; das Mittel entscheidet.</translation>
    </message>
    <message>
        <source>They do as soon as the learning rate is larger than 2 divided by the curvature near the dip.</source>
        <translation>Sie schießen darüber hinaus, sobald die Lernrate größer ist als 2 geteilt durch die Krümmung nahe der Mulde.</translation>
    </message>
    <message>
        <source>They ended in different places, at least {times} times as far apart as they began.</source>
        <translation>Sie endeten an verschiedenen Orten, mindestens {times}-mal so weit auseinander, wie sie begannen.</translation>
    </message>
    <message>
        <source>They pull against each other</source>
        <translation>Sie ziehen gegeneinander</translation>
    </message>
    <message>
        <source>They stay as they are</source>
        <translation>Sie bleiben, wie sie sind</translation>
    </message>
    <message>
        <source>Thinner brush</source>
        <translation>Dünnerer Pinsel</translation>
    </message>
    <message>
        <source>This Qt cannot change its size while it runs. Start again with --zoom {level}.</source>
        <translation>Dieses Qt kann seine Größe nicht ändern, während es läuft. Starte neu mit --zoom {level}.</translation>
    </message>
    <message>
        <source>This cost</source>
        <translation>Diese Kosten</translation>
    </message>
    <message>
        <source>This drawing is kept already, as {label}. Draw another one.</source>
        <translation>Diese Zeichnung ist schon behalten, als {label}. Zeichne eine andere.</translation>
    </message>
    <message>
        <source>This drawing is kept. A stroke on the pad begins the next one.</source>
        <translation>Diese Zeichnung ist behalten. Ein Strich im Zeichenfeld beginnt die nächste.</translation>
    </message>
    <message>
        <source>This epoch</source>
        <translation>Diese Epoche</translation>
    </message>
    <message>
        <source>This example</source>
        <translation>Dieses Beispiel</translation>
    </message>
    <message>
        <source>This has no value anywhere in sight.</source>
        <translation>Das hat nirgends in Sicht einen Wert.</translation>
    </message>
    <message>
        <source>This is flat: the slope is 0 everywhere, and no step goes anywhere.</source>
        <translation>Das ist flach: Die Steigung ist überall 0, und kein Schritt führt irgendwohin.</translation>
    </message>
    <message>
        <source>This is measured in the step: do the step, then print this sheet.</source>
        <translation>Das wird im Schritt gemessen: Mach den Schritt, dann druck dieses Blatt.</translation>
    </message>
    <message>
        <source>This is the line through step {step}; the network of now is {along} along it and {beside} beside it. Compute anew cuts through the network of now.</source>
        <translation>Das ist die Linie durch Schritt {step}; das jetzige Netz liegt {along} auf ihr weiter und {beside} neben ihr. „Neu berechnen“ schneidet durch das jetzige Netz.</translation>
    </message>
    <message>
        <source>This is the network of the chapters before, {= shape}, with a {= label : 0} on it. It has {= parameters} weights and biases, and each has its three factors: what comes in, the slope of the bend, and what comes from behind. The last of them is the sum over all ways, which was done for all neurons at once.

Choose any weight of [layer 2 or 3](pane:factors), or let one be dealt. Read its three factors and multiply them. You have to be right within two hundredths.

Then ask two witnesses: [the gradient that was found](action:find), and the cost itself, with the weight a thousandth more and a thousandth less.
</source>
        <translation>Das ist das Netz der Kapitel davor, {= shape}, mit einer {= label : 0} darauf. Es hat {= parameters} Gewichte und Biases, und jedes hat seine drei Faktoren: was hereinkommt, die Steigung der Biegung, und was von hinten kommt. Der letzte davon ist die Summe über alle Wege, die für alle Neuronen auf einmal gemacht wurde.

Wähl irgendein Gewicht der [Schicht 2 oder 3](pane:factors), oder lass dir eines austeilen. Lies seine drei Faktoren und multipliziere sie. Du darfst höchstens zwei Hundertstel danebenliegen.

Dann frag zwei Zeugen: [den berechneten Gradienten](action:find) und die Kosten selbst, mit dem Gewicht um ein Tausendstel größer und um ein Tausendstel kleiner.
</translation>
    </message>
    <message>
        <source>This is the past</source>
        <translation>Das ist die Vergangenheit</translation>
    </message>
    <message>
        <source>This is where the network was loaded. S takes new start values, Ctrl+N makes another.</source>
        <translation>Hier wurde das Netz geladen. S nimmt neue Startwerte, Ctrl+N legt ein anderes an.</translation>
    </message>
    <message>
        <source>This network answers {= test_accuracy : %} of the test digits rightly. So it knows what a 3 looks like. Does it?

Gradient descent can be turned round. Hold all weights, and ask of every pixel: in which direction must it move so that [output 3](neuron:3,3) grows? [Dream](option:limits.view) begins with a black picture and takes many such small steps. What comes out is the picture that the network would like best.
</source>
        <translation>Dieses Netz beantwortet {= test_accuracy : %} der Testziffern richtig. Also weiß es, wie eine 3 aussieht. Oder nicht?

Gradientenabstieg lässt sich umdrehen. Halte alle Gewichte fest und frag jedes Pixel: In welche Richtung muss es sich bewegen, damit [Ausgang 3](neuron:3,3) wächst? [Träumen](option:limits.view) beginnt mit einem schwarzen Bild und macht viele solcher kleinen Schritte. Was herauskommt, ist das Bild, das dem Netz am besten gefiele.
</translation>
    </message>
    <message>
        <source>This network bends between its layers ({0}), so they do not fold into one. Without the bends they would: try it on a copy, and see how far the outputs then are from the real ones.</source>
        <translation>Dieses Netz biegt zwischen seinen Schichten ({0}), darum lassen sie sich nicht zu einer falten. Ohne die Biegungen ginge es: Probier es an einer Kopie und sieh, wie weit die Ausgänge dann von den echten entfernt sind.</translation>
    </message>
    <message>
        <source>This network cannot learn from where it starts, because {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This network cannot take {0}: it has other inputs or too few outputs, or the set has no such row.</source>
        <translation>Dieses Netz kann {0} nicht annehmen: Es hat andere Eingänge oder zu wenige Ausgänge, oder die Menge hat keine solche Zeile.</translation>
    </message>
    <message>
        <source>This network has been trained: {= all_steps} steps. On its right are {= neurons(layers)} outputs, one for each digit. Each says by itself how strongly it takes the picture for its digit, from 0 to 1.

They are no shares of anything. All of them may be low, and two may be high at once: together they now make {= outputs_sum : 2}, and nothing forces that to be 1. The largest is taken for the answer: now a {= answer}, with {= largest : 2}. The next one says {= second : 2}.

On [the pad](pane:pad) is a 4 with an open top. Close it and it is a 9. Somewhere on the way lies a drawing that is neither.
</source>
        <translation>Dieses Netz ist trainiert: {= all_steps} Schritte. Rechts hat es {= neurons(layers)} Ausgänge, einen für jede Ziffer. Jeder sagt für sich, wie stark er das Bild für seine Ziffer hält, von 0 bis 1.

Sie sind keine Anteile von irgendetwas. Alle können niedrig sein, und zwei können zugleich hoch sein: Zusammen ergeben sie jetzt {= outputs_sum : 2}, und nichts zwingt das, 1 zu sein. Der größte gilt als die Antwort: jetzt eine {= answer}, mit {= largest : 2}. Der nächste sagt {= second : 2}.

Auf [dem Zeichenfeld](pane:pad) steht eine 4, die oben offen ist. Schließ sie, und sie ist eine 9. Irgendwo auf dem Weg liegt eine Zeichnung, die keins von beiden ist.
</translation>
    </message>
    <message>
        <source>This network has learned. Now let its hidden neurons change places, each with all its wires. Nothing it answers becomes different: nobody asks in which order hidden neurons stand. Yet as a list of {= parameters} numbers it is another network, somewhere else in the hill country of the cost. It is a twin.

Both cost the same. In a bowl, the straight way between two places of the same height would never lead above them. [Twins](option:convex.page) walks that way and measures the cost as it goes.
</source>
        <translation>Dieses Netz hat gelernt. Lass nun seine verborgenen Neuronen die Plätze tauschen, jedes mit allen seinen Leitungen. Nichts, was es antwortet, wird anders: Niemand fragt, in welcher Reihenfolge verborgene Neuronen stehen. Als Liste von {= parameters} Zahlen ist es aber ein anderes Netz, irgendwo sonst im Hügelland der Kosten. Es ist ein Zwilling.

Beide kosten gleich viel. In einer Schüssel führte der gerade Weg zwischen zwei gleich hohen Orten nie über sie hinauf. [Zwillinge](option:convex.page) geht diesen Weg und misst dabei die Kosten.
</translation>
    </message>
    <message>
        <source>This network has no hidden layer.</source>
        <translation>Dieses Netz hat keine verborgene Schicht.</translation>
    </message>
    <message>
        <source>This network has taken {= step} steps and answers {= test_accuracy : %} of the test digits rightly. What is in its weights?

[The wall](pane:learned) sets the patterns that you expected above the weights of the first layer, and measures how alike they are. What you drew in chapter 1 is still there; if you drew nothing, put a pattern down now.

Then go where the training pictures never were. In [Evaluate](workspace:evaluate), [Limits](pane:limits) puts noise on the network, and shifts every digit.
</source>
        <translation>Dieses Netz hat {= step} Schritte gemacht und beantwortet {= test_accuracy : %} der Testziffern richtig. Was steckt in seinen Gewichten?

[Die Wand](pane:learned) stellt die Muster, die du erwartet hast, über die Gewichte der ersten Schicht und misst, wie ähnlich sie sind. Was du in Kapitel 1 gezeichnet hast, ist noch da; hast du nichts gezeichnet, leg jetzt ein Muster hin.

Dann geh dorthin, wo die Trainingsbilder nie waren. Unter [Prüfen](workspace:evaluate) gibt [Grenzen](pane:limits) dem Netz Rauschen und verschiebt jede Ziffer.
</translation>
    </message>
    <message>
        <source>This network is one {0}×{1} matrix already: there is nothing to fold.</source>
        <translation>Dieses Netz ist schon eine {0}×{1}-Matrix: Es gibt nichts zu falten.</translation>
    </message>
    <message>
        <source>This network learned from somebody's own drawings, which are not at hand: it goes on with MNIST. My digits (workspace Evaluate) can teach it with yours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This network learns from your own drawings, which a scene does not hold. Teach it with MNIST alone first.</source>
        <translation>Dieses Netz lernt von deinen eigenen Zeichnungen, und die enthält eine Szene nicht. Unterrichte es zuerst nur mit MNIST.</translation>
    </message>
    <message>
        <source>This network reads no digits, so there is nothing to play against it.</source>
        <translation>Dieses Netz liest keine Ziffern, also gibt es nichts, worin du gegen es spielen könntest.</translation>
    </message>
    <message>
        <source>This network sees no picture of 28 by 28: paint on the bare neuron.</source>
        <translation>Dieses Netz sieht kein Bild von 28 mal 28: Male auf dem einzelnen Neuron.</translation>
    </message>
    <message>
        <source>This network takes no drawings of 28 by 28 pixels, or has no answer for each digit.</source>
        <translation>Dieses Netz nimmt keine Zeichnungen von 28 mal 28 Pixeln an, oder es hat nicht für jede Ziffer eine Antwort.</translation>
    </message>
    <message>
        <source>This network’s own outputs are {output}: this is what softmax would make of its sums.</source>
        <translation>Die eigenen Ausgänge dieses Netzes sind {output}: Das hier würde Softmax aus seinen Summen machen.</translation>
    </message>
    <message>
        <source>This picture cost {= start(picture_cost) : 3}; after the step it costs {= picture_cost : 3}. The gradient that you found is gone: it belonged to the network before the step.
</source>
        <translation>Dieses Bild kostete {= start(picture_cost) : 3}; nach dem Schritt kostet es {= picture_cost : 3}. Der Gradient, den du berechnet hast, ist weg: Er gehörte zum Netz vor dem Schritt.
</translation>
    </message>
    <message>
        <source>This picture is a {= wanted}. So output {= wanted} should be 1 and the other nine should be 0. Nobody can set an output. But one can write down which way it should go, and how far: that is its *wish*.

Draw the ten wishes in [the plate](pane:wishes). Drag an arrow in each row, to the right for more and to the left for less, as long as the way that this output has to go. With the keyboard, Up and Down choose the row, Left and Right draw.

What counts is the direction of all ten together. The cosine between your arrows and the true ones says how alike they are: 1 is the same direction.
</source>
        <translation>Dieses Bild ist eine {= wanted}. Also soll Ausgang {= wanted} 1 sein und die anderen neun 0. Niemand kann einen Ausgang einstellen. Aber man kann aufschreiben, in welche Richtung er gehen soll und wie weit: Das ist sein *Wunsch*.

Zeichne die zehn Wünsche auf [der Tafel](pane:wishes). Zieh in jeder Zeile einen Pfeil, nach rechts für mehr und nach links für weniger, so lang wie der Weg, den dieser Ausgang gehen muss. Mit der Tastatur wählen Auf und Ab die Zeile, Links und Rechts zeichnen.

Es zählt die Richtung aller zehn zusammen. Der Kosinus zwischen deinen Pfeilen und den wahren sagt, wie ähnlich sie sind: 1 ist dieselbe Richtung.
</translation>
    </message>
    <message>
        <source>This program adds the ten squares up. Others take their mean, and others again half the sum, so that a 2 goes away when they differentiate. Read two books, and the same network has two costs.

[Find the gradient](action:find) with G. [The table](pane:average) then shows it in each of the three conventions, and the step that it would take with η = {= rate : short}.
</source>
        <translation>Dieses Programm addiert die zehn Quadrate. Andere nehmen ihr Mittel, und wieder andere die halbe Summe, damit beim Ableiten eine 2 verschwindet. Lies zwei Bücher, und dasselbe Netz hat zweierlei Kosten.

[Berechne den Gradienten](action:find) mit G. [Die Tabelle](pane:average) zeigt ihn dann in jeder der drei Vereinbarungen, dazu den Schritt, den er mit η = {= rate : short} machen würde.
</translation>
    </message>
    <message>
        <source>This run began at {begun}: {below} of these {n} cost less. Now it costs {now}, with {right} right</source>
        <translation>Dieser Lauf begann bei {begun}: Von diesen {n} kosten weniger: {below}. Jetzt kostet er {now}, richtig sind {right}</translation>
    </message>
    <message>
        <source>This scene has no notes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Those are the biases. Each neuron also has {0} weights.</source>
        <translation>Das sind die Biases. Jedes Neuron hat auch {0} Gewichte.</translation>
    </message>
    <message>
        <source>Those are the weights alone: {0} biases are missing.</source>
        <translation>Das sind nur die Gewichte: {0} Biases fehlen.</translation>
    </message>
    <message>
        <source>Those are the weights. Each of the {0} neurons has a bias too.</source>
        <translation>Das sind die Gewichte. Jedes der {0} Neuronen hat auch einen Bias.</translation>
    </message>
    <message>
        <source>Those that matter for this picture</source>
        <translation>Die, auf die es bei diesem Bild ankommt</translation>
    </message>
    <message>
        <source>Three costs</source>
        <translation>Drei Arten</translation>
    </message>
    <message>
        <source>Three costs along one line, in one chart</source>
        <translation>Drei Arten von Kosten entlang einer Linie, in einem Diagramm</translation>
    </message>
    <message>
        <source>Three kinds of levers</source>
        <translation>Drei Arten von Hebeln</translation>
    </message>
    <message>
        <source>Three layers, and no neuron bends anything: the matrices can be multiplied into one. Close them up and compare the outputs. Training it changes the numbers, not that.</source>
        <translation>Drei Schichten, und kein Neuron biegt etwas: Die Matrizen lassen sich zu einer multiplizieren. Klapp sie zusammen und vergleiche die Ausgänge. Training ändert die Zahlen, nicht das.</translation>
    </message>
    <message>
        <source>Three layers, one neuron in each. How many weights and biases are there to be learned, all together?</source>
        <translation>Drei Schichten, in jeder ein Neuron. Wie viele Gewichte und Biases sind insgesamt zu lernen?</translation>
    </message>
    <message>
        <source>Three levers and what they move</source>
        <translation>Drei Hebel und was sie bewegen</translation>
    </message>
    <message>
        <source>Three nested functions</source>
        <translation>Drei verschachtelte Funktionen</translation>
    </message>
    <message>
        <source>Three runs from three starts, or a network’s twin</source>
        <translation>Drei Läufe von drei Starts aus, oder der Zwilling eines Netzes</translation>
    </message>
    <message>
        <source>Three squares</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Three starts</source>
        <translation>Drei Starts</translation>
    </message>
    <message>
        <source>Three tiles</source>
        <translation>Drei Kacheln</translation>
    </message>
    <message>
        <source>Three walkers, the same start, the same time to compute. Who comes lowest?</source>
        <translation>Drei Wanderer, derselbe Start, dieselbe Rechenzeit. Wer kommt am tiefsten?</translation>
    </message>
    <message>
        <source>Three: from C to a⁽³⁾, from there to z⁽³⁾, from there to w⁽³⁾.</source>
        <translation>Drei: von C zu a⁽³⁾, von dort zu z⁽³⁾, von dort zu w⁽³⁾.</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thresholds</source>
        <translation>Schwellen</translation>
    </message>
    <message>
        <source>Through many flat layers the gradient shrinks at each of them, and the first layers hardly learn.</source>
        <translation>Durch viele flache Schichten schrumpft der Gradient an jeder von ihnen, und die ersten Schichten lernen kaum.</translation>
    </message>
    <message>
        <source>Through output 0 it is {= jk_path(2, 0) : +4}, through output 1 it is {= jk_path(2, 1) : +4}.</source>
        <translation>Über Ausgang 0 ist es {= jk_path(2, 0) : +4}, über Ausgang 1 ist es {= jk_path(2, 1) : +4}.</translation>
    </message>
    <message>
        <source>Through {layers:count} hidden layers the gradient shrinks at each of them: the weights of the first get {first:short}, those of the last {last:short}, {part:short} times as much.</source>
        <translation>Durch {layers:count} verborgene Schichten schrumpft der Gradient bei jeder von ihnen: Die Gewichte der ersten bekommen {first:short}, die der letzten {last:short}, das {part:short}-Fache.</translation>
    </message>
    <message>
        <source>Tick the tiles that ∂C/∂a⁽¹⁾ needed already, and no other.</source>
        <translation>Hak die Kacheln ab, die schon ∂C/∂a⁽¹⁾ gebraucht hat, und keine andere.</translation>
    </message>
    <message>
        <source>Tick this tile if an earlier product has needed it already.</source>
        <translation>Hak diese Kachel ab, wenn ein früheres Produkt sie schon gebraucht hat.</translation>
    </message>
    <message>
        <source>Ticked</source>
        <translation>Abgehakt</translation>
    </message>
    <message>
        <source>Ticked: {0} right, {1} wrong; {2} tiles were met before.</source>
        <translation>Abgehakt: {0} richtig, {1} falsch; {2} Kacheln kamen schon vor.</translation>
    </message>
    <message>
        <source>Tile opened large</source>
        <translation>Groß geöffnete Kachel</translation>
    </message>
    <message>
        <source>Tile {0}</source>
        <translation>Kachel {0}</translation>
    </message>
    <message>
        <source>Tiles</source>
        <translation>Kacheln</translation>
    </message>
    <message>
        <source>Tiles placed</source>
        <translation>Gelegte Kacheln</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Time left</source>
        <translation>Restzeit</translation>
    </message>
    <message>
        <source>Time of one step by the size of its batch</source>
        <translation>Zeit eines Schritts nach der Größe seines Batchs</translation>
    </message>
    <message>
        <source>Time since the beginning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time steps on a copy of the network with batches of several sizes; press again to cancel</source>
        <translation>Die Zeit von Schritten mit Batches verschiedener Größe messen, auf einer Kopie des Netzes; noch einmal drücken bricht ab</translation>
    </message>
    <message>
        <source>Time the steps</source>
        <translation>Schritte stoppen</translation>
    </message>
    <message>
        <source>Timeline of the run</source>
        <translation>Zeitleiste des Laufs</translation>
    </message>
    <message>
        <source>Times of this computer.</source>
        <translation>Zeiten dieses Rechners.</translation>
    </message>
    <message>
        <source>Times the learning rate {0}: the step has the length {1}.</source>
        <translation>Mal die Lernrate {0}: Der Schritt hat die Länge {1}.</translation>
    </message>
    <message>
        <source>Times the slope a(1 − a) only a − y is left: {0}.</source>
        <translation>Mal die Steigung a(1 − a) bleibt nur a − y: {0}.</translation>
    </message>
    <message>
        <source>To a wanted answer</source>
        <translation>Zu gewünschter Antwort</translation>
    </message>
    <message>
        <source>To ask everyone before each step is slow. So [the deck](pane:deck) is shuffled and dealt in handfuls, and each handful is a step: a mini-batch. When the deck is through, that was an epoch, and it is shuffled anew.

The gradient of a handful is not that of all. The page [How true?](option:deck.page) shows the angle between the two.

Is it worth it? In [the race](pane:race) three walkers start at the same place: one asks all examples before each step, one 100, one 10. Each computes for the same time.
</source>
        <translation>Vor jedem Schritt alle zu fragen ist langsam. Darum wird [der Stapel](pane:deck) gemischt und Handvoll für Handvoll ausgeteilt, und jede Handvoll ist ein Schritt: ein Mini-Batch. Wenn der Stapel durch ist, war das eine Epoche, und er wird neu gemischt.

Der Gradient einer Handvoll ist nicht der von allen. Die Seite [Wie treu?](option:deck.page) zeigt den Winkel zwischen beiden.

Lohnt sich das? Im [Wettlauf](pane:race) beginnen drei Wanderer an derselben Stelle: Einer fragt vor jedem Schritt alle Beispiele, einer 100, einer 10. Jeder rechnet gleich lange.
</translation>
    </message>
    <message>
        <source>To be active only above a sum of 10, 10 is taken from the sum, not the sum from 10: sum − 10, so b = −10.</source>
        <translation>Um erst über einer Summe von 10 aktiv zu sein, wird 10 von der Summe abgezogen, nicht die Summe von 10: Summe − 10, also b = −10.</translation>
    </message>
    <message>
        <source>To be even, they lack {list}.</source>
        <translation>Damit es gleich viele sind, fehlen {list}.</translation>
    </message>
    <message>
        <source>To be even, with {most} of each digit, they lack {n} drawings of {digits} digits.</source>
        <translation>Damit es gleich viele sind, je {most} von jeder Ziffer, fehlen {n} Zeichnungen von {digits} Ziffern.</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>Zu tun</translation>
    </message>
    <message>
        <source>To find each shared part once, from right to left, is backpropagation.</source>
        <translation>Jeden gemeinsamen Teil einmal berechnen, von rechts nach links: das ist Backpropagation.</translation>
    </message>
    <message>
        <source>To find is not to step</source>
        <translation>Berechnen ist noch kein Schritt</translation>
    </message>
    <message>
        <source>To network</source>
        <translation>Ans Netz</translation>
    </message>
    <message>
        <source>To the largest</source>
        <translation>Bis zum größten</translation>
    </message>
    <message>
        <source>To the left</source>
        <translation>Nach links</translation>
    </message>
    <message>
        <source>To the right</source>
        <translation>Nach rechts</translation>
    </message>
    <message>
        <source>To the runner-up</source>
        <translation>Zur zweitbesten</translation>
    </message>
    <message>
        <source>Together these would be {n} drawings; a set of your own holds {most} at most.</source>
        <translation>Zusammen wären das {n} Zeichnungen; eine eigene Menge fasst höchstens {most}.</translation>
    </message>
    <message>
        <source>Told</source>
        <translation>Verraten</translation>
    </message>
    <message>
        <source>Too large a nudge bends away, too small a one drowns in round-off: click a dot to take it.</source>
        <translation>Ein zu großer Stups biegt ab, ein zu kleiner geht im Rundungsfehler unter: Klick auf einen Punkt, um ihn zu nehmen.</translation>
    </message>
    <message>
        <source>Torn between two</source>
        <translation>Hin- und hergerissen</translation>
    </message>
    <message>
        <source>Towards</source>
        <translation>Hin zu</translation>
    </message>
    <message>
        <source>Towards the run</source>
        <translation>Zum Lauf hin</translation>
    </message>
    <message>
        <source>Towards which kept run</source>
        <translation>Zu welchem behaltenen Lauf</translation>
    </message>
    <message>
        <source>Toys</source>
        <translation>Spielzeug</translation>
    </message>
    <message>
        <source>Trail</source>
        <translation>Spur</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>Trainieren</translation>
    </message>
    <message>
        <source>Train both</source>
        <translation>Beide trainieren</translation>
    </message>
    <message>
        <source>Train copies from three seeds, beside the present network; press again to cancel</source>
        <translation>Kopien von drei Seeds aus trainieren, neben dem jetzigen Netz; noch einmal drücken bricht ab</translation>
    </message>
    <message>
        <source>Train cost</source>
        <translation>Trainingskosten</translation>
    </message>
    <message>
        <source>Train every combination; what was done of it before is not done again</source>
        <translation>Jede Kombination trainieren; was davon schon gemacht ist, wird nicht wiederholt</translation>
    </message>
    <message>
        <source>Train on the first so many examples of the training set, apart by commas; empty for all</source>
        <translation>Mit so vielen der ersten Beispiele der Trainingsmenge trainieren, durch Kommas getrennt; leer für alle</translation>
    </message>
    <message>
        <source>Train right</source>
        <translation>Training richtig</translation>
    </message>
    <message>
        <source>Train to the end of this epoch: until every example has been seen</source>
        <translation>Bis zum Ende dieser Epoche trainieren: bis jedes Beispiel gesehen wurde</translation>
    </message>
    <message>
        <source>Train two copies of a fresh network, one from a sorted deck; press again to cancel</source>
        <translation>Zwei Kopien eines frischen Netzes trainieren, eine mit sortiertem Stapel; noch einmal drücken bricht ab</translation>
    </message>
    <message>
        <source>Train until 85 % of the test digits are answered rightly, then stop.</source>
        <translation>Trainiere, bis 85 % der Testziffern richtig beantwortet werden, dann halt an.</translation>
    </message>
    <message>
        <source>Train until 90 % of the test are answered rightly.</source>
        <translation>Trainiere, bis 90 % der Testmenge richtig beantwortet werden.</translation>
    </message>
    <message>
        <source>Train with rate {rate}</source>
        <translation>Mit Rate {rate} trainieren</translation>
    </message>
    <message>
        <source>Train, or stop after the step under way</source>
        <translation>Trainieren, oder nach dem laufenden Schritt anhalten</translation>
    </message>
    <message>
        <source>Trained for 10 epochs</source>
        <translation>10 Epochen lang trainiert</translation>
    </message>
    <message>
        <source>Trained for 10 epochs, which is 18,750 steps: 94.68 % of the test digits are right, at a cost of 0.085. Draw something that is no digit.</source>
        <translation>10 Epochen lang trainiert, das sind 18,750 Schritte: 94.68 % der Testziffern sind richtig, bei Kosten von 0.085. Zeichne etwas, das keine Ziffer ist.</translation>
    </message>
    <message>
        <source>Trained for 60 epochs</source>
        <translation>60 Epochen lang trainiert</translation>
    </message>
    <message>
        <source>Trained for 60 epochs, which is 112,500 steps: 95.18 % of the test digits are right, at a cost of 0.078. Draw something that is no digit.</source>
        <translation>60 Epochen lang trainiert, das sind 112,500 Schritte: 95.18 % der Testziffern sind richtig, bei Kosten von 0.078. Zeichne etwas, das keine Ziffer ist.</translation>
    </message>
    <message>
        <source>Trainer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trainer: drop a card here</source>
        <translation>Trainer: Karte hier ablegen</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Training</translation>
    </message>
    <message>
        <source>Training and test cards</source>
        <translation>Trainings- und Testkarten</translation>
    </message>
    <message>
        <source>Training card {number}: its label, {label}, may be looked at while learning.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training cards</source>
        <translation>Trainingskarten</translation>
    </message>
    <message>
        <source>Training example {row}</source>
        <translation>Trainingsbeispiel {row}</translation>
    </message>
    <message>
        <source>Training example {row}, {what}. Double click puts it on the network.</source>
        <translation>Trainingsbeispiel {row}, {what}. Doppelklick gibt es dem Netz.</translation>
    </message>
    <message>
        <source>Training examples measured</source>
        <translation>Gemessene Trainingsbeispiele</translation>
    </message>
    <message>
        <source>Training goes on and moves what you set by hand with every step. Pause to see your edit alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training goes on from each edit and moves it: effects are measured when it is paused</source>
        <translation>Das Training geht von jeder Änderung aus weiter und verschiebt sie: Wirkungen werden gemessen, wenn es angehalten ist</translation>
    </message>
    <message>
        <source>Training image {row}, a {label}: a double click puts it on the network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training is at step {now} by now.</source>
        <translation>Das Training ist inzwischen bei Schritt {now}.</translation>
    </message>
    <message>
        <source>Training moved the network, so the minute ended there.</source>
        <translation>Das Training hat das Netz bewegt, darum endete die Minute dort.</translation>
    </message>
    <message>
        <source>Training ran beside and slowed all of them.</source>
        <translation>Daneben lief das Training und bremste alle.</translation>
    </message>
    <message>
        <source>Training set</source>
        <translation>Trainingsmenge</translation>
    </message>
    <message>
        <source>Training was stopped at step {at} because {reason}. The network shown is the one of step {good}, the last good one kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>Müll</translation>
    </message>
    <message>
        <source>Tree</source>
        <translation>Baum</translation>
    </message>
    <message>
        <source>Tree of dependencies</source>
        <translation>Baum der Abhängigkeiten</translation>
    </message>
    <message>
        <source>Tried</source>
        <translation>Probiert</translation>
    </message>
    <message>
        <source>True and random labels</source>
        <translation>Wahre und zufällige Etiketten</translation>
    </message>
    <message>
        <source>Try one</source>
        <translation>Eins testen</translation>
    </message>
    <message>
        <source>Try the bias on ten other training images.</source>
        <translation>Den Bias an zehn anderen Trainingsbildern ausprobieren.</translation>
    </message>
    <message>
        <source>Tug</source>
        <translation>Ziehen</translation>
    </message>
    <message>
        <source>Turn</source>
        <translation>Spiegeln</translation>
    </message>
    <message>
        <source>Turn W</source>
        <translation>W spiegeln</translation>
    </message>
    <message>
        <source>Turn every knob back to where it does nothing</source>
        <translation>Jeden Regler dorthin zurückdrehen, wo er nichts bewirkt</translation>
    </message>
    <message>
        <source>Turn it to where the cost falls most.</source>
        <translation>Dreh ihn dorthin, wo die Kosten am stärksten fallen.</translation>
    </message>
    <message>
        <source>Turn it to where the height falls most.</source>
        <translation>Dreh ihn dorthin, wo die Höhe am stärksten fällt.</translation>
    </message>
    <message>
        <source>Turn it, and see what happens.</source>
        <translation>Spiegle sie und sieh, was geschieht.</translation>
    </message>
    <message>
        <source>Turn ten outputs into one number that says how wrong they are.</source>
        <translation>Mach aus zehn Ausgängen eine Zahl, die sagt, wie falsch sie sind.</translation>
    </message>
    <message>
        <source>Turn the arrow to within 10° of the steepest way down.</source>
        <translation>Dreh den Pfeil bis auf 10° an den steilsten Weg hinab.</translation>
    </message>
    <message>
        <source>Turn the shares of softmax from all alike to all for one, by one number.</source>
        <translation>Dreh die Anteile von Softmax mit einer einzigen Zahl von alle gleich bis alles für einen.</translation>
    </message>
    <message>
        <source>Turned over</source>
        <translation>Umgedreht</translation>
    </message>
    <message>
        <source>Twin</source>
        <translation>Zwilling</translation>
    </message>
    <message>
        <source>Twins</source>
        <translation>Zwillinge</translation>
    </message>
    <message>
        <source>Two classes can share one output; more classes need one each</source>
        <translation>Zwei Klassen können sich einen Ausgang teilen; mehr Klassen brauchen je einen</translation>
    </message>
    <message>
        <source>Two files are saved, one for the program and one for a spreadsheet: which of the {all} steps you were at, what you predicted and typed, what happened, and for how long. You were at {tried} and passed {passed}. Nothing is sent anywhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two inputs, three neurons, two outputs: from each hidden neuron two paths lead to the cost. From the last one they disagree. Light them one by one.</source>
        <translation>Zwei Eingänge, drei Neuronen, zwei Ausgänge: Von jedem verborgenen Neuron führen zwei Pfade zu den Kosten. Beim letzten sind sie sich uneinig. Beleuchte sie einen nach dem anderen.</translation>
    </message>
    <message>
        <source>Two layers of 16 (the standard one)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two layers of 16, trained longer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two moons (2 inputs)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two moons with one output</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two moons: 2 inputs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two more: through the bend of layer 1, and from z⁽¹⁾ to w⁽¹⁾.</source>
        <translation>Noch zwei: durch die Biegung der Schicht 1, und von z⁽¹⁾ zu w⁽¹⁾.</translation>
    </message>
    <message>
        <source>Two needles</source>
        <translation>Zwei Zeiger</translation>
    </message>
    <message>
        <source>Two paths</source>
        <translation>Zwei Pfade</translation>
    </message>
    <message>
        <source>Two piles</source>
        <translation>Zwei Stapel</translation>
    </message>
    <message>
        <source>Two piles of cards: one to learn from, with the labels on their backs, one only to be examined on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two piles: what is learned from, and what is only examined on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two settings</source>
        <translation>Zwei Einstellungen</translation>
    </message>
    <message>
        <source>Two tiles are missing: through the bend of layer 2, and from z⁽²⁾ to a⁽¹⁾.</source>
        <translation>Zwei Kacheln fehlen: durch die Biegung der Schicht 2, und von z⁽²⁾ zu a⁽¹⁾.</translation>
    </message>
    <message>
        <source>Two trainings with different settings beside each other, on copies of the network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type 0 into temperature T, or drag it to its left end.</source>
        <translation>Tipp 0 bei Temperatur T ein, oder zieh sie an ihr linkes Ende.</translation>
    </message>
    <message>
        <source>Type 0.5 for the way walked, or click into the curve.</source>
        <translation>Tipp 0.5 für den gegangenen Weg, oder klick in die Kurve.</translation>
    </message>
    <message>
        <source>Type a bias into the field, or focus the plot and press the arrow keys; the flag reads the sum that is just enough.</source>
        <translation>Tipp einen Bias in das Feld, oder gib dem Diagramm den Fokus und drück die Pfeiltasten; die Fahne nennt die Summe, die gerade genügt.</translation>
    </message>
    <message>
        <source>Type a formula of {0}: + − * / ^ ( ), sin cos exp log sqrt abs tanh, pi, e. Return takes it.</source>
        <translation>Tipp eine Formel in {0}: + − * / ^ ( ), sin cos exp log sqrt abs tanh, pi, e. Die Eingabetaste übernimmt sie.</translation>
    </message>
    <message>
        <source>Type a number; Return takes it, Esc leaves</source>
        <translation>Tipp eine Zahl; die Eingabetaste übernimmt sie, Esc bricht ab</translation>
    </message>
    <message>
        <source>Type a place from 0 on, such as 12615, or a name such as w2[3,7], b2[3] or W3, and press Enter</source>
        <translation>Tipp einen Platz ab 0, etwa 12615, oder einen Namen wie w2[3,7], b2[3] oder W3, und drück die Eingabetaste</translation>
    </message>
    <message>
        <source>Type a place such as 12615, or a name such as w2[3,7] or b2[3].</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a row such as 12, or t12 of the test set.</source>
        <translation>Tipp eine Zeile wie 12, oder t12 aus der Testmenge.</translation>
    </message>
    <message>
        <source>Type a word; Up and Down choose among what is found</source>
        <translation>Tipp ein Wort; mit den Pfeiltasten auf und ab wählst du unter den Funden</translation>
    </message>
    <message>
        <source>Type another name for the picked run (F2)</source>
        <translation>Dem ausgewählten Lauf einen anderen Namen geben (F2)</translation>
    </message>
    <message>
        <source>Type how many percent of the components will be exactly zero, before the gradient is found</source>
        <translation>Tipp, wie viel Prozent der Komponenten genau null sein werden, bevor der Gradient berechnet ist</translation>
    </message>
    <message>
        <source>Type one number, for instance 0.25 or 0,25.</source>
        <translation>Tipp eine Zahl, zum Beispiel 0.25 oder 0,25.</translation>
    </message>
    <message>
        <source>Type the digit you read, or − if you cannot tell</source>
        <translation>Tipp die Ziffer, die du liest, oder −, wenn du es nicht sagen kannst</translation>
    </message>
    <message>
        <source>Type the number and press Return: {0}</source>
        <translation>Tipp die Zahl und drück die Eingabetaste: {0}</translation>
    </message>
    <message>
        <source>Type the number of an example, counted from 0; Return loads it, Esc leaves</source>
        <translation>Tipp die Nummer eines Beispiels, ab 0 gezählt; die Eingabetaste lädt es, Esc bricht ab</translation>
    </message>
    <message>
        <source>Type the number of an example; the first one is 0</source>
        <translation>Die Nummer eines Beispiels eintippen; das erste ist 0</translation>
    </message>
    <message>
        <source>Type the product below while the tiles still hide their numbers.</source>
        <translation>Tipp unten das Produkt ein, solange die Kacheln ihre Zahlen noch verbergen.</translation>
    </message>
    <message>
        <source>Type the row of a training example, or t12 for row 12 of the test set, and press Return.</source>
        <translation>Tipp die Zeile eines Trainingsbeispiels, oder t12 für Zeile 12 der Testmenge, und drück die Eingabetaste.</translation>
    </message>
    <message>
        <source>Under the pointer, at ({x}, {y}): about {near}.</source>
        <translation>Unter dem Mauszeiger, bei ({x}, {y}): etwa {near}.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Unfold a⁽ᴸ⁻¹⁾ as well, and press w⁽ᴸ⁻¹⁾.</source>
        <translation>Klapp auch a⁽ᴸ⁻¹⁾ auf, und drück auf w⁽ᴸ⁻¹⁾.</translation>
    </message>
    <message>
        <source>Unfold a⁽ᴸ⁾, and press z⁽ᴸ⁾: the weighted sum before it is bent.</source>
        <translation>Klapp a⁽ᴸ⁾ auf, und drück auf z⁽ᴸ⁾: die gewichtete Summe, bevor sie gebogen wird.</translation>
    </message>
    <message>
        <source>Unfold what this activation is computed from (+).</source>
        <translation>Aufklappen, woraus diese Aktivierung berechnet wird (+).</translation>
    </message>
    <message>
        <source>Uniform</source>
        <translation>Gleichverteilt</translation>
    </message>
    <message>
        <source>Unlock every control</source>
        <translation>Alles entsperren</translation>
    </message>
    <message>
        <source>Unplug</source>
        <translation>Abstecken</translation>
    </message>
    <message>
        <source>Unplugged</source>
        <translation>Abgesteckt</translation>
    </message>
    <message>
        <source>Unplugged: fed by hand. The network is untouched.</source>
        <translation>Abgesteckt: von Hand gespeist. Das Netz ist unberührt.</translation>
    </message>
    <message>
        <source>Unshuffled</source>
        <translation>Ungemischt</translation>
    </message>
    <message>
        <source>Unsure first</source>
        <translation>Unsichere zuerst</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>Ohne Titel</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Senkrecht</translation>
    </message>
    <message>
        <source>Up to {n} points of a curve are kept: here each is the mean of {each} mini-batches.</source>
        <translation>Von einer Kurve werden bis zu {n} Punkte behalten: Hier ist jeder das Mittel von {each} Mini-Batches.</translation>
    </message>
    <message>
        <source>Up to {n} points of a curve are kept; of longer runs they are means.</source>
        <translation>Von einer Kurve werden bis zu {n} Punkte behalten; bei längeren Läufen sind es Mittel.</translation>
    </message>
    <message>
        <source>Use the rate of this convention</source>
        <translation>Rate dieser Konvention verwenden</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Value of an input</source>
        <translation>Wert eines Eingangs</translation>
    </message>
    <message>
        <source>Values for which the last two activations are 0.48 and 0.66.</source>
        <translation>Werte, bei denen die letzten beiden Aktivierungen 0.48 und 0.66 sind.</translation>
    </message>
    <message>
        <source>Values in neurons</source>
        <translation>Werte in Neuronen</translation>
    </message>
    <message>
        <source>Values now</source>
        <translation>Werte jetzt</translation>
    </message>
    <message>
        <source>Variable</source>
        <translation>Variable</translation>
    </message>
    <message>
        <source>Version, licences and credits</source>
        <translation>Version, Lizenzen und Dank</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Ansicht</translation>
    </message>
    <message>
        <source>W</source>
        <translation>W</translation>
    </message>
    <message>
        <source>W a</source>
        <translation>W a</translation>
    </message>
    <message>
        <source>W a + b</source>
        <translation>W a + b</translation>
    </message>
    <message>
        <source>W as it is</source>
        <translation>W, wie es ist</translation>
    </message>
    <message>
        <source>W has {0} rows and {1} columns.</source>
        <translation>W hat {0} Zeilen und {1} Spalten.</translation>
    </message>
    <message>
        <source>W has {0} rows of {1} numbers, and the column has {1}: each weight meets the activation at its own place. {0} sums come out, one for each neuron of layer {2}.</source>
        <translation>W hat {0} Zeilen aus {1} Zahlen, und die Spalte hat {1}: Jedes Gewicht trifft die Aktivierung an seinem Platz. Heraus kommen {0} Summen, eine für jedes Neuron der Schicht {2}.</translation>
    </message>
    <message>
        <source>W is square, {0}×{0}, so the shapes fit and nothing complains. But row j now holds the weights that go out of neuron j, not those into it: the {0} sums are others, by up to {1}.</source>
        <translation>W ist quadratisch, {0}×{0}, also passen die Formen, und nichts beschwert sich. Aber Zeile j enthält nun die Gewichte, die aus Neuron j herausgehen, nicht die hinein: Die {0} Summen sind andere, um bis zu {1}.</translation>
    </message>
    <message>
        <source>W is {0}×{1}</source>
        <translation>W ist {0}×{1}</translation>
    </message>
    <message>
        <source>W is {0}×{1}; pinned: {2}</source>
        <translation>W ist {0}×{1}; festgehalten: {2}</translation>
    </message>
    <message>
        <source>W of layer l has n_l rows and n_l−1 columns, and the result has n_l entries; n and k should not be used for two things.</source>
        <translation>W der Schicht l hat n_l Zeilen und n_l−1 Spalten, und das Ergebnis hat n_l Einträge; n und k sollten nicht für zwei Dinge stehen.</translation>
    </message>
    <message>
        <source>W turned</source>
        <translation>W gespiegelt</translation>
    </message>
    <message>
        <source>Waits for a prediction.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Walk</source>
        <translation>Gehen</translation>
    </message>
    <message>
        <source>Walk down a curve of which you know nothing but the slope under your feet.</source>
        <translation>Geh eine Kurve hinab, von der du nichts kennst als die Steigung unter deinen Füßen.</translation>
    </message>
    <message>
        <source>Walk one step along the arrow</source>
        <translation>Einen Schritt entlang des Pfeils gehen</translation>
    </message>
    <message>
        <source>Walk stands above the map. After each step the map is measured anew.</source>
        <translation>Gehen steht über der Karte. Nach jedem Schritt wird die Karte neu gemessen.</translation>
    </message>
    <message>
        <source>Walk straight from a network to another that answers exactly alike.</source>
        <translation>Geh geradewegs von einem Netz zu einem anderen, das genau gleich antwortet.</translation>
    </message>
    <message>
        <source>Walk three steps on which the cost falls. Turn the arrow anew when it helps.</source>
        <translation>Geh drei Schritte, bei denen die Kosten fallen. Dreh den Pfeil neu, wenn es hilft.</translation>
    </message>
    <message>
        <source>Walk to the twin</source>
        <translation>Zum Zwilling gehen</translation>
    </message>
    <message>
        <source>Walk: in order</source>
        <translation>Gang: der Reihe nach</translation>
    </message>
    <message>
        <source>Walker {number}</source>
        <translation>Wanderer {number}</translation>
    </message>
    <message>
        <source>Walker {number}: examples a step</source>
        <translation>Wanderer {number}: Beispiele je Schritt</translation>
    </message>
    <message>
        <source>Walker {number}: its deck</source>
        <translation>Wanderer {number}: sein Stapel</translation>
    </message>
    <message>
        <source>Walker {number}: learning rate</source>
        <translation>Wanderer {number}: Lernrate</translation>
    </message>
    <message>
        <source>Walker {number}: the rate falls</source>
        <translation>Wanderer {number}: Rate fällt</translation>
    </message>
    <message>
        <source>Walkers</source>
        <translation>Wanderer</translation>
    </message>
    <message>
        <source>Walkers worth comparing: sets the table below in one click</source>
        <translation>Wanderer, die einen Vergleich wert sind: stellt die Tabelle darunter mit einem Klick ein</translation>
    </message>
    <message>
        <source>Want 0 instead of 1, or 1 instead of 0.</source>
        <translation>0 statt 1 wollen, oder 1 statt 0.</translation>
    </message>
    <message>
        <source>Wanted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wanted by hand</source>
        <translation>Wunsch von Hand</translation>
    </message>
    <message>
        <source>Wavy curve</source>
        <translation>Wellige Kurve</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Gewicht</translation>
    </message>
    <message>
        <source>Weight and correlation moved opposite ways: other weights decide too.</source>
        <translation>Gewicht und Korrelation bewegten sich gegenläufig: Andere Gewichte entscheiden mit.</translation>
    </message>
    <message>
        <source>Weight and correlation moved the same way.</source>
        <translation>Gewicht und Korrelation bewegten sich in dieselbe Richtung.</translation>
    </message>
    <message>
        <source>Weight decay of softmax regression: without it, the floor of its bowl is flat or nearly flat in many directions</source>
        <translation>Weight Decay der Softmax-Regression: Ohne ihn ist der Boden ihrer Schüssel in vielen Richtungen flach oder fast flach</translation>
    </message>
    <message>
        <source>Weight decay {decay}: its part is in the cost drawn.</source>
        <translation>Weight Decay {decay}: Sein Anteil steckt in den gezeichneten Kosten.</translation>
    </message>
    <message>
        <source>Weight from {k} to {j} of layer {layer}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weight {j}, {k} of layer {layer}: from sender {k} of layer {before} to receiver {j} of layer {layer}.</source>
        <translation>Gewicht {j}, {k} der Schicht {layer}: von Sender {k} der Schicht {before} zu Empfänger {j} der Schicht {layer}.</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>Gewichte</translation>
    </message>
    <message>
        <source>Weights and bias of the bare neuron as base64 of little-endian float32; empty for the bar, with a bias of −10</source>
        <translation>Gewichte und Bias des einzelnen Neurons als base64 von float32 (little-endian); leer für den Balken mit einem Bias von −10</translation>
    </message>
    <message>
        <source>Weights and bias of the neuron</source>
        <translation>Gewichte und Bias des Neurons</translation>
    </message>
    <message>
        <source>Weights and biases are counted in whole numbers.</source>
        <translation>Gewichte und Biases zählt man in ganzen Zahlen.</translation>
    </message>
    <message>
        <source>Weights and biases from a normal distribution of spread 1: with many inputs the sums are large, and sigmoids begin where they are flat</source>
        <translation>Gewichte und Biases aus einer Normalverteilung der Streuung 1: Bei vielen Eingängen werden die Summen groß, und Sigmoide beginnen dort, wo sie flach sind</translation>
    </message>
    <message>
        <source>Weights and biases in all</source>
        <translation>Gewichte und Biases insgesamt</translation>
    </message>
    <message>
        <source>Weights and biases of the first hidden layer: {= neurons(1)} neurons, each sees {= neurons(0)} pixels.</source>
        <translation>Gewichte und Biases der ersten verborgenen Schicht: {= neurons(1)} Neuronen, jedes sieht {= neurons(0)} Pixel.</translation>
    </message>
    <message>
        <source>Weights from a normal distribution whose spread is 1/√n for n inputs of a neuron: its weighted sum is about as large however many inputs it has. Biases begin at 0</source>
        <translation>Gewichte aus einer Normalverteilung der Streuung 1/√n bei n Eingängen eines Neurons: Seine gewichtete Summe ist etwa gleich groß, wie viele Eingänge es auch hat. Biases beginnen bei 0</translation>
    </message>
    <message>
        <source>Weights of +1 where the bar is, 0 elsewhere.</source>
        <translation>Gewichte von +1, wo der Balken ist, sonst 0.</translation>
    </message>
    <message>
        <source>Weights of spread √(2/n), after Kaiming He: made for ReLU, which lets only half of its sums through. Biases begin at 0</source>
        <translation>Gewichte der Streuung √(2/n), nach Kaiming He: gemacht für ReLU, das nur die Hälfte seiner Summen durchlässt. Biases beginnen bei 0</translation>
    </message>
    <message>
        <source>Weights of the kept run “{name}” are no numbers: choose another run.</source>
        <translation>Gewichte des behaltenen Laufs „{name}“ sind keine Zahlen: Wähl einen anderen Lauf.</translation>
    </message>
    <message>
        <source>Weights of this network are no numbers any more. Go back to an earlier step, or begin anew.</source>
        <translation>Gewichte dieses Netzes sind keine Zahlen mehr. Geh zu einem früheren Schritt zurück, oder fang neu an.</translation>
    </message>
    <message>
        <source>Weights of this network are no numbers any more: begin from its first weights.</source>
        <translation>Gewichte dieses Netzes sind keine Zahlen mehr: Fang mit seinen ersten Gewichten an.</translation>
    </message>
    <message>
        <source>Weights or biases set by hand.</source>
        <translation>Von Hand gesetzte Gewichte oder Biases.</translation>
    </message>
    <message>
        <source>Weights pulled to zero</source>
        <translation>Gewichte gegen null gezogen</translation>
    </message>
    <message>
        <source>Weights to be painted like a picture, so that a neuron looks for what you want it to see.</source>
        <translation>Gewichte, die sich malen lassen wie ein Bild, damit ein Neuron nach dem sucht, was du es sehen lassen willst.</translation>
    </message>
    <message>
        <source>Weights to choose from</source>
        <translation>Gewichte zur Auswahl</translation>
    </message>
    <message>
        <source>Weights, change since the start, negative gradient</source>
        <translation>Gewichte, Änderung seit dem Start, negativer Gradient</translation>
    </message>
    <message>
        <source>Weights: open the neuron</source>
        <translation>Gewichte: das Neuron öffnen</translation>
    </message>
    <message>
        <source>What I did, for the class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What I did, for the class…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What a neuron answers most strongly to, beside what you might have expected.</source>
        <translation>Worauf ein Neuron am stärksten antwortet, neben dem, was du vielleicht erwartet hast.</translation>
    </message>
    <message>
        <source>What an answer of another kind would cost, to compare with: {level}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What an example is, as people have said.</source>
        <translation>Was ein Beispiel ist, wie Menschen es gesagt haben.</translation>
    </message>
    <message>
        <source>What both have the same of at any moment</source>
        <translation>Wovon beide in jedem Moment gleich viel haben</translation>
    </message>
    <message>
        <source>What came of each setting</source>
        <translation>Was aus jeder Einstellung wurde</translation>
    </message>
    <message>
        <source>What came out</source>
        <translation>Was herauskam</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Änderungen</translation>
    </message>
    <message>
        <source>What comes from behind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What comes in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What comes in is exactly 0, so the derivative is 0: for this example the weight does not matter.</source>
        <translation>Was hereinkommt, ist genau 0, also ist die Ableitung 0: Für dieses Beispiel spielt das Gewicht keine Rolle.</translation>
    </message>
    <message>
        <source>What comes in, times its weight, is what it adds. Click an input to pick its weight.</source>
        <translation>Was hereinkommt, mal sein Gewicht, ist, was es dazugibt. Klick auf einen Eingang, um sein Gewicht auszuwählen.</translation>
    </message>
    <message>
        <source>What comes in: a nudge of the parameter moves the weighted sum of neuron {j} this much for each unit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What depends on what: press + to unfold what an activation is computed from, and − to fold it.</source>
        <translation>Was wovon abhängt: Drück auf +, um aufzuklappen, woraus eine Aktivierung berechnet wird, und auf −, um sie zuzuklappen.</translation>
    </message>
    <message>
        <source>What did it learn?</source>
        <translation>Was hat es gelernt?</translation>
    </message>
    <message>
        <source>What did the network say to your last dream, at the output it dreamt of?</source>
        <translation>Was sagte das Netz zu deinem letzten Traum, an dem Ausgang, von dem er handelte?</translation>
    </message>
    <message>
        <source>What do all ten together ask of the neuron that you picked?</source>
        <translation>Was verlangen alle zehn zusammen von dem Neuron, das du ausgewählt hast?</translation>
    </message>
    <message>
        <source>What do the ten outputs of this network add up to?</source>
        <translation>Was ergeben die zehn Ausgänge dieses Netzes zusammen?</translation>
    </message>
    <message>
        <source>What does a kitchen in use do to warmth and damp? Damp up, warmth up, some light and motion.</source>
        <translation>Was macht eine benutzte Küche mit Wärme und Feuchte? Feuchte hoch, Wärme hoch, etwas Licht und Bewegung.</translation>
    </message>
    <message>
        <source>What does a network say that has learned nothing? Make your guess, then press “Build them”.</source>
        <translation>Was sagt ein Netz, das nichts gelernt hat? Schätze zuerst, dann drück „Bauen“.</translation>
    </message>
    <message>
        <source>What does the error rate lack?</source>
        <translation>Was fehlt der Fehlerrate?</translation>
    </message>
    <message>
        <source>What does the network cost half way?</source>
        <translation>Was kostet das Netz auf halbem Weg?</translation>
    </message>
    <message>
        <source>What does the sigmoid make of −1000?</source>
        <translation>Was macht der Sigmoid aus −1000?</translation>
    </message>
    <message>
        <source>What each change did</source>
        <translation>Was jede Änderung bewirkt hat</translation>
    </message>
    <message>
        <source>What each example wishes for {0}: {1} want it up, {2} down. Their mean, {3}, is its component of −∇C.</source>
        <translation>Was sich jedes Beispiel für {0} wünscht: {1} wollen es nach oben, {2} nach unten. Ihr Mittel, {3}, ist die Komponente davon in −∇C.</translation>
    </message>
    <message>
        <source>What each input would have to be otherwise. Learning cannot change inputs.</source>
        <translation>Wie jeder Eingang anders sein müsste. Lernen kann Eingänge nicht ändern.</translation>
    </message>
    <message>
        <source>What each line, colour and mark here stands for, with its present number where it has one.</source>
        <translation>Wofür jede Linie, Farbe und Marke hier steht, mit ihrer jetzigen Zahl, wo sie eine hat.</translation>
    </message>
    <message>
        <source>What each move did to the first 200 test images: which of them wins, and how many fire.</source>
        <translation>Was jeder Zug mit den ersten 200 Testbildern gemacht hat: welches davon gewinnt und bei wie vielen es feuert.</translation>
    </message>
    <message>
        <source>What each of many examples asks of the same parameters, and the mean that becomes the step.</source>
        <translation>Was jedes von vielen Beispielen von denselben Parametern verlangt, und das Mittel, das zum Schritt wird.</translation>
    </message>
    <message>
        <source>What each path contributes</source>
        <translation>Was jeder Pfad beiträgt</translation>
    </message>
    <message>
        <source>What each pixel now adds, orange, or takes away, blue</source>
        <translation>Was jedes Pixel jetzt dazugibt, orange, oder wegnimmt, blau</translation>
    </message>
    <message>
        <source>What each pixel would have to be otherwise. Learning cannot change pixels, only weights and biases.</source>
        <translation>Wie jedes Pixel anders sein müsste. Lernen kann Pixel nicht ändern, nur Gewichte und Biases.</translation>
    </message>
    <message>
        <source>What each read; a click puts the digit on the network</source>
        <translation>Was jeder gelesen hat; ein Klick gibt die Ziffer dem Netz</translation>
    </message>
    <message>
        <source>What each way to spend the step does to the cost</source>
        <translation>Was jede Art, den Schritt auszugeben, mit den Kosten macht</translation>
    </message>
    <message>
        <source>What each {input} would gain for the runner-up {name}; {ways}</source>
        <translation>Was es der zweitbesten Antwort {name} brächte, je {input}; {ways}</translation>
    </message>
    <message>
        <source>What every input is multiplied by</source>
        <translation>Womit jeder Eingang multipliziert wird</translation>
    </message>
    <message>
        <source>What every pane shows of the step that is open: the network after it, before it, or, in the diagram and the weight gallery, the difference it made</source>
        <translation>Was jede Ansicht vom geöffneten Schritt zeigt: das Netz danach, davor, oder, im Netzdiagramm und in der Gewichtsgalerie, den Unterschied, den er gemacht hat</translation>
    </message>
    <message>
        <source>What every pixel is multiplied by; 0.5 is half as bright</source>
        <translation>Womit jedes Pixel multipliziert wird; 0.5 ist halb so hell</translation>
    </message>
    <message>
        <source>What every walker has the same of</source>
        <translation>Wovon jeder Wanderer gleich viel hat</translation>
    </message>
    <message>
        <source>What full colour means. Strongest 1 %: the strongest hundredth of each layer, as in the network diagram; one for all layers: the same for every layer; to the largest: the largest weight of each layer; own scales: each tile by its own largest value</source>
        <translation>Was die volle Farbe bedeutet. Stärkste 1 %: das stärkste Hundertstel jeder Schicht, wie im Netzdiagramm; eine für alle Schichten: für jede Schicht dieselbe; bis zum größten: das größte Gewicht jeder Schicht; eigene Skalen: jede Kachel nach ihrem eigenen größten Wert</translation>
    </message>
    <message>
        <source>What full colour means: each layer its own strongest hundredth, or one scale for all, so that equal colours are equal numbers; sorted by size there is always one for all.</source>
        <translation>Was volle Farbe bedeutet: für jede Schicht ihr eigenes stärkstes Hundertstel, oder eine Skala für alle, sodass gleiche Farben gleiche Zahlen sind; nach Größe sortiert gibt es immer eine für alle.</translation>
    </message>
    <message>
        <source>What full colour means: the strongest hundredth of each layer, or one scale for all layers, so that equal colours are equal weights everywhere.</source>
        <translation>Was volle Farbe bedeutet: das stärkste Hundertstel jeder Schicht, oder eine Skala für alle Schichten, sodass gleiche Farben überall gleiche Gewichte sind.</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Was geschah</translation>
    </message>
    <message>
        <source>What happened: {0}</source>
        <translation>Was geschah: {0}</translation>
    </message>
    <message>
        <source>What happens in this part of the step</source>
        <translation>Was in diesem Teil des Schritts geschieht</translation>
    </message>
    <message>
        <source>What is behind?</source>
        <translation>Was steckt dahinter?</translation>
    </message>
    <message>
        <source>What is below 0 becomes 0, the rest stays as it is.</source>
        <translation>Was unter 0 liegt, wird 0, der Rest bleibt, wie er ist.</translation>
    </message>
    <message>
        <source>What is cut in pieces</source>
        <translation>Was in Stücke geschnitten wird</translation>
    </message>
    <message>
        <source>What is found points uphill. The minus comes in with the step: θ − rate · ∇C.</source>
        <translation>Was berechnet wird, zeigt bergauf. Das Minus kommt mit dem Schritt hinein: θ − Rate · ∇C.</translation>
    </message>
    <message>
        <source>What is held</source>
        <translation>Was festgehalten wird</translation>
    </message>
    <message>
        <source>What is held does not change while you look at the function. One card is needed twice.</source>
        <translation>Was festgehalten wird, ändert sich nicht, während du die Funktion ansiehst. Eine Karte wird zweimal gebraucht.</translation>
    </message>
    <message>
        <source>What is left is its wish.</source>
        <translation>Was bleibt, ist sein Wunsch.</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>Was zu sehen ist</translation>
    </message>
    <message>
        <source>What is shown of each training</source>
        <translation>Was von jedem Training gezeigt wird</translation>
    </message>
    <message>
        <source>What is shown of the parts: what each first-layer neuron says to them, what digit each would be called, or a part cut in short pieces</source>
        <translation>Was von den Teilen gezeigt wird: was jedes Neuron der ersten Schicht zu ihnen sagt, welche Ziffer jedes genannt würde, oder ein Teil, in kurze Stücke geschnitten</translation>
    </message>
    <message>
        <source>What is shown, in words</source>
        <translation>Was zu sehen ist, in Worten</translation>
    </message>
    <message>
        <source>What is shown: the deck of an epoch and how it is dealt, a deck that nobody shuffled, how true the gradient of a batch is, the sum of a deck's gradients, or how long a step takes</source>
        <translation>Was gezeigt wird: der Stapel einer Epoche und wie er ausgeteilt wird, ein Stapel, den niemand gemischt hat, wie treu der Gradient eines Batchs ist, die Summe der Gradienten eines Stapels, oder wie lange ein Schritt dauert</translation>
    </message>
    <message>
        <source>What is the name of {0}?</source>
        <translation>Wie heißt {0}?</translation>
    </message>
    <message>
        <source>What is the product?</source>
        <translation>Wie groß ist das Produkt?</translation>
    </message>
    <message>
        <source>What is this?</source>
        <translation>Was ist das?</translation>
    </message>
    <message>
        <source>What is tried on the network</source>
        <translation>Was am Netz ausprobiert wird</translation>
    </message>
    <message>
        <source>What it did to the test set</source>
        <translation>Was es bei der Testmenge bewirkt hat</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Was es ist</translation>
    </message>
    <message>
        <source>What it is dealt: all examples, shuffled anew each epoch or sorted by class; those of one class only; or all with their labels mixed up at random. The cost measured is always that of the true labels</source>
        <translation>Was ihm ausgeteilt wird: alle Beispiele, je Epoche neu gemischt oder nach Klassen sortiert; die einer Klasse allein; oder alle mit zufällig vertauschten Etiketten. Gemessen werden immer die Kosten mit den wahren Etiketten</translation>
    </message>
    <message>
        <source>What it learned</source>
        <translation>Was es gelernt hat</translation>
    </message>
    <message>
        <source>What it means</source>
        <translation>Was es bedeutet</translation>
    </message>
    <message>
        <source>What it would answer after such steps</source>
        <translation>Was es nach solchen Schritten antworten würde</translation>
    </message>
    <message>
        <source>What kind of noise Add noise makes, and how much of it</source>
        <translation>Welche Art Rauschen „Rauschen hinzufügen“ macht, und wie viel davon</translation>
    </message>
    <message>
        <source>What kind of noise is added</source>
        <translation>Welche Art Rauschen hinzugefügt wird</translation>
    </message>
    <message>
        <source>What lies in the six places: what goes in, is held and comes out, of the network and of the cost function</source>
        <translation>Was auf den sechs Plätzen liegt: was hineingeht, festgehalten wird und herauskommt, beim Netz und bei der Kostenfunktion</translation>
    </message>
    <message>
        <source>What moving each input to the end of its range would gain if the slope stayed; click picks it</source>
        <translation>Was es brächte, jeden Eingang bis ans Ende seines Bereichs zu bewegen, wenn die Steigung bliebe; ein Klick wählt ihn aus</translation>
    </message>
    <message>
        <source>What of a wish gets through the activation function; where that is flat, hardly anything.</source>
        <translation>Was von einem Wunsch durch die Aktivierungsfunktion kommt; wo sie flach ist, kaum etwas.</translation>
    </message>
    <message>
        <source>What of yours is taken for what</source>
        <translation>Was von deinen wofür gehalten wird</translation>
    </message>
    <message>
        <source>What one example costs: for each output the square of its difference from what it should be.</source>
        <translation>Was ein Beispiel kostet: für jeden Ausgang das Quadrat seines Unterschieds zu dem, was er sein sollte.</translation>
    </message>
    <message>
        <source>What one neuron asks of a neuron before it. All votes together are that neuron's wish.</source>
        <translation>Was ein Neuron von einem Neuron davor verlangt. Alle Stimmen zusammen sind der Wunsch jenes Neurons.</translation>
    </message>
    <message>
        <source>What output {j} should be; from it and the output comes its part of the cost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What random nudges do to the cost</source>
        <translation>Was zufällige Stupse mit den Kosten machen</translation>
    </message>
    <message>
        <source>What should this be? Choose an answer, and there is a cost to find the gradient of.</source>
        <translation>Was soll das sein? Wähl eine Antwort, dann gibt es Kosten, deren Gradient sich berechnen lässt.</translation>
    </message>
    <message>
        <source>What should this be? Choose an answer, and there is a cost to lower.</source>
        <translation>Was soll das sein? Wähl eine Antwort, dann gibt es Kosten zu senken.</translation>
    </message>
    <message>
        <source>What should this be? Click an answer in the column “wanted”, and every output has a wish.</source>
        <translation>Was soll das sein? Klick auf eine Antwort in der Spalte „soll“, dann hat jeder Ausgang einen Wunsch.</translation>
    </message>
    <message>
        <source>What the colour of an edge is: its weight, how the last step wanted it changed, or how the gradient that was found wants it changed.</source>
        <translation>Wofür die Farbe einer Kante steht: für ihr Gewicht, dafür, wie der letzte Schritt es ändern wollte, oder dafür, wie der berechnete Gradient es ändern will.</translation>
    </message>
    <message>
        <source>What the cost function is looked at for</source>
        <translation>Woraufhin die Kostenfunktion betrachtet wird</translation>
    </message>
    <message>
        <source>What the cost is drawn against</source>
        <translation>Worüber die Kosten gezeichnet werden</translation>
    </message>
    <message>
        <source>What the curves are drawn against: epochs are fair to other batch sizes, steps count changes of the weights</source>
        <translation>Worüber die Kurven gezeichnet werden: Epochen werden anderen Batchgrößen gerecht, Schritte zählen Änderungen der Gewichte</translation>
    </message>
    <message>
        <source>What the hidden layers make of an image, part by part.</source>
        <translation>Was die verborgenen Schichten aus einem Bild machen, Teil für Teil.</translation>
    </message>
    <message>
        <source>What the inputs would be changed for: the second best answer, or the one that is wanted</source>
        <translation>Wofür die Eingänge geändert würden: für die zweitbeste Antwort oder für die gewünschte</translation>
    </message>
    <message>
        <source>What the last activation should be, usually 0 or 1</source>
        <translation>Was die letzte Aktivierung sein sollte, meist 0 oder 1</translation>
    </message>
    <message>
        <source>What the last step promised and what it did</source>
        <translation>Was der letzte Schritt versprach und was er tat</translation>
    </message>
    <message>
        <source>What the left button does; the right one always erases</source>
        <translation>Was die linke Taste tut; die rechte radiert immer</translation>
    </message>
    <message>
        <source>What the marks of the map mean</source>
        <translation>Was die Marken der Karte bedeuten</translation>
    </message>
    <message>
        <source>What the network at this point of the way says to the picture on the pad; dotted: what is right</source>
        <translation>Was das Netz an dieser Stelle des Weges zum Bild im Zeichenfeld sagt; gepunktet: was richtig ist</translation>
    </message>
    <message>
        <source>What the network goes on to learn from: MNIST’s training set, your drawings that are not held back, or both</source>
        <translation>Woraus das Netz weiterlernt: die Trainingsmenge von MNIST, deine Zeichnungen, die nicht zurückgehalten sind, oder beides</translation>
    </message>
    <message>
        <source>What the network is</source>
        <translation>Was das Netz ist</translation>
    </message>
    <message>
        <source>What the network learns from: it fixes how many inputs there are</source>
        <translation>Woraus das Netz lernt: Es legt fest, wie viele Eingänge es gibt</translation>
    </message>
    <message>
        <source>What the network says to the dream</source>
        <translation>Was das Netz zum Traum sagt</translation>
    </message>
    <message>
        <source>What the network says to the picture: hollow before, full now, and the number now.</source>
        <translation>Was das Netz zum Bild sagt: hohl vorher, voll jetzt, dazu die Zahl jetzt.</translation>
    </message>
    <message>
        <source>What the network says to what it never saw: noise, shifts, mixtures, pictures made to please one output.</source>
        <translation>Was das Netz zu dem sagt, was es nie gesehen hat: Rauschen, Verschiebungen, Mischungen, Bilder, die einem Ausgang gefallen sollen.</translation>
    </message>
    <message>
        <source>What the neuron looks at</source>
        <translation>Was das Neuron ansieht</translation>
    </message>
    <message>
        <source>What the neuron says to each sum. Drag the flag: the bias slides the curve, no weight changes.</source>
        <translation>Was das Neuron zu jeder Summe sagt. Zieh das Fähnchen: Der Bias verschiebt die Kurve, kein Gewicht ändert sich.</translation>
    </message>
    <message>
        <source>What the noise is called</source>
        <translation>Wie das Rauschen genannt wird</translation>
    </message>
    <message>
        <source>What the outputs are compared with</source>
        <translation>Womit die Ausgänge verglichen werden</translation>
    </message>
    <message>
        <source>What the outputs cost, end to end; marks tell what some other answers would cost.</source>
        <translation>Was die Ausgänge kosten, aneinandergereiht; Marken sagen, was einige andere Antworten kosten würden.</translation>
    </message>
    <message>
        <source>What the outputs did to layer 2, layer 2 does to layer 1: it turns what it was asked for into pushes and sends them on. Each stage fills its own rows of [the ribbon](pane:ribbon), and no row is filled before its turn.

Then take the step, for this one picture alone. [Desires](pane:desires) shows ten cards, the first of each digit. Afterwards C▲ stands on a card that costs more than before, and C▼ on one that costs less.

Do it twice: on the fresh network, and on one that has trained for ten epochs.
</source>
        <translation>Was die Ausgänge mit Schicht 2 gemacht haben, macht Schicht 2 mit Schicht 1: Sie verwandelt das, was von ihr verlangt wurde, in Schübe und schickt sie weiter. Jede Stufe füllt ihre eigenen Zeilen auf [dem Band](pane:ribbon), und keine Zeile wird gefüllt, bevor sie an der Reihe ist.

Dann geh den Schritt, für dieses eine Bild allein. [Die Wunschtabelle](pane:desires) zeigt zehn Karten, die erste von jeder Ziffer. Danach steht C▲ auf einer Karte, die mehr kostet als vorher, und C▼ auf einer, die weniger kostet.

Mach das zweimal: am frischen Netz, und an einem, das zehn Epochen trainiert hat.
</translation>
    </message>
    <message>
        <source>What the outputs should be for an example: 1 at its label, 0 elsewhere.</source>
        <translation>Was die Ausgänge bei einem Beispiel sein sollen: 1 bei der richtigen Antwort, sonst 0.</translation>
    </message>
    <message>
        <source>What the outputs would be, apart by semicolons; empty while they are the network's own</source>
        <translation>Wie die Ausgänge wären, durch Strichpunkte getrennt; leer, solange es die des Netzes sind</translation>
    </message>
    <message>
        <source>What the run is to be called; empty, it is called by its settings</source>
        <translation>Wie der Lauf heißen soll; leer heißt er nach seinen Einstellungen</translation>
    </message>
    <message>
        <source>What the scene that is shown is about</source>
        <translation>Wovon die gezeigte Szene handelt</translation>
    </message>
    <message>
        <source>What the second training has in the place of the present value</source>
        <translation>Was das zweite Training an der Stelle des jetzigen Werts hat</translation>
    </message>
    <message>
        <source>What was found is no number: there is nothing to compare.</source>
        <translation>Was berechnet wurde, ist keine Zahl: Es gibt nichts zu vergleichen.</translation>
    </message>
    <message>
        <source>What was read so far</source>
        <translation>Was bisher gelesen wurde</translation>
    </message>
    <message>
        <source>What will most of the first layer's neurons look for once they are trained?</source>
        <translation>Wonach werden die meisten Neuronen der ersten Schicht suchen, wenn sie trainiert sind?</translation>
    </message>
    <message>
        <source>What will the picture look like in which the network is surest to see a 3?</source>
        <translation>Wie wird das Bild aussehen, in dem das Netz am sichersten eine 3 sieht?</translation>
    </message>
    <message>
        <source>What would you look for?</source>
        <translation>Wonach würdest du suchen?</translation>
    </message>
    <message>
        <source>What you did could not be saved to {name}: {reason}. Choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you expect</source>
        <translation>Was du erwartest</translation>
    </message>
    <message>
        <source>What you put down as what the neurons might look for, kept with the other switches</source>
        <translation>Wonach die Neuronen deiner Meinung nach suchen könnten; mit den anderen Schaltern aufbewahrt</translation>
    </message>
    <message>
        <source>What you turn or pin is listed here.</source>
        <translation>Was du drehst oder festhältst, steht hier.</translation>
    </message>
    <message>
        <source>What you want is few wrong answers. Why does the network not descend just that: the share of wrong answers?

[The cut](pane:cut) goes straight through the network, along its own gradient. Besides the cost it can show the error rate and the cross-entropy along [the same line](option:cut.costs). Look at their shapes around the place where the network stands.

Then let each descend along this line by nothing but its own slope, all with one learning rate.
</source>
        <translation>Du willst wenige falsche Antworten. Warum steigt das Netz nicht genau das hinab: den Anteil falscher Antworten?

[Der Schnitt](pane:cut) geht gerade durch das Netz, entlang seines eigenen Gradienten. Außer den Kosten kann er auch die Fehlerrate und die Kreuzentropie auf [derselben Linie](option:cut.costs) zeigen. Sieh dir ihre Formen um die Stelle an, an der das Netz steht.

Dann lass jede auf dieser Linie absteigen, allein nach ihrer eigenen Steigung, alle mit derselben Lernrate.
</translation>
    </message>
    <message>
        <source>What yours ask of the weights and what MNIST asks do not agree everywhere: some of MNIST was lost.</source>
        <translation>Was deine von den Gewichten verlangen und was MNIST verlangt, stimmt nicht überall überein: Etwas von MNIST ging verloren.</translation>
    </message>
    <message>
        <source>Wheel: one row on; Page Down: a page</source>
        <translation>Mausrad: eine Zeile weiter; Bild ab: eine Seite</translation>
    </message>
    <message>
        <source>Wheel: one row on; over a matrix, along it. Page Up and Page Down: a page</source>
        <translation>Mausrad: eine Zeile weiter; über einer Matrix an ihr entlang. Bild auf und Bild ab: eine Seite</translation>
    </message>
    <message>
        <source>When the bar had come to {= bench_sum("bar") : 1}, the blob made {= bench_sum("blob") : 1}.</source>
        <translation>Als der Balken auf {= bench_sum("bar") : 1} gekommen war, ergab der Fleck {= bench_sum("blob") : 1}.</translation>
    </message>
    <message>
        <source>When the gradient was found, it still said {= start(fingerprint)}. The step then moved {= moved} of {= parameters} numbers, and now it says {= fingerprint}.
</source>
        <translation>Als der Gradient berechnet war, stand da noch {= start(fingerprint)}. Dann hat der Schritt {= moved} von {= parameters} Zahlen bewegt, und jetzt steht da {= fingerprint}.
</translation>
    </message>
    <message>
        <source>When the layer changes, let its neurons leave their column and become entries of a vector.</source>
        <translation>Wenn die Schicht wechselt, verlassen ihre Neuronen ihre Spalte und werden Einträge eines Vektors.</translation>
    </message>
    <message>
        <source>Where both begin</source>
        <translation>Wo beide beginnen</translation>
    </message>
    <message>
        <source>Where in the network are the training pictures kept?</source>
        <translation>Wo im Netz werden die Trainingsbilder aufbewahrt?</translation>
    </message>
    <message>
        <source>Where it is held</source>
        <translation>Auf welchem Wert gehalten wird</translation>
    </message>
    <message>
        <source>Where only two rows fit</source>
        <translation>Wo nur zwei Reihen passen</translation>
    </message>
    <message>
        <source>Where softmax is surely wrong its slope is nearly 0, and the squared cost has to pass it: the worst mistakes teach least. With cross-entropy that slope cancels.</source>
        <translation>Wo Softmax sich sicher ist und irrt, ist seine Steigung fast 0, und die quadratischen Kosten müssen durch sie hindurch: Die schlimmsten Fehler lehren am wenigsten. Bei Kreuzentropie kürzt sich diese Steigung weg.</translation>
    </message>
    <message>
        <source>Where the algorithm stands</source>
        <translation>Wo der Algorithmus steht</translation>
    </message>
    <message>
        <source>Where the axis of the accuracies begins: higher shows the last few percent better.</source>
        <translation>Wo die Achse der Genauigkeiten beginnt: weiter oben zeigt sie die letzten paar Prozent besser.</translation>
    </message>
    <message>
        <source>Where the balls are let go, apart by semicolons</source>
        <translation>Wo die Kugeln losgelassen werden, durch Strichpunkte getrennt</translation>
    </message>
    <message>
        <source>Where the blindfold walk has been</source>
        <translation>Wo der Gang mit Augenbinde war</translation>
    </message>
    <message>
        <source>Where the compass points, degrees</source>
        <translation>Wohin der Kompass zeigt, in Grad</translation>
    </message>
    <message>
        <source>Where the compass points, in degrees from the first direction</source>
        <translation>Wohin der Kompass zeigt, in Grad von der ersten Richtung aus</translation>
    </message>
    <message>
        <source>Where the cost stays for a while: here {level}, what it costs to tell every image only how often each class comes.</source>
        <translation>Wo die Kosten eine Weile bleiben: hier {level}; so viel kostet es, bei jedem Bild nur zu sagen, wie oft jede Klasse vorkommt.</translation>
    </message>
    <message>
        <source>Where the factor comes from</source>
        <translation>Woher der Faktor kommt</translation>
    </message>
    <message>
        <source>Where the fire is</source>
        <translation>Wo das Feuer ist</translation>
    </message>
    <message>
        <source>Where the first ball is now</source>
        <translation>Wo die erste Kugel jetzt ist</translation>
    </message>
    <message>
        <source>Where the hand and the network put the neuron on its curve.</source>
        <translation>Wohin die Hand und das Netz das Neuron auf seiner Kurve setzen.</translation>
    </message>
    <message>
        <source>Where the walk on the surface starts</source>
        <translation>Wo der Gang auf der Fläche beginnt</translation>
    </message>
    <message>
        <source>Where will the steepest way down point, compared with the lines of equal cost on the map?</source>
        <translation>Wohin wird der steilste Weg hinunter zeigen, verglichen mit den Linien gleicher Kosten auf der Karte?</translation>
    </message>
    <message>
        <source>Where you stand, one weight has 32 times the slope of another. You move both by 2. How far do the needles go?</source>
        <translation>Wo du stehst, hat ein Gewicht die 32-fache Steigung eines anderen. Du bewegst beide um 2. Wie weit schlagen die Zeiger aus?</translation>
    </message>
    <message>
        <source>Whether a batch is compared with the first 4 000 training examples, or with all of them</source>
        <translation>Ob ein Batch mit den ersten 4 000 Trainingsbeispielen verglichen wird oder mit allen</translation>
    </message>
    <message>
        <source>Whether a network answers noise surely differs from one to the next: see Limits, where it is measured for this one.</source>
        <translation>Ob ein Netz auf Rauschen sicher antwortet, ist von Netz zu Netz verschieden: siehe Grenzen, wo es für dieses gemessen wird.</translation>
    </message>
    <message>
        <source>Whether every parameter is nudged, or only some drawn at random, because all would take too long</source>
        <translation>Ob jeder Parameter angestupst wird, oder nur einige zufällig gezogene, weil alle zu lange dauern würden</translation>
    </message>
    <message>
        <source>Whether gradients are found at the network shown, or at the fresh one that this run began with</source>
        <translation>Ob die Gradienten am gezeigten Netz berechnet werden oder am frischen, mit dem dieser Lauf begann</translation>
    </message>
    <message>
        <source>Whether its rate falls to nothing along half a cosine during the race, or stays the same</source>
        <translation>Ob seine Rate während des Wettlaufs entlang eines halben Kosinus auf null fällt oder gleich bleibt</translation>
    </message>
    <message>
        <source>Whether the cost is one bowl or has many dips, shown by walking down from many starts.</source>
        <translation>Ob die Kosten eine Schüssel sind oder viele Mulden haben, gezeigt durch Abstiege von vielen Starts aus.</translation>
    </message>
    <message>
        <source>Whether the learning rate falls to nothing during the race, or stays the same</source>
        <translation>Ob die Lernrate während des Wettlaufs auf null fällt oder gleich bleibt</translation>
    </message>
    <message>
        <source>Whether the map shows the deck being dealt or the next one</source>
        <translation>Ob die Karte den Stapel zeigt, der gerade ausgeteilt wird, oder den nächsten</translation>
    </message>
    <message>
        <source>Whether the squares of the outputs are summed, averaged or halved</source>
        <translation>Ob die Quadrate der Ausgänge summiert, gemittelt oder halbiert werden</translation>
    </message>
    <message>
        <source>Whether walker {number} takes part in the next race</source>
        <translation>Ob Wanderer {number} am nächsten Wettlauf teilnimmt</translation>
    </message>
    <message>
        <source>Which bar of the histogram shows its examples; −1 for none</source>
        <translation>Welcher Balken des Histogramms seine Beispiele zeigt; −1 für keinen</translation>
    </message>
    <message>
        <source>Which bias lets only sums above 10 pass one half?</source>
        <translation>Bei welchem Bias kommen nur Summen über 10 über ein halb?</translation>
    </message>
    <message>
        <source>Which card is right?</source>
        <translation>Welche Karte ist richtig?</translation>
    </message>
    <message>
        <source>Which colour is which number: the two ends are the numbers beneath them.</source>
        <translation>Welche Farbe welche Zahl ist: Die beiden Enden sind die Zahlen darunter.</translation>
    </message>
    <message>
        <source>Which curve to walk on</source>
        <translation>Auf welcher Kurve gegangen wird</translation>
    </message>
    <message>
        <source>Which curves of the runs are drawn over one another</source>
        <translation>Welche Kurven der Läufe übereinander gezeichnet werden</translation>
    </message>
    <message>
        <source>Which derivative is put together</source>
        <translation>Welche Ableitung zusammengesetzt wird</translation>
    </message>
    <message>
        <source>Which digit is the drawing meant to be? A digit key on the pad says it too.</source>
        <translation>Welche Ziffer soll die Zeichnung sein? Eine Zifferntaste im Zeichenfeld sagt es auch.</translation>
    </message>
    <message>
        <source>Which edge the drill asks for.</source>
        <translation>Nach welcher Kante die Übung fragt.</translation>
    </message>
    <message>
        <source>Which edge was clicked; empty while the question is open</source>
        <translation>Auf welche Kante geklickt wurde; leer, solange die Frage offen ist</translation>
    </message>
    <message>
        <source>Which entries of the gradient column are filled</source>
        <translation>Welche Einträge der Gradientenspalte gefüllt sind</translation>
    </message>
    <message>
        <source>Which example of the mini-batch is looked at, from 0</source>
        <translation>Welches Beispiel des Mini-Batchs betrachtet wird, ab 0 gezählt</translation>
    </message>
    <message>
        <source>Which factor is explained below the tiles</source>
        <translation>Welcher Faktor unter den Kacheln erklärt wird</translation>
    </message>
    <message>
        <source>Which flat point was chosen as the lowest; −1: none</source>
        <translation>Welche flache Stelle als tiefste gewählt wurde; −1: keine</translation>
    </message>
    <message>
        <source>Which kept run the cut leads towards, by its number; −1 for the first of the same shape</source>
        <translation>Zu welchem behaltenen Lauf der Schnitt führt, nach seiner Nummer; −1 für den ersten gleicher Form</translation>
    </message>
    <message>
        <source>Which kept run the cut leads towards; keep runs in the Runs pane</source>
        <translation>Zu welchem behaltenen Lauf der Schnitt führt; Läufe behältst du in der Ansicht Läufe</translation>
    </message>
    <message>
        <source>Which label is explained</source>
        <translation>Welche Beschriftung erklärt wird</translation>
    </message>
    <message>
        <source>Which layer gets another width.</source>
        <translation>Welche Schicht eine andere Breite bekommt.</translation>
    </message>
    <message>
        <source>Which layer's arrays are shown; 0 follows what is selected.</source>
        <translation>Welcher Schicht Arrays gezeigt werden; 0 folgt dem, was ausgewählt ist.</translation>
    </message>
    <message>
        <source>Which move of the backward pass lies on the desk, from the outputs; 0 is the one that the wave made last</source>
        <translation>Welcher Zug des Rückwärtslaufs auf dem Pult liegt, von den Ausgängen her gezählt; 0 ist der, den die Welle zuletzt gemacht hat</translation>
    </message>
    <message>
        <source>Which neuron of the first layer is painted</source>
        <translation>Welches Neuron der ersten Schicht gemalt wird</translation>
    </message>
    <message>
        <source>Which number of a neuron is compared: the bare sum of weights times pixels, with its bias, or the activation</source>
        <translation>Welche Zahl eines Neurons verglichen wird: die bloße Summe von Gewichten mal Pixeln, dieselbe mit seinem Bias, oder die Aktivierung</translation>
    </message>
    <message>
        <source>Which of the four is {0}?</source>
        <translation>Was von den vieren ist {0}?</translation>
    </message>
    <message>
        <source>Which of the large ones is next, the largest first.</source>
        <translation>Welcher der großen als Nächstes kommt, der größte zuerst.</translation>
    </message>
    <message>
        <source>Which of the last ten edges were found: 1 or 0 each</source>
        <translation>Welche der letzten zehn Kanten gefunden wurden: je 1 oder 0</translation>
    </message>
    <message>
        <source>Which of the lists goes from left to right in the picture</source>
        <translation>Welche der Listen im Bild von links nach rechts geht</translation>
    </message>
    <message>
        <source>Which of the lists goes upwards in the picture</source>
        <translation>Welche der Listen im Bild nach oben geht</translation>
    </message>
    <message>
        <source>Which of the three experiments is shown</source>
        <translation>Welcher der drei Versuche gezeigt wird</translation>
    </message>
    <message>
        <source>Which of the two races is shown</source>
        <translation>Welcher der beiden Wettläufe gezeigt wird</translation>
    </message>
    <message>
        <source>Which of the two stands below what you expect where there is no room for both</source>
        <translation>Welche der beiden unter deiner Erwartung steht, wo für beide kein Platz ist</translation>
    </message>
    <message>
        <source>Which of these could a network learn by? Let each descend along this line by its own slope.</source>
        <translation>Nach welchen davon könnte ein Netz lernen? Lass alle auf dieser Linie nach ihrer eigenen Steigung absteigen.</translation>
    </message>
    <message>
        <source>Which of your patterns will you find again among the weights?</source>
        <translation>Welche deiner Muster wirst du unter den Gewichten wiederfinden?</translation>
    </message>
    <message>
        <source>Which output is farthest from what it should be? Click its number at the left.</source>
        <translation>Welcher Ausgang ist am weitesten von dem entfernt, was er sein sollte? Klick links auf seine Nummer.</translation>
    </message>
    <message>
        <source>Which output should be 1 while the outputs are set by hand; −1 for what the picture should be</source>
        <translation>Welcher Ausgang 1 sein soll, solange die Ausgänge von Hand gesetzt sind; −1 für das, was das Bild sein soll</translation>
    </message>
    <message>
        <source>Which pair: the strong weight is the strongest, the next, ...</source>
        <translation>Welches Paar: Das starke Gewicht ist das stärkste, das nächste, ...</translation>
    </message>
    <message>
        <source>Which parameter the mean cost is differentiated by.</source>
        <translation>Nach welchem Parameter die mittleren Kosten abgeleitet werden.</translation>
    </message>
    <message>
        <source>Which part of the bench is picked: its letter, layer and indices</source>
        <translation>Welcher Teil des Prüfstands ausgewählt ist: sein Buchstabe, seine Schicht und seine Indizes</translation>
    </message>
    <message>
        <source>Which part of the step is looked at, from 0</source>
        <translation>Welcher Teil des Schritts betrachtet wird, ab 0 gezählt</translation>
    </message>
    <message>
        <source>Which part the keys move</source>
        <translation>Welches Teil die Tasten bewegen</translation>
    </message>
    <message>
        <source>Which parts lie where, kept with the other switches</source>
        <translation>Welche Teile wo liegen, mit den anderen Schaltern aufbewahrt</translation>
    </message>
    <message>
        <source>Which pictures of nothing the network is asked about</source>
        <translation>Zu welchen Bildern von nichts das Netz befragt wird</translation>
    </message>
    <message>
        <source>Which question of the name drill is asked.</source>
        <translation>Welche Frage der Namensübung gestellt wird.</translation>
    </message>
    <message>
        <source>Which set the examples come from</source>
        <translation>Aus welcher Menge die Beispiele kommen</translation>
    </message>
    <message>
        <source>Which set's first examples the cost is the mean of</source>
        <translation>Über die ersten Beispiele welcher Menge die Kosten gemittelt werden</translation>
    </message>
    <message>
        <source>Which set's first examples the cost of the map is the mean of</source>
        <translation>Über die ersten Beispiele welcher Menge die Kosten der Karte gemittelt werden</translation>
    </message>
    <message>
        <source>Which side is downhill? Step with ← and →, or with Step.</source>
        <translation>Auf welcher Seite geht es bergab? Geh mit ← und →, oder mit „Schritt“.</translation>
    </message>
    <message>
        <source>Which side of the neuron is looked at</source>
        <translation>Welche Seite des Neurons betrachtet wird</translation>
    </message>
    <message>
        <source>Which surface to walk on</source>
        <translation>Auf welcher Fläche gegangen wird</translation>
    </message>
    <message>
        <source>Which ten training images the bias is tried on.</source>
        <translation>An welchen zehn Trainingsbildern der Bias ausprobiert wird.</translation>
    </message>
    <message>
        <source>Which throw of the dice was last</source>
        <translation>Der wievielte Wurf der letzte war</translation>
    </message>
    <message>
        <source>Which tiles are in place</source>
        <translation>Welche Kacheln an ihrem Platz sind</translation>
    </message>
    <message>
        <source>Which tiles are ticked as met before</source>
        <translation>Welche Kacheln als schon vorgekommen abgehakt sind</translation>
    </message>
    <message>
        <source>Which tiles were placed, in their order, to put a layer together.</source>
        <translation>Welche Kacheln gelegt wurden, in ihrer Reihenfolge, um eine Schicht zusammenzusetzen.</translation>
    </message>
    <message>
        <source>Which variable is nudged</source>
        <translation>Welche Variable angestupst wird</translation>
    </message>
    <message>
        <source>Which view of the picture is the large one</source>
        <translation>Welche Ansicht des Bildes die große ist</translation>
    </message>
    <message>
        <source>Which way through the space of all weights and biases the cost is cut</source>
        <translation>Welchen Weg durch den Raum aller Gewichte und Biases der Schnitt durch die Kosten nimmt</translation>
    </message>
    <message>
        <source>Which ways the pieces go</source>
        <translation>In welche Richtungen die Stücke gehen</translation>
    </message>
    <message>
        <source>Which weights are shown</source>
        <translation>Welche Gewichte gezeigt werden</translation>
    </message>
    <message>
        <source>Which z or a is held at a value, whatever comes before it</source>
        <translation>Welches z oder a auf einem Wert gehalten wird, was auch davor kommt</translation>
    </message>
    <message>
        <source>While presenting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who is soloed (S) and muted (M) on the desk, as layer.neuron: S3.2 M3.0</source>
        <translation>Wer auf dem Pult solo (S) und wer stumm (M) ist, als Schicht.Neuron: S3.2 M3.0</translation>
    </message>
    <message>
        <source>Who walks</source>
        <translation>Wer wandert</translation>
    </message>
    <message>
        <source>Whole</source>
        <translation>Ganz</translation>
    </message>
    <message>
        <source>Whole digits</source>
        <translation>Ganze Ziffern</translation>
    </message>
    <message>
        <source>Whole runs (*{whole});;All files (*)</source>
        <translation>Ganze Läufe (*{whole});;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Whole runs (*{whole});;Run logs (*{log});;Networks (*{network})</source>
        <translation>Ganze Läufe (*{whole});;Laufprotokolle (*{log});;Netze (*{network})</translation>
    </message>
    <message>
        <source>Whole set</source>
        <translation>Ganze Menge</translation>
    </message>
    <message>
        <source>Whole: {a}; {d} pixels apart: {b}.</source>
        <translation>Ganz: {a}; {d} Pixel auseinander: {b}.</translation>
    </message>
    <message>
        <source>Whose cost is measured: that of the example on the network, or the mean of the first training examples</source>
        <translation>Wessen Kosten gemessen werden: die des Beispiels am Netz, oder das Mittel der ersten Trainingsbeispiele</translation>
    </message>
    <message>
        <source>Whose cost the gradient is found of: the image on the network, the mini-batch that the next step will take, or the whole training set</source>
        <translation>Von wessen Kosten der Gradient berechnet wird: vom Bild am Netz, vom Mini-Batch des nächsten Schritts oder von der ganzen Trainingsmenge</translation>
    </message>
    <message>
        <source>Wider brush</source>
        <translation>Breiterer Pinsel</translation>
    </message>
    <message>
        <source>Wider or narrower brush</source>
        <translation>Pinsel breiter oder schmaler</translation>
    </message>
    <message>
        <source>Wiggle</source>
        <translation>Stupsen</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Fenster</translation>
    </message>
    <message>
        <source>Wish</source>
        <translation>Wunsch</translation>
    </message>
    <message>
        <source>Wished changes against weights</source>
        <translation>Gewünschte Änderungen gegen Gewichte</translation>
    </message>
    <message>
        <source>Wishes</source>
        <translation>Wünsche</translation>
    </message>
    <message>
        <source>With a bias of {= bias(1, 0) : 2} the half-way point lies at a sum of {= -bias(1, 0) : 2}. The weights say *what* is looked for, the bias says *how much of it is needed*.
</source>
        <translation>Mit einem Bias von {= bias(1, 0) : 2} liegt der Punkt, an dem es halb an ist, bei einer Summe von {= -bias(1, 0) : 2}. Die Gewichte sagen, *wonach* gesucht wird, der Bias sagt, *wie viel davon nötig ist*.
</translation>
    </message>
    <message>
        <source>With a mini-batch of {batch:count} at a rate of {rate:bound} each step follows the accident of a few examples. More examples average it out.</source>
        <translation>Mit einem Mini-Batch von {batch:count} und einer Rate von {rate:bound} folgt jeder Schritt dem Zufall weniger Beispiele. Mehr Beispiele mitteln ihn heraus.</translation>
    </message>
    <message>
        <source>With all ten at 0.1 it is {= (1 - 0.1) ** 2 + 9 * 0.1 ** 2 : 2}. More or less than 0.1 costs more.</source>
        <translation>Mit allen zehn auf 0.1 sind es {= (1 - 0.1) ** 2 + 9 * 0.1 ** 2 : 2}. Mehr oder weniger als 0.1 kostet mehr.</translation>
    </message>
    <message>
        <source>With all {= option("chain.depth") : 0} layers the first weight feels {= deep_share : short} of what the last one feels, because you chose weights that make up for the slopes. Nobody does that by hand for thousands of neurons.

What people do: begin with weights of a fitting size, or take ReLU, whose slope is 1 where it is on. Two hidden layers, as in your network, are few enough to learn without.
</source>
        <translation>Mit allen {= option("chain.depth") : 0} Schichten spürt das erste Gewicht {= deep_share : short} von dem, was das letzte spürt, weil du Gewichte gewählt hast, die die Steigungen ausgleichen. Bei Tausenden von Neuronen tut das niemand von Hand.

Was man tut: mit Gewichten passender Größe beginnen, oder ReLU nehmen, dessen Steigung 1 ist, wo es an ist. Zwei verborgene Schichten wie in deinem Netz sind wenig genug, um ohne das zu lernen.
</translation>
    </message>
    <message>
        <source>With cross-entropy the push is y − a in full: no slope of the bend stands between wish and push, so no output gets stuck.</source>
        <translation>Bei Kreuzentropie ist der Schub y − a in voller Größe: Zwischen Wunsch und Schub steht keine Steigung der Biegung, also sitzt kein Ausgang fest.</translation>
    </message>
    <message>
        <source>With every input at 0 only the biases speak: which neurons tend to be on, which off.</source>
        <translation>Ist jeder Eingang 0, sprechen nur die Biases: welche Neuronen eher an sind, welche eher aus.</translation>
    </message>
    <message>
        <source>With fewer than two parts there is nothing to add up: stamp another.</source>
        <translation>Bei weniger als zwei Teilen gibt es nichts zu addieren: Stemple noch eines.</translation>
    </message>
    <message>
        <source>With how many digits the cost is computed: 16, or 7 as in training, where round-off shows earlier</source>
        <translation>Mit wie vielen Stellen die Kosten berechnet werden: 16, oder 7 wie im Training, wo sich Rundungsfehler früher zeigen</translation>
    </message>
    <message>
        <source>With indices</source>
        <translation>Mit Indizes</translation>
    </message>
    <message>
        <source>With no ink the first layer sees its biases alone, and the network answers all the same: {answer:class}, at {strength:plain}.</source>
        <translation>Ohne Tinte sieht die erste Schicht nur ihre Biases, und trotzdem antwortet das Netz: {answer:class}, mit {strength:plain}.</translation>
    </message>
    <message>
        <source>With nothing coming in: {0}</source>
        <translation>Wenn nichts hereinkommt: {0}</translation>
    </message>
    <message>
        <source>With steps of a fixed length and mini-batches it hovers about it and does not arrive; the size of the gradient tells how near it is.</source>
        <translation>Mit Schritten fester Länge und Mini-Batches schwebt der Abstieg um das Minimum und kommt nicht an; die Größe des Gradienten sagt, wie nahe er ist.</translation>
    </message>
    <message>
        <source>With ten layers it feels {= deep_share : short} of it.</source>
        <translation>Mit zehn Schichten spürt es {= deep_share : short} davon.</translation>
    </message>
    <message>
        <source>With the mean over {outputs} outputs cost and gradient would be {outputs} times smaller, and the learning rate as many times larger.</source>
        <translation>Mit dem Mittel über {outputs} Ausgänge wären Kosten und Gradient {outputs}-mal kleiner, und die Lernrate ebenso viel größer.</translation>
    </message>
    <message>
        <source>With the one pin</source>
        <translation>Mit einem festgehaltenen Neuron</translation>
    </message>
    <message>
        <source>With the rate of {way} rescaled the step is the same, so the program’s rate {rate} stays.</source>
        <translation>Mit umgerechneter Rate für {way} ist der Schritt derselbe; die Lernrate des Programms bleibt also {rate}.</translation>
    </message>
    <message>
        <source>With the rate {rate} for all:</source>
        <translation>Mit der Rate {rate} für alle:</translation>
    </message>
    <message>
        <source>With the sigmoid, move z until a is 0.99, give or take 0.005. z is {= option("neuron.z") if option("neuron.free") else weighted_sum(1, 0) : 2} now, and the sigmoid of it {= sigmoid(option("neuron.z") if option("neuron.free") else weighted_sum(1, 0)) : 4}.
</source>
        <translation>Bewege mit der Sigmoid-Funktion z, bis a 0.99 ist, plus oder minus 0.005. z ist jetzt {= option("neuron.z") if option("neuron.free") else weighted_sum(1, 0) : 2}, und die Sigmoid-Funktion davon {= sigmoid(option("neuron.z") if option("neuron.free") else weighted_sum(1, 0)) : 4}.
</translation>
    </message>
    <message>
        <source>With the weight done, more than half of the work was done. ∂C/∂a⁽²⁾ = {= chain_slope("a2") : +4} is of another kind: nobody may set an activation. It is only handed on to the layer before.
</source>
        <translation>Mit dem Gewicht war mehr als die Hälfte der Arbeit getan. ∂C/∂a⁽²⁾ = {= chain_slope("a2") : +4} ist von anderer Art: Eine Aktivierung darf niemand einstellen. Sie wird nur an die Schicht davor weitergereicht.
</translation>
    </message>
    <message>
        <source>With the {0} pins</source>
        <translation>Mit {0} festgehaltenen Neuronen</translation>
    </message>
    <message>
        <source>With this half alone C is {half}, with all {whole}: the same weights, other data.</source>
        <translation>Mit dieser Hälfte allein ist C {half}, mit allen {whole}: dieselben Gewichte, andere Daten.</translation>
    </message>
    <message>
        <source>With {= bias(1, 0) : 2} exactly the sums above {= -bias(1, 0) : 2} pass.</source>
        <translation>Mit {= bias(1, 0) : 2} kommen genau die Summen über {= -bias(1, 0) : 2} durch.</translation>
    </message>
    <message>
        <source>With {pixels} changed the answer stays {after}.</source>
        <translation>{pixels} geändert: Die Antwort bleibt {after}.</translation>
    </message>
    <message>
        <source>With {pixels} changed the answer turns from {before} to {after}.</source>
        <translation>{pixels} geändert: Die Antwort wechselt von {before} zu {after}.</translation>
    </message>
    <message>
        <source>Within 2 % counts as right; comma or point, powers of ten as 1.2e-5.</source>
        <translation>Bis 2 % daneben gilt als richtig; Komma oder Punkt, Zehnerpotenzen wie 1.2e-5.</translation>
    </message>
    <message>
        <source>Without a hidden layer {= last("starts", "most", "shape", "bowl") : %} of the first distance was left, and the costs differed by {= last("starts", "spread", "shape", "bowl") : %}. With hidden layers the copies ended {= last("starts", "least", "shape", "own") : 1} times as far apart as they began.

A cost like the first is called convex: a bowl, with one lowest point. No one has promised that for a network with hidden layers. It learns all the same.
</source>
        <translation>Ohne verborgene Schicht blieben {= last("starts", "most", "shape", "bowl") : %} des ersten Abstands, und die Kosten unterschieden sich um {= last("starts", "spread", "shape", "bowl") : %}. Mit verborgenen Schichten endeten die Kopien {= last("starts", "least", "shape", "own") : 1}-mal so weit auseinander, wie sie begannen.

Kosten wie die ersten heißen konvex: eine Schüssel mit einem tiefsten Punkt. Für ein Netz mit verborgenen Schichten hat das niemand versprochen. Es lernt trotzdem.
</translation>
    </message>
    <message>
        <source>Without a target there is no cost. What should this be?</source>
        <translation>Ohne Ziel gibt es keine Kosten. Was soll das sein?</translation>
    </message>
    <message>
        <source>Without a target there is no cost. What should this be? Say so in the pad.</source>
        <translation>Ohne Ziel gibt es keine Kosten. Was soll das sein? Sag es im Zeichenfeld.</translation>
    </message>
    <message>
        <source>Without the bends the outputs are off by up to {0}, over {1} inputs. Same answer: {2}. Right: the network {3} of {1} test images, the folded copy {4}.</source>
        <translation>Ohne die Biegungen liegen die Ausgänge um bis zu {0} daneben, über {1} Eingaben. Gleiche Antwort: {2}. Richtig: das Netz bei {3} von {1} Testbildern, die gefaltete Kopie bei {4}.</translation>
    </message>
    <message>
        <source>Without the bends the outputs are off by up to {0}. Same answer: {2}.</source>
        <translation>Ohne die Biegungen liegen die Ausgänge um bis zu {0} daneben. Gleiche Antwort: {2}.</translation>
    </message>
    <message>
        <source>Without the last card, will the mean of the row that you marked be above 0 or below? Type 1 or −1.</source>
        <translation>Liegt das Mittel der Zeile, die du markiert hast, ohne die letzte Karte über 0 oder darunter? Tipp 1 oder −1.</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Wörter</translation>
    </message>
    <message>
        <source>Words and common slips</source>
        <translation>Wörter und verbreitete Irrtümer</translation>
    </message>
    <message>
        <source>Words first, then common slips put right</source>
        <translation>Zuerst Wörter, dann verbreitete Irrtümer, richtiggestellt</translation>
    </message>
    <message>
        <source>Words of messages (16 inputs)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words of messages: 16 inputs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Work out one derivative of the real network by hand, and prove it.</source>
        <translation>Rechne eine Ableitung des echten Netzes von Hand aus, und beweise sie.</translation>
    </message>
    <message>
        <source>Work out the mean of the three derivatives as they are now, within 0.001.</source>
        <translation>Rechne das Mittel der drei Ableitungen aus, wie sie jetzt sind, auf 0.001 genau.</translation>
    </message>
    <message>
        <source>Work out ∂C/∂w⁽³⁾ as a product, before the numbers are shown.</source>
        <translation>Rechne ∂C/∂w⁽³⁾ als Produkt aus, bevor die Zahlen gezeigt werden.</translation>
    </message>
    <message>
        <source>Worksheet</source>
        <translation>Arbeitsblatt</translation>
    </message>
    <message>
        <source>Worksheet, A4…</source>
        <translation>Arbeitsblatt, A4…</translation>
    </message>
    <message>
        <source>Worksheet, Letter…</source>
        <translation>Arbeitsblatt, Letter…</translation>
    </message>
    <message>
        <source>Workspaces</source>
        <translation>Arbeitsbereiche</translation>
    </message>
    <message>
        <source>Worse since your edit</source>
        <translation>Schlechter seit deiner Änderung</translation>
    </message>
    <message>
        <source>Write a selected neuron as its activation a, as its weighted sum z, or as its whole layer at once</source>
        <translation>Ein ausgewähltes Neuron als seine Aktivierung a schreiben, als seine gewichtete Summe z oder gleich als seine ganze Schicht</translation>
    </message>
    <message>
        <source>Write a text.</source>
        <translation>Schreib einen Text.</translation>
    </message>
    <message>
        <source>Write down the start, the settings and every edit, from which the run can be done again bit for bit</source>
        <translation>Start, Einstellungen und jede Änderung von Hand aufschreiben; daraus lässt sich der Lauf bis aufs Bit genau wiederholen</translation>
    </message>
    <message>
        <source>Write each neuron's activation into it, where there is room.</source>
        <translation>Die Aktivierung jedes Neurons hineinschreiben, wo Platz ist.</translation>
    </message>
    <message>
        <source>Write each pixel's value, in hundredths, where the pixels are large enough</source>
        <translation>Den Wert jedes Pixels in Hundertsteln hineinschreiben, wo die Pixel groß genug sind</translation>
    </message>
    <message>
        <source>Write the network as a short Python function that needs only numpy</source>
        <translation>Das Netz als kurze Python-Funktion schreiben, die nur numpy braucht</translation>
    </message>
    <message>
        <source>Write the picked run to a file: whole, its log to be done again, or its network</source>
        <translation>Den ausgewählten Lauf in eine Datei schreiben: ganz, sein Protokoll zum Wiederholen, oder sein Netz</translation>
    </message>
    <message>
        <source>Write true or false.</source>
        <translation>Schreib true oder false.</translation>
    </message>
    <message>
        <source>Write your drawings to a file, or as images of MNIST’s form</source>
        <translation>Deine Zeichnungen in eine Datei schreiben, oder als Bilder in der Form von MNIST</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>Geschrieben</translation>
    </message>
    <message>
        <source>Written as {name} for numpy: images, drawn and labels.</source>
        <translation>Als {name} für numpy geschrieben: images, drawn und labels.</translation>
    </message>
    <message>
        <source>Written as {name} in the form of MNIST, their labels beside it as {labels}.</source>
        <translation>Als {name} in der Form von MNIST geschrieben, die Etiketten daneben als {labels}.</translation>
    </message>
    <message>
        <source>Written as {name}: drawings and labels, as they are kept here.</source>
        <translation>Als {name} geschrieben: Zeichnungen und Etiketten, wie sie hier behalten sind.</translation>
    </message>
    <message>
        <source>Written as {name}: f(x) in it gives the same {n} numbers, with numpy alone.</source>
        <translation>Als {name} geschrieben: f(x) darin ergibt dieselben {n} Zahlen, mit numpy allein.</translation>
    </message>
    <message>
        <source>Written as {name}: gradient descent, {n} steps. python3 -m nncore replay does them again, to the bit.</source>
        <translation>Als {name} geschrieben: Gradientenabstieg, {n} Schritte. python3 -m nncore replay macht sie noch einmal, bis aufs Bit genau.</translation>
    </message>
    <message>
        <source>Written as {name}: python3 -m nncore replay does it again, to the bit.</source>
        <translation>Als {name} geschrieben: python3 -m nncore replay macht ihn noch einmal, bis aufs Bit genau.</translation>
    </message>
    <message>
        <source>Written as {name}: settings, curves, networks and log.</source>
        <translation>Als {name} geschrieben: Einstellungen, Kurven, Netze und Protokoll.</translation>
    </message>
    <message>
        <source>Written as {name}: the network. File, Open takes it in.</source>
        <translation>Als {name} geschrieben: das Netz. Datei &gt; Netz öffnen nimmt es auf.</translation>
    </message>
    <message>
        <source>Written digits, 28 by 28 pixels: which is it?</source>
        <translation>Geschriebene Ziffern, 28 mal 28 Pixel: welche ist es?</translation>
    </message>
    <message>
        <source>Wrong</source>
        <translation>Falsch</translation>
    </message>
    <message>
        <source>Wrong: the network says {answer}, at {a}.</source>
        <translation>Falsch: Das Netz sagt {answer}, mit {a}.</translation>
    </message>
    <message>
        <source>Wᵀ is {0}×{1}: rows of {1}. The column has {0}. Each row wants {1} partners, one for each of its numbers, and finds {0}: the product does not exist. numpy says: {2}.</source>
        <translation>Wᵀ ist {0}×{1}: Zeilen aus {1}. Die Spalte hat {0}. Jede Zeile will {1} Partner, einen für jede ihrer Zahlen, und findet {0}: Das Produkt gibt es nicht. numpy sagt: {2}.</translation>
    </message>
    <message>
        <source>Yes, a little with each drawing</source>
        <translation>Ja, ein wenig mit jeder Zeichnung</translation>
    </message>
    <message>
        <source>Yet they cost about the same.</source>
        <translation>Und doch kosten sie etwa gleich viel.</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Du</translation>
    </message>
    <message>
        <source>You against it</source>
        <translation>Du gegen das Netz</translation>
    </message>
    <message>
        <source>You came from −2 to {= item(option("toys.trail"), -1) : 3}; the slope there is {= toy_slope : +3}.</source>
        <translation>Du kamst von −2 nach {= item(option("toys.trail"), -1) : 3}; die Steigung dort ist {= toy_slope : +3}.</translation>
    </message>
    <message>
        <source>You close the top by half, so that it is neither 4 nor 9. What will the outputs do?</source>
        <translation>Du schließt den oberen Teil halb, sodass es weder 4 noch 9 ist. Was werden die Ausgänge tun?</translation>
    </message>
    <message>
        <source>You draw digit after digit, and the network answers. Does it change while you do?</source>
        <translation>Du zeichnest Ziffer um Ziffer, und das Netz antwortet. Ändert es sich dabei?</translation>
    </message>
    <message>
        <source>You find the gradient of this one picture. How many of the weights and biases change by that?</source>
        <translation>Du berechnest den Gradienten dieses einen Bildes. Wie viele der Gewichte und Biases ändern sich dadurch?</translation>
    </message>
    <message>
        <source>You found {= typed("slope") : +4} by hand, the engine finds {= chain_slope("w3") : +4}. The first ratio is large when the answer is far off, the second when z⁽³⁾ lies where the bend is steep, the third when the neuron before is bright.
</source>
        <translation>Du hast von Hand {= typed("slope") : +4} gefunden, die Maschine findet {= chain_slope("w3") : +4}. Das erste Verhältnis ist groß, wenn die Antwort weit daneben liegt, das zweite, wenn z⁽³⁾ dort liegt, wo die Biegung steil ist, das dritte, wenn das Neuron davor hell ist.
</translation>
    </message>
    <message>
        <source>You guess {0}.</source>
        <translation>Du schätzt {0}.</translation>
    </message>
    <message>
        <source>You guessed {0}, it is {1}: {2} points off.</source>
        <translation>Du hast {0} geschätzt, es sind {1}: {2} Punkte daneben.</translation>
    </message>
    <message>
        <source>You guessed {guess}; measured: {mean} in the mean, give or take {spread}.</source>
        <translation>Deine Schätzung war {guess}; gemessen: im Mittel {mean}, plus oder minus {spread}.</translation>
    </message>
    <message>
        <source>You have put down {= patterns} patterns. This network has taken {= step} steps, so its weights are still what chance made them. Your patterns wait until a network has learned.
</source>
        <translation>Du hast {= patterns} Muster aufgeschrieben. Dieses Netz hat {= step} Schritte getan, seine Gewichte sind also noch das, was der Zufall aus ihnen gemacht hat. Deine Muster warten, bis ein Netz gelernt hat.
</translation>
    </message>
    <message>
        <source>You leave out half of the examples and touch no weight. What becomes of C?</source>
        <translation>Du lässt die Hälfte der Beispiele weg und rührst kein Gewicht an. Was wird aus C?</translation>
    </message>
    <message>
        <source>You make T larger and larger. What becomes of the ten shares?</source>
        <translation>Du machst T immer größer. Was wird aus den zehn Anteilen?</translation>
    </message>
    <message>
        <source>You paint +1 where the bar is and leave the rest at 0. A big white blob covers the bar. What is its sum?</source>
        <translation>Du malst +1, wo der Balken ist, und lässt den Rest auf 0. Ein großer weißer Fleck bedeckt den Balken. Wie groß ist seine Summe?</translation>
    </message>
    <message>
        <source>You paint row 3, column 5. Which number in the list changes?</source>
        <translation>Du malst Zeile 3, Spalte 5 aus. Welche Zahl in der Liste ändert sich?</translation>
    </message>
    <message>
        <source>You predicted: {0}</source>
        <translation>Deine Vorhersage: {0}</translation>
    </message>
    <message>
        <source>You read {= typed("ratio") : +4}. The limit that the ratios run to is ∂C/∂w⁽³⁾ = {= chain_slope("w3") : +4}. The rest of this chapter finds that number without any nudge.
</source>
        <translation>Du liest {= typed("ratio") : +4}. Der Grenzwert, auf den die Verhältnisse zulaufen, ist ∂C/∂w⁽³⁾ = {= chain_slope("w3") : +4}. Der Rest dieses Kapitels findet diese Zahl ganz ohne Stups.
</translation>
    </message>
    <message>
        <source>You see the ghost. {ghost}</source>
        <translation>Du siehst den Geist. {ghost}</translation>
    </message>
    <message>
        <source>You skipped the prediction.</source>
        <translation>Du hast die Vorhersage übersprungen.</translation>
    </message>
    <message>
        <source>You stand at w = −2, and the slope there is below 0. On which side is the way down?</source>
        <translation>Du stehst bei w = −2, und die Steigung dort ist kleiner als 0. Auf welcher Seite geht es hinunter?</translation>
    </message>
    <message>
        <source>You took {person} s for each, the network {network} ms on this computer.</source>
        <translation>Du hast {person} s für jede gebraucht, das Netz auf diesem Rechner {network} ms.</translation>
    </message>
    <message>
        <source>You train with η = 3 and the sum. Which η takes the same steps with the mean of all ten?</source>
        <translation>Du trainierst mit η = 3 und der Summe. Welches η macht mit dem Mittel aller zehn dieselben Schritte?</translation>
    </message>
    <message>
        <source>Your best arrow is {= lowest("compass", "off") : 0}° off minus the gradient, which crosses the lines of equal cost at right angles.</source>
        <translation>Dein bester Pfeil liegt {= lowest("compass", "off") : 0}° neben dem negativen Gradienten, der die Linien gleicher Kosten im rechten Winkel kreuzt.</translation>
    </message>
    <message>
        <source>Your drawings by what they are (row) and what the network answers (column)</source>
        <translation>Deine Zeichnungen nach dem, was sie sind (Zeile), und dem, was das Netz antwortet (Spalte)</translation>
    </message>
    <message>
        <source>Your last network could not be kept in {file}: {reason}. File &gt; Save network asks where.</source>
        <translation>Dein letztes Netz ließ sich nicht in {file} behalten: {reason}. Datei &gt; Netz speichern fragt, wohin.</translation>
    </message>
    <message>
        <source>Your network of step {step} is back; its cost curve begins anew.</source>
        <translation>Dein Netz von Schritt {step} ist wieder da; seine Kostenkurve beginnt neu.</translation>
    </message>
    <message>
        <source>Your own drawings as a set: what the network makes of them, before and after it was taught with them; and you against it.</source>
        <translation>Deine eigenen Zeichnungen als Menge: was das Netz aus ihnen macht, bevor und nachdem es damit unterrichtet wurde; und du gegen das Netz.</translation>
    </message>
    <message>
        <source>Your own drawings as the network answers them: {right} of {all} are right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your weight has ∂C/∂w = {= exact_slope(selected_layer, selected_j, selected_k) : short}, so 0.001 more of it changes the cost by {= 0.001 * exact_slope(selected_layer, selected_j, selected_k) : short}.</source>
        <translation>Dein Gewicht hat ∂C/∂w = {= exact_slope(selected_layer, selected_j, selected_k) : short}, also ändert 0.001 mehr davon die Kosten um {= 0.001 * exact_slope(selected_layer, selected_j, selected_k) : short}.</translation>
    </message>
    <message>
        <source>Zero</source>
        <translation>Null</translation>
    </message>
    <message>
        <source>Zero gradient</source>
        <translation>Gradient null</translation>
    </message>
    <message>
        <source>[Dream](option:limits.view) of a digit until its output is above 0.9.</source>
        <translation>[Träume](option:limits.view) von einer Ziffer, bis ihr Ausgang über 0.9 liegt.</translation>
    </message>
    <message>
        <source>[Find the gradient](action:find), with the button or with G.</source>
        <translation>[Berechne den Gradienten](action:find), mit dem Knopf oder mit G.</translation>
    </message>
    <message>
        <source>[Find the gradient](action:find): G.</source>
        <translation>[Berechne den Gradienten](action:find): G.</translation>
    </message>
    <message>
        <source>[Reset](action:reset), then train [ten epochs](action:epoch). {= epochs_done : 1} are done.</source>
        <translation>[Setz zurück](action:reset), dann trainiere [zehn Epochen](action:epoch). {= epochs_done : 1} sind gemacht.</translation>
    </message>
    <message>
        <source>[Take the step](action:take), then look at [the ten cards](pane:desires).</source>
        <translation>[Geh den Schritt](action:take), dann sieh dir [die zehn Karten](pane:desires) an.</translation>
    </message>
    <message>
        <source>[This neuron](neuron:1,0) has a bar of weights: its sum is the ink that lies in the bar. Below are five test digits, A to E. Their sums are {= five_sum(0) : 1}, {= five_sum(1) : 1}, {= five_sum(2) : 1}, {= five_sum(3) : 1} and {= five_sum(4) : 1}.

To the sum the neuron adds its [bias](bias:1,0), now {= bias(1, 0) : 2}, and only then comes the bend. A lamp with a tick has a above one half.

Say that a neuron is to fire only for sums above 10. The weights stay as they are: the bias alone has to do it. Drag the flag in [the plot](pane:neuron), or type the bias.
</source>
        <translation>[Dieses Neuron](neuron:1,0) hat einen Balken aus Gewichten: Seine Summe ist die Tinte, die im Balken liegt. Darunter sind fünf Testziffern, A bis E. Ihre Summen sind {= five_sum(0) : 1}, {= five_sum(1) : 1}, {= five_sum(2) : 1}, {= five_sum(3) : 1} und {= five_sum(4) : 1}.

Zur Summe addiert das Neuron seinen [Bias](bias:1,0), jetzt {= bias(1, 0) : 2}, und erst dann kommt die Biegung. Bei einer Lampe mit Haken liegt a über einem Halb.

Sagen wir, ein Neuron soll nur bei Summen über 10 feuern. Die Gewichte bleiben, wie sie sind: Der Bias allein muss es schaffen. Zieh das Fähnchen in [der Zeichnung](pane:neuron), oder tipp den Bias ein.
</translation>
    </message>
    <message>
        <source>a</source>
        <translation>a</translation>
    </message>
    <message>
        <source>a ({f}) adds up here too, to within {d}</source>
        <translation>a ({f}) summiert sich auch hier, bis auf {d}</translation>
    </message>
    <message>
        <source>a ({f}): off the sum by up to {d} (neuron {j}): it does not add up</source>
        <translation>a ({f}): um bis zu {d} neben der Summe (Neuron {j}): Es summiert sich nicht</translation>
    </message>
    <message>
        <source>a is no number here</source>
        <translation>a ist hier keine Zahl</translation>
    </message>
    <message>
        <source>a layer has 1 to {most:,} neurons; with {size:,} the network would hold {needs:,} numbers, {gigabytes:.1f} GB, and each step of training would touch all of them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a layer has at least 1 neuron and at most {most:,}; {size:g} cannot be</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a little</source>
        <translation>ein wenig</translation>
    </message>
    <message>
        <source>a lot</source>
        <translation>stark</translation>
    </message>
    <message>
        <source>a moves</source>
        <translation>Δa</translation>
    </message>
    <message>
        <source>a network has 2 to {most} layers, input and output included, not {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a network has at most {most:,} weights and biases; {shape} would have {needs:,}, and each step of training would touch all of them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a network of {shape} cannot have the settings of {other}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a new drawing; undo brings the example back</source>
        <translation>eine neue Zeichnung; Rückgängig holt das Beispiel zurück</translation>
    </message>
    <message>
        <source>a number such as 0.3</source>
        <translation>eine Zahl wie 0.3</translation>
    </message>
    <message>
        <source>a of {0}</source>
        <translation>a von {0}</translation>
    </message>
    <message>
        <source>a picture made for a try</source>
        <translation>ein für einen Versuch gemachtes Bild</translation>
    </message>
    <message>
        <source>a scale for each layer</source>
        <translation>eine Skala je Schicht</translation>
    </message>
    <message>
        <source>a step along the arrow</source>
        <translation>ein Schritt entlang des Pfeils</translation>
    </message>
    <message>
        <source>a step on the whole set</source>
        <translation>ein Schritt auf der ganzen Menge</translation>
    </message>
    <message>
        <source>a step on this example</source>
        <translation>ein Schritt auf diesem Beispiel</translation>
    </message>
    <message>
        <source>a step or more behind</source>
        <translation>einen Schritt oder mehr zurück</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>eine ganze Zahl</translation>
    </message>
    <message>
        <source>a {digit}</source>
        <translation>eine {digit}</translation>
    </message>
    <message>
        <source>a1</source>
        <translation>a1</translation>
    </message>
    <message>
        <source>a_k</source>
        <translation>a_k</translation>
    </message>
    <message>
        <source>about 1 in {k}, as by guessing</source>
        <translation>etwa 1 von {k}, wie beim Raten</translation>
    </message>
    <message>
        <source>about {a}.{b}·10^{power}</source>
        <translation>etwa {a}.{b}·10^{power}</translation>
    </message>
    <message>
        <source>above</source>
        <translation>über</translation>
    </message>
    <message>
        <source>above ½: {0}</source>
        <translation>über ½: {0}</translation>
    </message>
    <message>
        <source>above ½: {yes}, else: {no}</source>
        <translation>über ½: {yes}, sonst: {no}</translation>
    </message>
    <message>
        <source>above, {0}</source>
        <translation>oben: {0}</translation>
    </message>
    <message>
        <source>accuracy</source>
        <translation>Genauigkeit</translation>
    </message>
    <message>
        <source>accuracy, test set</source>
        <translation>Genauigkeit, Testmenge</translation>
    </message>
    <message>
        <source>accuracy, training set</source>
        <translation>Genauigkeit, Trainingsmenge</translation>
    </message>
    <message>
        <source>activation</source>
        <translation>Aktivierung</translation>
    </message>
    <message>
        <source>activation a</source>
        <translation>Aktivierung a</translation>
    </message>
    <message>
        <source>activation a it carries</source>
        <translation>Aktivierung a, die es trägt</translation>
    </message>
    <message>
        <source>activation a{0}</source>
        <translation>Aktivierung a{0}</translation>
    </message>
    <message>
        <source>activation {0}</source>
        <translation>Aktivierung {0}</translation>
    </message>
    <message>
        <source>activations a of layer {0}</source>
        <translation>Aktivierungen a der Schicht {0}</translation>
    </message>
    <message>
        <source>active together: correlation of a_k and a_j</source>
        <translation>gemeinsam aktiv: Korrelation von a_k und a_j</translation>
    </message>
    <message>
        <source>adds w·a</source>
        <translation>trägt bei w·a</translation>
    </message>
    <message>
        <source>adds {0} = {1} × {2}</source>
        <translation>gibt {0} = {1} × {2} dazu</translation>
    </message>
    <message>
        <source>after</source>
        <translation>nachher</translation>
    </message>
    <message>
        <source>after step {step} the cost is no longer a finite number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>after, examples</source>
        <translation>nach, Beispiele</translation>
    </message>
    <message>
        <source>after, s</source>
        <translation>nach, s</translation>
    </message>
    <message>
        <source>after; | before</source>
        <translation>nachher; | vorher</translation>
    </message>
    <message>
        <source>again</source>
        <translation>noch einmal</translation>
    </message>
    <message>
        <source>all</source>
        <translation>alle</translation>
    </message>
    <message>
        <source>all 0</source>
        <translation>alle 0</translation>
    </message>
    <message>
        <source>all 1</source>
        <translation>alle 1</translation>
    </message>
    <message>
        <source>all a step</source>
        <translation>alle je Schritt</translation>
    </message>
    <message>
        <source>all layers</source>
        <translation>alle Schichten</translation>
    </message>
    <message>
        <source>all outputs 0</source>
        <translation>alle Ausgänge 0</translation>
    </message>
    <message>
        <source>all paths agree in sign</source>
        <translation>alle Pfade haben dasselbe Vorzeichen</translation>
    </message>
    <message>
        <source>all signs with one size</source>
        <translation>alle Vorzeichen mit einer Größe</translation>
    </message>
    <message>
        <source>all signs, one size</source>
        <translation>alle Vorzeichen, eine Größe</translation>
    </message>
    <message>
        <source>all six</source>
        <translation>alle sechs</translation>
    </message>
    <message>
        <source>all terms  {0} = z − b = {1} − ({2})</source>
        <translation>alle Summanden  {0} = z − b = {1} − ({2})</translation>
    </message>
    <message>
        <source>all there are</source>
        <translation>alle, die es gibt</translation>
    </message>
    <message>
        <source>all tiles</source>
        <translation>alle Kacheln</translation>
    </message>
    <message>
        <source>all tiles of layer 1, to the largest</source>
        <translation>alle Kacheln der Schicht 1, bis zum größten Wert</translation>
    </message>
    <message>
        <source>all tiles of layer 1; {0} lie beyond</source>
        <translation>alle Kacheln der Schicht 1; {0} liegen außerhalb</translation>
    </message>
    <message>
        <source>all white</source>
        <translation>ganz weiß</translation>
    </message>
    <message>
        <source>all wish</source>
        <translation>Wunsch aller</translation>
    </message>
    <message>
        <source>all {0}</source>
        <translation>alle {0}</translation>
    </message>
    <message>
        <source>all {0} training examples</source>
        <translation>alle {0} Trainingsbeispiele</translation>
    </message>
    <message>
        <source>all {n} a step</source>
        <translation>alle {n} je Schritt</translation>
    </message>
    <message>
        <source>all ½</source>
        <translation>alle ½</translation>
    </message>
    <message>
        <source>always {0}</source>
        <translation>immer {0}</translation>
    </message>
    <message>
        <source>an output has no layer after it</source>
        <translation>nach einem Ausgang kommt keine Schicht mehr</translation>
    </message>
    <message>
        <source>an {digit}</source>
        <translation>eine {digit}</translation>
    </message>
    <message>
        <source>angle</source>
        <translation>Winkel</translation>
    </message>
    <message>
        <source>angle of the mean so far to the full gradient</source>
        <translation>Winkel des bisherigen Mittels zum vollen Gradienten</translation>
    </message>
    <message>
        <source>angle of the mean so far to the full gradient, °</source>
        <translation>Winkel des bisherigen Mittels zum vollen Gradienten, °</translation>
    </message>
    <message>
        <source>angle to the full, °</source>
        <translation>Winkel zum vollen, °</translation>
    </message>
    <message>
        <source>another at random</source>
        <translation>noch eine zufällige</translation>
    </message>
    <message>
        <source>another such</source>
        <translation>noch eine solche</translation>
    </message>
    <message>
        <source>answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>answer {name} · {value}</source>
        <translation>Antwort {name} · {value}</translation>
    </message>
    <message>
        <source>answered right</source>
        <translation>richtig beantwortet</translation>
    </message>
    <message>
        <source>answered right, of {n}</source>
        <translation>richtig beantwortet, von {n}</translation>
    </message>
    <message>
        <source>answered, of all</source>
        <translation>beantwortet, von allen</translation>
    </message>
    <message>
        <source>apart, pixels</source>
        <translation>Abstand, Pixel</translation>
    </message>
    <message>
        <source>are</source>
        <translation>sind</translation>
    </message>
    <message>
        <source>arriving signals Σ w·a</source>
        <translation>ankommende Signale Σ w·a</translation>
    </message>
    <message>
        <source>arrow</source>
        <translation>Pfeil</translation>
    </message>
    <message>
        <source>arrow of {0}</source>
        <translation>Pfeil von {0}</translation>
    </message>
    <message>
        <source>arrows, tip to tail</source>
        <translation>Pfeile, aneinandergesetzt</translation>
    </message>
    <message>
        <source>as drawn</source>
        <translation>wie gezeichnet</translation>
    </message>
    <message>
        <source>as in the set</source>
        <translation>wie in der Menge</translation>
    </message>
    <message>
        <source>as in the window</source>
        <translation>wie im Fenster</translation>
    </message>
    <message>
        <source>as it is</source>
        <translation>wie es ist</translation>
    </message>
    <message>
        <source>as j it receives: row {0} of W⁽{1}⁾</source>
        <translation>als j empfängt es: Zeile {0} von W⁽{1}⁾</translation>
    </message>
    <message>
        <source>as k it sends: column {0} of W⁽{1}⁾</source>
        <translation>als k sendet es: Spalte {0} von W⁽{1}⁾</translation>
    </message>
    <message>
        <source>as large as it is</source>
        <translation>so groß, wie sie ist,</translation>
    </message>
    <message>
        <source>as made</source>
        <translation>wie gemacht</translation>
    </message>
    <message>
        <source>asleep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at</source>
        <translation>auf</translation>
    </message>
    <message>
        <source>at first</source>
        <translation>zuerst</translation>
    </message>
    <message>
        <source>at its last step, {step}</source>
        <translation>bei seinem letzten Schritt, {step}</translation>
    </message>
    <message>
        <source>at its start</source>
        <translation>am Start</translation>
    </message>
    <message>
        <source>at its step {step} of {last}</source>
        <translation>bei seinem Schritt {step} von {last}</translation>
    </message>
    <message>
        <source>at random</source>
        <translation>zufällig</translation>
    </message>
    <message>
        <source>at random, each neuron’s share as long as its weights</source>
        <translation>zufällig, der Anteil jedes Neurons so lang wie seine Gewichte</translation>
    </message>
    <message>
        <source>at random, perpendicular to it</source>
        <translation>zufällig, senkrecht dazu</translation>
    </message>
    <message>
        <source>at row {0}, column {1}: pixel</source>
        <translation>in Zeile {0}, Spalte {1}: Pixel</translation>
    </message>
    <message>
        <source>at the start</source>
        <translation>am Start</translation>
    </message>
    <message>
        <source>at {0}</source>
        <translation>bei {0}</translation>
    </message>
    <message>
        <source>a{0} of layer {1} reaches the cost along {2} paths, one through each j. Light them one by one.</source>
        <translation>a{0} der Schicht {1} erreicht die Kosten auf {2} Pfaden, einem durch jedes j. Lass sie nacheinander leuchten.</translation>
    </message>
    <message>
        <source>back to the start of the contest</source>
        <translation>zurück zum Beginn des Wettstreits</translation>
    </message>
    <message>
        <source>ball</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bar</source>
        <translation>Balken</translation>
    </message>
    <message>
        <source>bar with a surround</source>
        <translation>Balken mit Umfeld</translation>
    </message>
    <message>
        <source>bare neuron</source>
        <translation>einzelnes Neuron</translation>
    </message>
    <message>
        <source>bars of {q} from {low} to {high}, the same in all columns</source>
        <translation>Balken von {q}, von {low} bis {high}, in allen Spalten gleich</translation>
    </message>
    <message>
        <source>bars: the network, then the folded one</source>
        <translation>Balken: das Netz, dann das gefaltete</translation>
    </message>
    <message>
        <source>batch</source>
        <translation>Batch</translation>
    </message>
    <message>
        <source>batch (all)</source>
        <translation>Batch (alle)</translation>
    </message>
    <message>
        <source>batch size</source>
        <translation>Batchgröße</translation>
    </message>
    <message>
        <source>batches added</source>
        <translation>addierte Batches</translation>
    </message>
    <message>
        <source>before</source>
        <translation>vorher</translation>
    </message>
    <message>
        <source>behind</source>
        <translation>zurück</translation>
    </message>
    <message>
        <source>below that round-off takes over: at 1e−10 it is off by {0}</source>
        <translation>darunter übernimmt der Rundungsfehler: Bei 1e−10 liegt es um {0} daneben</translation>
    </message>
    <message>
        <source>best</source>
        <translation>beste</translation>
    </message>
    <message>
        <source>best constant</source>
        <translation>beste Konstante</translation>
    </message>
    <message>
        <source>best constant answer</source>
        <translation>beste feste Antwort</translation>
    </message>
    <message>
        <source>best of {0} random</source>
        <translation>beste von {0} zufälligen</translation>
    </message>
    <message>
        <source>bias</source>
        <translation>Bias</translation>
    </message>
    <message>
        <source>bias and weights</source>
        <translation>Bias und Gewichte</translation>
    </message>
    <message>
        <source>bias b</source>
        <translation>Bias b</translation>
    </message>
    <message>
        <source>bias b + Δ</source>
        <translation>Bias b + Δ</translation>
    </message>
    <message>
        <source>bias b{0}</source>
        <translation>Bias b{0}</translation>
    </message>
    <message>
        <source>bias moved to {0}</source>
        <translation>Bias auf {0} bewegt</translation>
    </message>
    <message>
        <source>bias of neuron {0}, layer {1}</source>
        <translation>Bias von Neuron {0}, Schicht {1}</translation>
    </message>
    <message>
        <source>bias {0}</source>
        <translation>Bias {0}</translation>
    </message>
    <message>
        <source>bias {0} → {1}</source>
        <translation>Bias {0} → {1}</translation>
    </message>
    <message>
        <source>bias {0}: {1}, added to {2}</source>
        <translation>Bias {0}: {1}, addiert zu {2}</translation>
    </message>
    <message>
        <source>bias: added to the sum, {0} now</source>
        <translation>Bias: zur Summe addiert, jetzt {0}</translation>
    </message>
    <message>
        <source>black 0 to white 1</source>
        <translation>schwarz 0 bis weiß 1</translation>
    </message>
    <message>
        <source>black or white noise</source>
        <translation>Rauschen in Schwarz oder Weiß</translation>
    </message>
    <message>
        <source>blank|(train|test) \d{1,5}</source>
        <translation>blank|(train|test) \d{1,5}</translation>
    </message>
    <message>
        <source>blob</source>
        <translation>Fleck</translation>
    </message>
    <message>
        <source>both</source>
        <translation>beides</translation>
    </message>
    <message>
        <source>both moved, bias {0}</source>
        <translation>beides bewegt, Bias {0}</translation>
    </message>
    <message>
        <source>both read {digit}</source>
        <translation>beide lasen {digit}</translation>
    </message>
    <message>
        <source>bounce at η</source>
        <translation>springt ab η</translation>
    </message>
    <message>
        <source>bread</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>brightness</source>
        <translation>Helligkeit</translation>
    </message>
    <message>
        <source>brush</source>
        <translation>Pinsel</translation>
    </message>
    <message>
        <source>brush {radius} pixels</source>
        <translation>Pinsel {radius} Pixel</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>von Hand</translation>
    </message>
    <message>
        <source>by hand: up adds, down takes away</source>
        <translation>von Hand: oben gibt dazu, unten nimmt weg</translation>
    </message>
    <message>
        <source>by size</source>
        <translation>nach Größe</translation>
    </message>
    <message>
        <source>by slope</source>
        <translation>nach Steigung</translation>
    </message>
    <message>
        <source>by the last edit</source>
        <translation>durch die letzte Änderung</translation>
    </message>
    <message>
        <source>by the pins</source>
        <translation>durch das Festhalten</translation>
    </message>
    <message>
        <source>called</source>
        <translation>genannt</translation>
    </message>
    <message>
        <source>centre and scale moves it back: switch it off</source>
        <translation>„Zentrieren und skalieren“ schiebt es zurück: Schalte es aus</translation>
    </message>
    <message>
        <source>change</source>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>change of each cost from here</source>
        <translation>Änderung aller Kosten von hier aus</translation>
    </message>
    <message>
        <source>change of height</source>
        <translation>Änderung der Höhe</translation>
    </message>
    <message>
        <source>change of the cost</source>
        <translation>Änderung der Kosten</translation>
    </message>
    <message>
        <source>change since the start</source>
        <translation>Änderung seit dem Start</translation>
    </message>
    <message>
        <source>change {0}</source>
        <translation>Änderung {0}</translation>
    </message>
    <message>
        <source>change {change}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changed {0}</source>
        <translation>geändert um {0}</translation>
    </message>
    <message>
        <source>choose</source>
        <translation>wählen</translation>
    </message>
    <message>
        <source>choose a knob above</source>
        <translation>wähl oben einen Regler</translation>
    </message>
    <message>
        <source>class 0–{n}</source>
        <translation>Klasse 0–{n}</translation>
    </message>
    <message>
        <source>cleared weights</source>
        <translation>gelöschte Gewichte</translation>
    </message>
    <message>
        <source>cloud</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>column {0}: the {1} weights that go out from neuron {0} of layer {2}, activation {3}</source>
        <translation>Spalte {0}: die {1} Gewichte, die aus Neuron {0} der Schicht {2} herausgehen, Aktivierung {3}</translation>
    </message>
    <message>
        <source>columns: the {0} neurons that send</source>
        <translation>Spalten: die {0} Neuronen, die senden</translation>
    </message>
    <message>
        <source>comes out</source>
        <translation>heraus</translation>
    </message>
    <message>
        <source>compute the column at the right up to here</source>
        <translation>die Spalte rechts bis hierhin berechnen</translation>
    </message>
    <message>
        <source>computed from left to right; read from C leftwards</source>
        <translation>von links nach rechts berechnet; von C aus nach links gelesen</translation>
    </message>
    <message>
        <source>connection strength</source>
        <translation>Verbindungsstärke</translation>
    </message>
    <message>
        <source>connection strength w</source>
        <translation>Verbindungsstärke w</translation>
    </message>
    <message>
        <source>constant</source>
        <translation>konstant</translation>
    </message>
    <message>
        <source>constant: the rate stays; cosine: it falls to 0 over the planned epochs</source>
        <translation>constant: die Rate bleibt; cosine: sie fällt über die geplanten Epochen auf 0</translation>
    </message>
    <message>
        <source>cooking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cosine</source>
        <translation>Kosinus</translation>
    </message>
    <message>
        <source>cosine with the full gradient</source>
        <translation>Kosinus mit dem vollen Gradienten</translation>
    </message>
    <message>
        <source>cosine {cosine} · batch of {size}</source>
        <translation>Kosinus {cosine} · Batch mit {size}</translation>
    </message>
    <message>
        <source>cost</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>cost (by powers)</source>
        <translation>Kosten (Zehnerpotenzen)</translation>
    </message>
    <message>
        <source>cost after them</source>
        <translation>Kosten danach</translation>
    </message>
    <message>
        <source>cost before</source>
        <translation>Kosten vorher</translation>
    </message>
    <message>
        <source>cost holds</source>
        <translation>Kosten fest</translation>
    </message>
    <message>
        <source>cost in</source>
        <translation>Kosten hinein</translation>
    </message>
    <message>
        <source>cost of each example</source>
        <translation>Kosten jedes Beispiels</translation>
    </message>
    <message>
        <source>cost of each mini-batch</source>
        <translation>Kosten jedes Mini-Batchs</translation>
    </message>
    <message>
        <source>cost of the mini-batches, means</source>
        <translation>Kosten der Mini-Batches, Mittel</translation>
    </message>
    <message>
        <source>cost of the mini-batches, means, by powers</source>
        <translation>Kosten der Mini-Batches, Mittel, Zehnerpotenzen</translation>
    </message>
    <message>
        <source>cost of the probe</source>
        <translation>Kosten der Probe</translation>
    </message>
    <message>
        <source>cost of what is learned</source>
        <translation>Kosten des Gelernten</translation>
    </message>
    <message>
        <source>cost on the test set</source>
        <translation>Kosten auf der Testmenge</translation>
    </message>
    <message>
        <source>cost on the training set</source>
        <translation>Kosten auf der Trainingsmenge</translation>
    </message>
    <message>
        <source>cost on the way</source>
        <translation>Kosten auf dem Weg</translation>
    </message>
    <message>
        <source>cost out</source>
        <translation>Kosten heraus</translation>
    </message>
    <message>
        <source>cost {0}   {1}</source>
        <translation>Kosten {0}   {1}</translation>
    </message>
    <message>
        <source>cost {0} (smoothed)</source>
        <translation>Kosten {0} (geglättet)</translation>
    </message>
    <message>
        <source>cost {0} (this mini-batch)</source>
        <translation>Kosten {0} (dieser Mini-Batch)</translation>
    </message>
    <message>
        <source>cost {cost}</source>
        <translation>Kosten {cost}</translation>
    </message>
    <message>
        <source>cost {c}</source>
        <translation>Kosten {c}</translation>
    </message>
    <message>
        <source>cost –</source>
        <translation>Kosten –</translation>
    </message>
    <message>
        <source>cost, test</source>
        <translation>Kosten, Test</translation>
    </message>
    <message>
        <source>cost, test set</source>
        <translation>Kosten, Testmenge</translation>
    </message>
    <message>
        <source>cost, train</source>
        <translation>Kosten, Training</translation>
    </message>
    <message>
        <source>cost, training set</source>
        <translation>Kosten, Trainingsmenge</translation>
    </message>
    <message>
        <source>covered</source>
        <translation>verdeckt</translation>
    </message>
    <message>
        <source>cross-entropy</source>
        <translation>Kreuzentropie</translation>
    </message>
    <message>
        <source>cross-entropy takes logarithms of the outputs, so they must lie between 0 and 1, and {output} outputs do not: choose sigmoid or softmax outputs, or the squared cost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>curve bends away</source>
        <translation>Kurve biegt ab</translation>
    </message>
    <message>
        <source>cut at the edge</source>
        <translation>am Rand abgeschnitten</translation>
    </message>
    <message>
        <source>dC/h, measured with the nudge h</source>
        <translation>dC/h, gemessen mit dem Stups h</translation>
    </message>
    <message>
        <source>damp</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dark inputs</source>
        <translation>dunklen Eingängen</translation>
    </message>
    <message>
        <source>dashed: side 1</source>
        <translation>gestrichelt: Seite 1</translation>
    </message>
    <message>
        <source>dashed: × |w|/4 for each added layer</source>
        <translation>gestrichelt: × |w|/4 je weiterer Schicht</translation>
    </message>
    <message>
        <source>data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dealt</source>
        <translation>ausgeteilt</translation>
    </message>
    <message>
        <source>dealt in this epoch</source>
        <translation>in dieser Epoche ausgeteilt</translation>
    </message>
    <message>
        <source>dealt in this order, row by row</source>
        <translation>in dieser Reihenfolge ausgeteilt, Zeile für Zeile</translation>
    </message>
    <message>
        <source>deck</source>
        <translation>Stapel</translation>
    </message>
    <message>
        <source>delta, {0}</source>
        <translation>Delta, {0}</translation>
    </message>
    <message>
        <source>difference</source>
        <translation>Unterschied</translation>
    </message>
    <message>
        <source>dip</source>
        <translation>Mulde</translation>
    </message>
    <message>
        <source>direction °</source>
        <translation>Richtung °</translation>
    </message>
    <message>
        <source>distance between two seeds</source>
        <translation>Abstand zweier Seeds</translation>
    </message>
    <message>
        <source>disturbed</source>
        <translation>gestört</translation>
    </message>
    <message>
        <source>done</source>
        <translation>erledigt</translation>
    </message>
    <message>
        <source>double click: back</source>
        <translation>Doppelklick: zurück</translation>
    </message>
    <message>
        <source>double click: fit</source>
        <translation>Doppelklick: einpassen</translation>
    </message>
    <message>
        <source>double click: large</source>
        <translation>Doppelklick: groß</translation>
    </message>
    <message>
        <source>doubtful</source>
        <translation>zweifelhaft</translation>
    </message>
    <message>
        <source>drag in</source>
        <translation>hereinziehen</translation>
    </message>
    <message>
        <source>drag the handles below</source>
        <translation>zieh unten an den Griffen</translation>
    </message>
    <message>
        <source>each by {0}</source>
        <translation>jeder um {0}</translation>
    </message>
    <message>
        <source>each column shows the strongest of {0}</source>
        <translation>jede Spalte zeigt den stärksten von {0}</translation>
    </message>
    <message>
        <source>each hidden neuron's push, added up from all that it sends to</source>
        <translation>die Schübe der verborgenen Neuronen, jeder summiert über alles, wohin das Neuron sendet</translation>
    </message>
    <message>
        <source>each layer has its own, as written over it</source>
        <translation>jede Schicht hat ihre eigene, wie darüber geschrieben</translation>
    </message>
    <message>
        <source>each layer its own scale, full colour at its strongest 1 %</source>
        <translation>jede Schicht mit eigener Skala, volle Farbe bei ihrem stärksten 1 %</translation>
    </message>
    <message>
        <source>each row its own</source>
        <translation>jede Zeile eigen</translation>
    </message>
    <message>
        <source>each row shows the strongest of {0}</source>
        <translation>jede Zeile zeigt den stärksten von {0}</translation>
    </message>
    <message>
        <source>each tile has its own, ± its largest value</source>
        <translation>jede Kachel hat ihre eigene, ± ihr größter Wert</translation>
    </message>
    <message>
        <source>each tile its own scale</source>
        <translation>jede Kachel eigene Skala</translation>
    </message>
    <message>
        <source>edges are off</source>
        <translation>Kanten sind aus</translation>
    </message>
    <message>
        <source>edit: {0}, {1} numbers</source>
        <translation>Änderung: {0}, {1} Zahlen</translation>
    </message>
    <message>
        <source>edit: {0}: {1} → {2}</source>
        <translation>Änderung: {0}: {1} → {2}</translation>
    </message>
    <message>
        <source>elsewhere: {0}</source>
        <translation>anderswo: {0}</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>leer</translation>
    </message>
    <message>
        <source>ends at z − b = {0}</source>
        <translation>endet bei z − b = {0}</translation>
    </message>
    <message>
        <source>enlarged {times} times</source>
        <translation>{times}-mal vergrößert</translation>
    </message>
    <message>
        <source>enlarged {times} times, which is the most it does</source>
        <translation>{times}-mal vergrößert (mehr geht nicht)</translation>
    </message>
    <message>
        <source>entry</source>
        <translation>Eintrag</translation>
    </message>
    <message>
        <source>epoch</source>
        <translation>Epoche</translation>
    </message>
    <message>
        <source>epoch {n}</source>
        <translation>Epoche {n}</translation>
    </message>
    <message>
        <source>epochs</source>
        <translation>Epochen</translation>
    </message>
    <message>
        <source>error rate</source>
        <translation>Fehlerrate</translation>
    </message>
    <message>
        <source>every input times</source>
        <translation>jeder Eingang mal</translation>
    </message>
    <message>
        <source>every output is 0 for every image, and a ReLU at 0 passes no gradient back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>every output is stuck at 0 or 1, mostly wrongly, and the slope of the sigmoid there is nearly 0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>every output says 0 to every image, which costs exactly 1.0000 an image, and the slope of the sigmoid there is nearly 0: no step can wake it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>every output {0}</source>
        <translation>jeder Ausgang {0}</translation>
    </message>
    <message>
        <source>every value is 0</source>
        <translation>jeder Wert ist 0</translation>
    </message>
    <message>
        <source>exactly 0</source>
        <translation>genau 0</translation>
    </message>
    <message>
        <source>exactly equal</source>
        <translation>genau gleich</translation>
    </message>
    <message>
        <source>exactly that.</source>
        <translation>genau das.</translation>
    </message>
    <message>
        <source>example {0}, {1}</source>
        <translation>Beispiel {0}, {1}</translation>
    </message>
    <message>
        <source>examples</source>
        <translation>Beispiele</translation>
    </message>
    <message>
        <source>examples a step</source>
        <translation>Beispiele je Schritt</translation>
    </message>
    <message>
        <source>examples by what they cost (bars by the root of their number)</source>
        <translation>Beispiele nach ihren Kosten (Balken nach der Wurzel ihrer Anzahl)</translation>
    </message>
    <message>
        <source>examples each</source>
        <translation>Beispiele je</translation>
    </message>
    <message>
        <source>examples seen</source>
        <translation>gesehene Beispiele</translation>
    </message>
    <message>
        <source>excitation z</source>
        <translation>Erregung z</translation>
    </message>
    <message>
        <source>expected</source>
        <translation>erwartet</translation>
    </message>
    <message>
        <source>factor</source>
        <translation>Faktor</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fehlgeschlagen</translation>
    </message>
    <message>
        <source>falling</source>
        <translation>fallend</translation>
    </message>
    <message>
        <source>falling line</source>
        <translation>fallende Linie</translation>
    </message>
    <message>
        <source>fell apart</source>
        <translation>divergiert</translation>
    </message>
    <message>
        <source>few</source>
        <translation>wenige</translation>
    </message>
    <message>
        <source>find</source>
        <translation>berechnen</translation>
    </message>
    <message>
        <source>finds all of them</source>
        <translation>findet sie alle</translation>
    </message>
    <message>
        <source>fire, of {0}</source>
        <translation>feuert, von {0}</translation>
    </message>
    <message>
        <source>fires</source>
        <translation>feuert</translation>
    </message>
    <message>
        <source>firing a</source>
        <translation>Feuern a</translation>
    </message>
    <message>
        <source>firing of the receiver a</source>
        <translation>Feuern des Empfängers a</translation>
    </message>
    <message>
        <source>firing of the sender a</source>
        <translation>Feuern des Senders a</translation>
    </message>
    <message>
        <source>first seed</source>
        <translation>erster Seed</translation>
    </message>
    <message>
        <source>fitted to the screen</source>
        <translation>fitted to the screen</translation>
    </message>
    <message>
        <source>flat out</source>
        <translation>volles Tempo</translation>
    </message>
    <message>
        <source>float32</source>
        <translation>float32</translation>
    </message>
    <message>
        <source>float64</source>
        <translation>float64</translation>
    </message>
    <message>
        <source>folded corner: held back, never trained on  ·  ✕ 4: read as a 4  ·  5/7: right of kept, the bar the same</source>
        <translation>geknickte Ecke: zurückgehalten, nie im Training  ·  ✕ 4: als 4 gelesen  ·  5/7: richtig von behaltenen, ebenso der Balken</translation>
    </message>
    <message>
        <source>follow the paths of this activation of layer 1; those of an input: click it</source>
        <translation>den Pfaden dieser Aktivierung der Schicht 1 folgen; für die eines Eingangs: klick ihn an</translation>
    </message>
    <message>
        <source>food</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for each Δ{0}</source>
        <translation>je Δ{0}</translation>
    </message>
    <message>
        <source>for equal examples</source>
        <translation>bei gleich vielen Beispielen</translation>
    </message>
    <message>
        <source>for equal time</source>
        <translation>bei gleicher Zeit</translation>
    </message>
    <message>
        <source>for {n} mini-batches in a row the cost has been above {first:.3g}, where it was before any training; the last was {last:.3g}. Each step overshoots the valley</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>forecast</source>
        <translation>vorhergesagt</translation>
    </message>
    <message>
        <source>forecast {0}</source>
        <translation>Vorhersage {0}</translation>
    </message>
    <message>
        <source>forecast ∂C/∂w · h</source>
        <translation>Vorhersage ∂C/∂w · h</translation>
    </message>
    <message>
        <source>framed: next</source>
        <translation>umrahmt: nächster</translation>
    </message>
    <message>
        <source>framed: next · a mark = {n} cards</source>
        <translation>umrahmt: nächster · eine Marke = {n} Karten</translation>
    </message>
    <message>
        <source>framed: the next mini-batch</source>
        <translation>umrahmt: der nächste Mini-Batch</translation>
    </message>
    <message>
        <source>fresh, step 0</source>
        <translation>Schritt 0, frisch</translation>
    </message>
    <message>
        <source>from</source>
        <translation>von</translation>
    </message>
    <message>
        <source>from input k →</source>
        <translation>von Eingang k →</translation>
    </message>
    <message>
        <source>from input {0} to neuron {1} of layer 1</source>
        <translation>von Eingang {0} zu Neuron {1} der Schicht 1</translation>
    </message>
    <message>
        <source>from k = {0} of layer {1} to j = {2} of layer {3}</source>
        <translation>von k = {0} der Schicht {1} zu j = {2} der Schicht {3}</translation>
    </message>
    <message>
        <source>from k →</source>
        <translation>von k →</translation>
    </message>
    <message>
        <source>from layer {0} on.</source>
        <translation>von Schicht {0} an.</translation>
    </message>
    <message>
        <source>from neuron k of layer {0} →</source>
        <translation>von Neuron k der Schicht {0} →</translation>
    </message>
    <message>
        <source>from neuron k →</source>
        <translation>von Neuron k →</translation>
    </message>
    <message>
        <source>from neuron {0} to neuron {1} of layer {2}</source>
        <translation>von Neuron {0} zu Neuron {1} der Schicht {2}</translation>
    </message>
    <message>
        <source>from pad</source>
        <translation>vom Feld</translation>
    </message>
    <message>
        <source>from the network</source>
        <translation>vom Netz</translation>
    </message>
    <message>
        <source>from {0}</source>
        <translation>von {0}</translation>
    </message>
    <message>
        <source>from {0}–{1} of {2} →</source>
        <translation>von {0}–{1} aus {2} →</translation>
    </message>
    <message>
        <source>f′</source>
        <translation>f′</translation>
    </message>
    <message>
        <source>g = 2(a − y) of every output takes part, because softmax shares out.</source>
        <translation>g = 2(a − y) jedes Ausgangs ist beteiligt, weil Softmax aufteilt.</translation>
    </message>
    <message>
        <source>gain</source>
        <translation>Gewinn</translation>
    </message>
    <message>
        <source>ghost | now</source>
        <translation>Geist | jetzt</translation>
    </message>
    <message>
        <source>gives the keyboard back</source>
        <translation>gives the keyboard back</translation>
    </message>
    <message>
        <source>go to w2[3,7]</source>
        <translation>gehe zu w2[3,7]</translation>
    </message>
    <message>
        <source>goal</source>
        <translation>goal</translation>
    </message>
    <message>
        <source>goal {0}</source>
        <translation>Ziel {0}</translation>
    </message>
    <message>
        <source>goes in</source>
        <translation>hinein</translation>
    </message>
    <message>
        <source>going on</source>
        <translation>läuft</translation>
    </message>
    <message>
        <source>got</source>
        <translation>ist</translation>
    </message>
    <message>
        <source>got a</source>
        <translation>ist a</translation>
    </message>
    <message>
        <source>got better</source>
        <translation>besser</translation>
    </message>
    <message>
        <source>got worse</source>
        <translation>schlechter</translation>
    </message>
    <message>
        <source>got {0}</source>
        <translation>ist {0}</translation>
    </message>
    <message>
        <source>got → wanted</source>
        <translation>ist → soll</translation>
    </message>
    <message>
        <source>gradient found</source>
        <translation>berechneter Gradient</translation>
    </message>
    <message>
        <source>gradient found: ↑ green, ↓ purple, −∂C/∂w</source>
        <translation>berechneter Gradient: ↑ grün, ↓ violett, −∂C/∂w</translation>
    </message>
    <message>
        <source>gradient of all</source>
        <translation>Gradient von allen</translation>
    </message>
    <message>
        <source>gradient of the batch, and of all</source>
        <translation>Gradient des Batchs und der von allen</translation>
    </message>
    <message>
        <source>grows</source>
        <translation>wächst</translation>
    </message>
    <message>
        <source>guessing evenly</source>
        <translation>gleichmäßig raten</translation>
    </message>
    <message>
        <source>h =</source>
        <translation>h =</translation>
    </message>
    <message>
        <source>h = 0</source>
        <translation>h = 0</translation>
    </message>
    <message>
        <source>h2·14 is neuron 14 of hidden layer 2; the number is how far its activation moves from A to B</source>
        <translation>h2·14 ist Neuron 14 der verborgenen Schicht 2; die Zahl sagt, wie weit sich seine Aktivierung von A bis B bewegt</translation>
    </message>
    <message>
        <source>had</source>
        <translation>nun</translation>
    </message>
    <message>
        <source>half bright</source>
        <translation>halb so hell</translation>
    </message>
    <message>
        <source>half its mistakes</source>
        <translation>halb seine Fehler</translation>
    </message>
    <message>
        <source>half the bar</source>
        <translation>halber Balken</translation>
    </message>
    <message>
        <source>half way</source>
        <translation>halber Weg</translation>
    </message>
    <message>
        <source>here</source>
        <translation>hier</translation>
    </message>
    <message>
        <source>here {parts}</source>
        <translation>hier {parts}</translation>
    </message>
    <message>
        <source>hidden layer {0}</source>
        <translation>verborgene Schicht {0}</translation>
    </message>
    <message>
        <source>hidden layers</source>
        <translation>verborgene Schichten</translation>
    </message>
    <message>
        <source>hold {0}</source>
        <translation>{0} halten</translation>
    </message>
    <message>
        <source>hovers by</source>
        <translation>schwebt um</translation>
    </message>
    <message>
        <source>how far a step goes</source>
        <translation>wie weit ein Schritt geht</translation>
    </message>
    <message>
        <source>how far each output is from what was wanted</source>
        <translation>wie weit jeder Ausgang vom Gewünschten entfernt ist</translation>
    </message>
    <message>
        <source>how far off</source>
        <translation>wie weit daneben</translation>
    </message>
    <message>
        <source>how far off, for each nudge h</source>
        <translation>wie weit daneben, für jeden Stups h</translation>
    </message>
    <message>
        <source>how far the column at the right is computed</source>
        <translation>wie weit die Spalte rechts berechnet ist</translation>
    </message>
    <message>
        <source>how fast Play goes from step to step</source>
        <translation>wie schnell „Start“ von Schritt zu Schritt geht</translation>
    </message>
    <message>
        <source>how large |∂C/∂θ| is, layer by layer</source>
        <translation>wie groß |∂C/∂θ| ist, Schicht für Schicht</translation>
    </message>
    <message>
        <source>how much each weight changed since the start</source>
        <translation>wie sehr sich jedes Gewicht seit dem Start geändert hat</translation>
    </message>
    <message>
        <source>how the gradient found wants each weight changed, minus that gradient</source>
        <translation>wie der berechnete Gradient jedes Gewicht geändert haben will: der negative Gradient</translation>
    </message>
    <message>
        <source>image a</source>
        <translation>Bild a</translation>
    </message>
    <message>
        <source>image × weights</source>
        <translation>Bild × Gewichte</translation>
    </message>
    <message>
        <source>images must be (n, 28, 28) and labels (n,)</source>
        <translation>images muss (n, 28, 28) sein und labels (n,)</translation>
    </message>
    <message>
        <source>images must be whole numbers of 8 bits, labels whole numbers</source>
        <translation>images müssen ganze Zahlen mit 8 Bit sein, labels ganze Zahlen</translation>
    </message>
    <message>
        <source>in each cell left the ghost, right now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in that time</source>
        <translation>in der Zeit</translation>
    </message>
    <message>
        <source>in the next mini-batch</source>
        <translation>im nächsten Mini-Batch</translation>
    </message>
    <message>
        <source>init</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>input</source>
        <translation>Eingang</translation>
    </message>
    <message>
        <source>input x</source>
        <translation>Eingang x</translation>
    </message>
    <message>
        <source>input {0}</source>
        <translation>Eingang {0}</translation>
    </message>
    <message>
        <source>input {0}: weight {1}, push {2}</source>
        <translation>Eingang {0}: Gewicht {1}, Schub {2}</translation>
    </message>
    <message>
        <source>input {0}: {1}</source>
        <translation>Eingang {0}: {1}</translation>
    </message>
    <message>
        <source>input {0}: {1} × {2} = {3}</source>
        <translation>Eingang {0}: {1} × {2} = {3}</translation>
    </message>
    <message>
        <source>input {k}</source>
        <translation>Eingang {k}</translation>
    </message>
    <message>
        <source>input × weight</source>
        <translation>Eingabe × Gewicht</translation>
    </message>
    <message>
        <source>input × weight {0}</source>
        <translation>Eingabe × Gewicht {0}</translation>
    </message>
    <message>
        <source>input × weight: what is added</source>
        <translation>Eingabe × Gewicht: was dazukommt</translation>
    </message>
    <message>
        <source>input: 0 is black, 1 is white</source>
        <translation>Eingang: 0 ist schwarz, 1 ist weiß</translation>
    </message>
    <message>
        <source>inputs</source>
        <translation>Eingänge</translation>
    </message>
    <message>
        <source>inputs a</source>
        <translation>Eingänge a</translation>
    </message>
    <message>
        <source>inputs made for a try</source>
        <translation>für einen Versuch gemachte Eingaben</translation>
    </message>
    <message>
        <source>inputs that are dark in all {0} examples</source>
        <translation>Eingängen, die in allen {0} Beispielen dunkel sind</translation>
    </message>
    <message>
        <source>inverse</source>
        <translation>invertiert</translation>
    </message>
    <message>
        <source>inverted</source>
        <translation>invertiert</translation>
    </message>
    <message>
        <source>is</source>
        <translation>ist</translation>
    </message>
    <message>
        <source>is held</source>
        <translation>festgehalten</translation>
    </message>
    <message>
        <source>is undecided</source>
        <translation>ist unentschieden</translation>
    </message>
    <message>
        <source>is {label}, says {answer}: {k} of {n}</source>
        <translation>ist {label}, sagt {answer}: {k} von {n}</translation>
    </message>
    <message>
        <source>is {label}: {k} of {n} right</source>
        <translation>ist {label}: {k} von {n} richtig</translation>
    </message>
    <message>
        <source>is {name}</source>
        <translation>ist {name}</translation>
    </message>
    <message>
        <source>it holds no arrays called images and labels</source>
        <translation>sie enthält keine Arrays namens images und labels</translation>
    </message>
    <message>
        <source>it holds no drawings</source>
        <translation>sie enthält keine Zeichnungen</translation>
    </message>
    <message>
        <source>it holds no images of 28 by 28 pixels with labels from 0 to 9</source>
        <translation>sie enthält keine Bilder von 28 mal 28 Pixeln mit Etiketten von 0 bis 9</translation>
    </message>
    <message>
        <source>it holds {n} drawings, a set of your own {most} at most</source>
        <translation>sie enthält {n} Zeichnungen, eine eigene Menge fasst höchstens {most}</translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is cut short, or no file of own digits</source>
        <translation>sie ist abgeschnitten, oder keine Datei eigener Ziffern</translation>
    </message>
    <message>
        <source>it is larger than the {limit:,} bytes allowed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is much larger than that.</source>
        <translation>Es ist viel größer.</translation>
    </message>
    <message>
        <source>it is much smaller than that.</source>
        <translation>Es ist viel kleiner.</translation>
    </message>
    <message>
        <source>it is no .npz file, or a broken one</source>
        <translation>sie ist keine .npz-Datei, oder eine beschädigte</translation>
    </message>
    <message>
        <source>it is no file of own digits</source>
        <translation>sie ist keine Datei eigener Ziffern</translation>
    </message>
    <message>
        <source>it is no table</source>
        <translation>sie ist keine Tabelle</translation>
    </message>
    <message>
        <source>it is not a plain file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is {a_label}</source>
        <translation>es ist {a_label}</translation>
    </message>
    <message>
        <source>it was altered</source>
        <translation>sie wurde verändert</translation>
    </message>
    <message>
        <source>it was altered: its checksum is not that of its drawings</source>
        <translation>sie wurde verändert: Ihre Prüfsumme ist nicht die ihrer Zeichnungen</translation>
    </message>
    <message>
        <source>it was written by another version of numpy</source>
        <translation>sie wurde von einer anderen numpy-Version geschrieben</translation>
    </message>
    <message>
        <source>its arrays are no numbers, or cut short</source>
        <translation>ihre Arrays sind keine Zahlen oder abgeschnitten</translation>
    </message>
    <message>
        <source>its arrays are too large</source>
        <translation>ihre Arrays sind zu groß</translation>
    </message>
    <message>
        <source>its component is not found yet</source>
        <translation>seine Komponente ist noch nicht berechnet</translation>
    </message>
    <message>
        <source>its settings are not a JSON object</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its sign is the other one.</source>
        <translation>Es hat das andere Vorzeichen.</translation>
    </message>
    <message>
        <source>its twin</source>
        <translation>sein Zwilling</translation>
    </message>
    <message>
        <source>j = 0</source>
        <translation>j = 0</translation>
    </message>
    <message>
        <source>j = 1</source>
        <translation>j = 1</translation>
    </message>
    <message>
        <source>j = 2</source>
        <translation>j = 2</translation>
    </message>
    <message>
        <source>j and k</source>
        <translation>j und k</translation>
    </message>
    <message>
        <source>keep one as B</source>
        <translation>behalte eins als B</translation>
    </message>
    <message>
        <source>keep the same step</source>
        <translation>Schritt gleich halten</translation>
    </message>
    <message>
        <source>keeps</source>
        <translation>behält</translation>
    </message>
    <message>
        <source>keeps the keyboard</source>
        <translation>keeps the keyboard</translation>
    </message>
    <message>
        <source>kept as {digit}, drawings in My digits: {n}</source>
        <translation>behalten als {digit}, Zeichnungen in „Meine Ziffern“: {n}</translation>
    </message>
    <message>
        <source>kept runs</source>
        <translation>behaltene Läufe</translation>
    </message>
    <message>
        <source>l2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>label</source>
        <translation>richtig</translation>
    </message>
    <message>
        <source>label ↓  the network’s answer →</source>
        <translation>richtig ↓  Antwort des Netzes →</translation>
    </message>
    <message>
        <source>labels must be from 0 to 9, and at least one</source>
        <translation>labels müssen von 0 bis 9 sein, und mindestens eines</translation>
    </message>
    <message>
        <source>larger</source>
        <translation>größer</translation>
    </message>
    <message>
        <source>largest</source>
        <translation>größte</translation>
    </message>
    <message>
        <source>largest of ∇C</source>
        <translation>größtes in ∇C</translation>
    </message>
    <message>
        <source>largest − second</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>last push</source>
        <translation>letzter Schub</translation>
    </message>
    <message>
        <source>last push, −∂C/∂w</source>
        <translation>letzter Schub, −∂C/∂w</translation>
    </message>
    <message>
        <source>layer</source>
        <translation>Schicht</translation>
    </message>
    <message>
        <source>layer 15 (of the selection)</source>
        <translation>Schicht 15 (der Auswahl)</translation>
    </message>
    <message>
        <source>layer by layer: {0} of {1} computed</source>
        <translation>Schicht für Schicht: {0} von {1} berechnet</translation>
    </message>
    <message>
        <source>layer {0}</source>
        <translation>Schicht {0}</translation>
    </message>
    <message>
        <source>layer {0} (of the selection)</source>
        <translation>Schicht {0} (der Auswahl)</translation>
    </message>
    <message>
        <source>layer {0} neuron {1}</source>
        <translation>Schicht {0} Neuron {1}</translation>
    </message>
    <message>
        <source>layer {0} · {1} not yet</source>
        <translation>Schicht {0} · {1} noch nicht</translation>
    </message>
    <message>
        <source>layer {0} · {1} · ±{2}</source>
        <translation>Schicht {0} · {1} · ±{2}</translation>
    </message>
    <message>
        <source>layer {0}, to {1} from {2}: {3}</source>
        <translation>Schicht {0}, zu {1} von {2}: {3}</translation>
    </message>
    <message>
        <source>layer {0}, {1} neurons</source>
        <translation>Schicht {0}, {1} Neuronen</translation>
    </message>
    <message>
        <source>layer {0}: {1}, {2}</source>
        <translation>Schicht {0}: {1}, {2}</translation>
    </message>
    <message>
        <source>layers</source>
        <translation>Schichten</translation>
    </message>
    <message>
        <source>layers such as 16 16 or none</source>
        <translation>Schichten wie 16 16 oder none</translation>
    </message>
    <message>
        <source>lean</source>
        <translation>Neigung</translation>
    </message>
    <message>
        <source>learning rate</source>
        <translation>Lernrate</translation>
    </message>
    <message>
        <source>learning rate η</source>
        <translation>Lernrate η</translation>
    </message>
    <message>
        <source>least of the strong: {0}</source>
        <translation>kleinster der starken: {0}</translation>
    </message>
    <message>
        <source>least: {0}</source>
        <translation>kleinster: {0}</translation>
    </message>
    <message>
        <source>leave</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left draws, right erases</source>
        <translation>links zeichnet, rechts radiert</translation>
    </message>
    <message>
        <source>left the ghost, right now, on one scale</source>
        <translation>links der Geist, rechts jetzt, auf einer Skala</translation>
    </message>
    <message>
        <source>left weights, −{0} to +{0}; right the push</source>
        <translation>links Gewichte, −{0} bis +{0}; rechts der Schub</translation>
    </message>
    <message>
        <source>left:</source>
        <translation>links:</translation>
    </message>
    <message>
        <source>length</source>
        <translation>Länge</translation>
    </message>
    <message>
        <source>let so many balls go, evenly apart</source>
        <translation>so viele Kugeln loslassen, in gleichen Abständen</translation>
    </message>
    <message>
        <source>level line</source>
        <translation>waagrechte Linie</translation>
    </message>
    <message>
        <source>light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>light paths up to here</source>
        <translation>die Pfade bis hierhin leuchten lassen</translation>
    </message>
    <message>
        <source>line (\d+)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>line {n} is not a label from 0 to 9 and then 784 levels from 0 to 255</source>
        <translation>Zeile {n} ist nicht erst ein Etikett von 0 bis 9 und dann 784 Stufen von 0 bis 255</translation>
    </message>
    <message>
        <source>linear</source>
        <translation>linear</translation>
    </message>
    <message>
        <source>log cost</source>
        <translation>log Kosten</translation>
    </message>
    <message>
        <source>log steps</source>
        <translation>log Schritte</translation>
    </message>
    <message>
        <source>loop</source>
        <translation>Schleife</translation>
    </message>
    <message>
        <source>lost</source>
        <translation>verloren</translation>
    </message>
    <message>
        <source>lower loop</source>
        <translation>untere Schleife</translation>
    </message>
    <message>
        <source>lower moon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lowered</source>
        <translation>gesenkt</translation>
    </message>
    <message>
        <source>make the pad larger to read the numbers</source>
        <translation>mach das Zeichenfeld größer, um die Zahlen zu lesen</translation>
    </message>
    <message>
        <source>match</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>max</source>
        <translation>max</translation>
    </message>
    <message>
        <source>may stay empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mean</source>
        <translation>Mittel</translation>
    </message>
    <message>
        <source>mean 100</source>
        <translation>Mittel 100</translation>
    </message>
    <message>
        <source>mean of (a − y)²</source>
        <translation>Mittel von (a − y)²</translation>
    </message>
    <message>
        <source>mean of 100</source>
        <translation>Mittel über 100</translation>
    </message>
    <message>
        <source>mean of the examples so far</source>
        <translation>Mittel der Beispiele bisher</translation>
    </message>
    <message>
        <source>mean of the last 100</source>
        <translation>Mittel der letzten 100</translation>
    </message>
    <message>
        <source>mean of the last {0}</source>
        <translation>Mittel der letzten {0}</translation>
    </message>
    <message>
        <source>mean of {0}</source>
        <translation>Mittel über {0}</translation>
    </message>
    <message>
        <source>mean {0}</source>
        <translation>Mittel {0}</translation>
    </message>
    <message>
        <source>mean {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mean −∂C/∂θ = {0}; {1} of {2} cards wish more, {3} less</source>
        <translation>Mittel −∂C/∂θ = {0}; {1} von {2} Karten wünschen mehr, {3} weniger</translation>
    </message>
    <message>
        <source>measured</source>
        <translation>gemessen</translation>
    </message>
    <message>
        <source>measured at step {step}</source>
        <translation>gemessen bei Schritt {step}</translation>
    </message>
    <message>
        <source>measured {0}</source>
        <translation>gemessen {0}</translation>
    </message>
    <message>
        <source>measuring …</source>
        <translation>misst …</translation>
    </message>
    <message>
        <source>median</source>
        <translation>Median</translation>
    </message>
    <message>
        <source>meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>met before: {0} = {1}, found once and reused</source>
        <translation>schon vorgekommen: {0} = {1}, einmal berechnet und wiederverwendet</translation>
    </message>
    <message>
        <source>mine × 1</source>
        <translation>meine × 1</translation>
    </message>
    <message>
        <source>mine × 10</source>
        <translation>meine × 10</translation>
    </message>
    <message>
        <source>mine × 100</source>
        <translation>meine × 100</translation>
    </message>
    <message>
        <source>mini-batch</source>
        <translation>Mini-Batch</translation>
    </message>
    <message>
        <source>minus the gradient</source>
        <translation>der negative Gradient</translation>
    </message>
    <message>
        <source>mix</source>
        <translation>Mischung</translation>
    </message>
    <message>
        <source>mixture</source>
        <translation>Mischung</translation>
    </message>
    <message>
        <source>momentum</source>
        <translation>Momentum</translation>
    </message>
    <message>
        <source>more than nine in ten ReLU neurons of a layer are 0 for every image, and a 0 passes no gradient back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>motion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>move the parameter up or down</source>
        <translation>den Parameter nach oben oder nach unten bewegen</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>bewegt</translation>
    </message>
    <message>
        <source>moved down by {0}: z {1}</source>
        <translation>um {0} nach unten verschoben: z {1}</translation>
    </message>
    <message>
        <source>moved most</source>
        <translation>am meisten bewegt</translation>
    </message>
    <message>
        <source>moved {ways}</source>
        <translation>um {ways} verschoben</translation>
    </message>
    <message>
        <source>moved Δ</source>
        <translation>bewegt Δ</translation>
    </message>
    <message>
        <source>moves</source>
        <translation>Züge</translation>
    </message>
    <message>
        <source>multiply all the tiles.</source>
        <translation>Multipliziere alle Kacheln.</translation>
    </message>
    <message>
        <source>my guess</source>
        <translation>meine Schätzung</translation>
    </message>
    <message>
        <source>my guess, %</source>
        <translation>Schätzung, %</translation>
    </message>
    <message>
        <source>nearest to the derivative at a nudge of {0:.0e}</source>
        <translation>der Ableitung am nächsten bei einem Stups von {0:.0e}</translation>
    </message>
    <message>
        <source>neighbours agree r {now} · at the start {start} · ±{end}</source>
        <translation>Nachbarn einig r {now} · am Start {start} · ±{end}</translation>
    </message>
    <message>
        <source>neighbours agree r {now} · when opened {start} · ±{end}</source>
        <translation>Nachbarn einig r {now} · beim Öffnen {start} · ±{end}</translation>
    </message>
    <message>
        <source>neighbours alike: {0}</source>
        <translation>Nachbarn ähnlich: {0}</translation>
    </message>
    <message>
        <source>neither</source>
        <translation>keiner von beiden</translation>
    </message>
    <message>
        <source>neither: it is {a_label}</source>
        <translation>weder noch: es ist {a_label}</translation>
    </message>
    <message>
        <source>network</source>
        <translation>Netz</translation>
    </message>
    <message>
        <source>network holds</source>
        <translation>Netz fest</translation>
    </message>
    <message>
        <source>network in</source>
        <translation>Netz hinein</translation>
    </message>
    <message>
        <source>network out</source>
        <translation>Netz heraus</translation>
    </message>
    <message>
        <source>networks</source>
        <translation>Netze</translation>
    </message>
    <message>
        <source>networks at each cost</source>
        <translation>Netze nach ihren Kosten</translation>
    </message>
    <message>
        <source>networks at each share of right answers</source>
        <translation>Netze nach dem Anteil richtiger Antworten</translation>
    </message>
    <message>
        <source>neuron</source>
        <translation>Neuron</translation>
    </message>
    <message>
        <source>neuron {0}</source>
        <translation>Neuron {0}</translation>
    </message>
    <message>
        <source>neuron {0} of layer {1}</source>
        <translation>Neuron {0} der Schicht {1}</translation>
    </message>
    <message>
        <source>neuron {0} of layer {1} got {2} weights and 1 bias</source>
        <translation>Neuron {0} der Schicht {1} bekam {2} Gewichte und 1 Bias</translation>
    </message>
    <message>
        <source>neuron {0} of layer {1}: its number follows from those before it</source>
        <translation>Neuron {0} der Schicht {1}: Seine Zahl folgt aus denen davor</translation>
    </message>
    <message>
        <source>neuron {0}, input {1}: {2}</source>
        <translation>Neuron {0}, Eingang {1}: {2}</translation>
    </message>
    <message>
        <source>neuron {0}, row {1} column {2}: {3}</source>
        <translation>Neuron {0}, Zeile {1} Spalte {2}: {3}</translation>
    </message>
    <message>
        <source>neuron {0}, {1}: {2}</source>
        <translation>Neuron {0}, {1}: {2}</translation>
    </message>
    <message>
        <source>neuron {0}: {1}</source>
        <translation>Neuron {0}: {1}</translation>
    </message>
    <message>
        <source>neuron {j} of layer {l}</source>
        <translation>Neuron {j} der Schicht {l}</translation>
    </message>
    <message>
        <source>neurons</source>
        <translation>Neuronen</translation>
    </message>
    <message>
        <source>neurons {first} to {last} of {n}: Page Up and Page Down turn</source>
        <translation>Neuronen {first} bis {last} von {n}: Bild auf und Bild ab blättern</translation>
    </message>
    <message>
        <source>next: {0}</source>
        <translation>als Nächstes: {0}</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>keine Antwort</translation>
    </message>
    <message>
        <source>no card wishes anything; the mean is 0</source>
        <translation>keine Karte wünscht sich etwas; das Mittel ist 0</translation>
    </message>
    <message>
        <source>no change</source>
        <translation>keine Änderung</translation>
    </message>
    <message>
        <source>no gradient found</source>
        <translation>kein Gradient berechnet</translation>
    </message>
    <message>
        <source>no hidden neurons to move</source>
        <translation>keine verborgenen Neuronen, die sich bewegen könnten</translation>
    </message>
    <message>
        <source>no line yet</source>
        <translation>noch keine Gerade</translation>
    </message>
    <message>
        <source>no number</source>
        <translation>keine Zahl</translation>
    </message>
    <message>
        <source>no numbers any more</source>
        <translation>keine Zahlen mehr</translation>
    </message>
    <message>
        <source>no output moved</source>
        <translation>kein Ausgang bewegt</translation>
    </message>
    <message>
        <source>no password: trusted networks only</source>
        <translation>kein Passwort: nur in vertrauten Netzwerken</translation>
    </message>
    <message>
        <source>no picture of these weights</source>
        <translation>kein Bild dieser Gewichte</translation>
    </message>
    <message>
        <source>no ratio</source>
        <translation>kein Quotient</translation>
    </message>
    <message>
        <source>no spikes: numbers</source>
        <translation>keine Impulse: Zahlen</translation>
    </message>
    <message>
        <source>no step taken yet</source>
        <translation>noch kein Schritt gemacht</translation>
    </message>
    <message>
        <source>no step taken yet, so there is no gradient</source>
        <translation>noch kein Schritt gemacht, also noch kein Gradient</translation>
    </message>
    <message>
        <source>no test example is answered wrongly</source>
        <translation>kein Testbeispiel wird falsch beantwortet</translation>
    </message>
    <message>
        <source>no test image is answered wrongly</source>
        <translation>kein Testbild wird falsch beantwortet</translation>
    </message>
    <message>
        <source>no way yet</source>
        <translation>noch kein Weg</translation>
    </message>
    <message>
        <source>no winner</source>
        <translation>kein Gewinner</translation>
    </message>
    <message>
        <source>nobody has left a foot-print.</source>
        <translation>Noch hat niemand eine Fußspur hinterlassen.</translation>
    </message>
    <message>
        <source>noise</source>
        <translation>Rauschen</translation>
    </message>
    <message>
        <source>noise up to</source>
        <translation>Rauschen bis</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>none is 0</source>
        <translation>keine ist 0</translation>
    </message>
    <message>
        <source>none of them: it is {a_label}</source>
        <translation>nichts davon: es ist {a_label}</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>noch keine</translation>
    </message>
    <message>
        <source>not a number</source>
        <translation>keine Zahl</translation>
    </message>
    <message>
        <source>not above</source>
        <translation>nicht über</translation>
    </message>
    <message>
        <source>not at all</source>
        <translation>gar nicht</translation>
    </message>
    <message>
        <source>not computed yet</source>
        <translation>noch nicht berechnet</translation>
    </message>
    <message>
        <source>not done yet</source>
        <translation>noch offen</translation>
    </message>
    <message>
        <source>not found yet</source>
        <translation>noch nicht berechnet</translation>
    </message>
    <message>
        <source>not known: the picture needs a label</source>
        <translation>unbekannt: Dem Bild fehlt die richtige Antwort</translation>
    </message>
    <message>
        <source>not measured yet.</source>
        <translation>noch nicht gemessen.</translation>
    </message>
    <message>
        <source>not moved</source>
        <translation>nicht verschoben</translation>
    </message>
    <message>
        <source>not pinned: follows its sum</source>
        <translation>nicht festgehalten: folgt seiner Summe</translation>
    </message>
    <message>
        <source>not the same numbers</source>
        <translation>nicht dieselben Zahlen</translation>
    </message>
    <message>
        <source>not tried yet</source>
        <translation>noch nicht probiert</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>noch nicht</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>nothing certain</source>
        <translation>nichts Sicheres</translation>
    </message>
    <message>
        <source>nothing drawn</source>
        <translation>nichts gezeichnet</translation>
    </message>
    <message>
        <source>nothing held</source>
        <translation>nichts gehalten</translation>
    </message>
    <message>
        <source>nothing to learn</source>
        <translation>nichts zu lernen</translation>
    </message>
    <message>
        <source>now</source>
        <translation>jetzt</translation>
    </message>
    <message>
        <source>now your drawing, not {example}</source>
        <translation>jetzt deine Zeichnung, nicht {example}</translation>
    </message>
    <message>
        <source>now, less the start</source>
        <translation>jetzt, minus den Start</translation>
    </message>
    <message>
        <source>now: step {now}</source>
        <translation>jetzt: Schritt {now}</translation>
    </message>
    <message>
        <source>nudge</source>
        <translation>Stups</translation>
    </message>
    <message>
        <source>nudge a weight, or the bias of the same neuron</source>
        <translation>ein Gewicht anstupsen oder den Bias desselben Neurons</translation>
    </message>
    <message>
        <source>nudge h</source>
        <translation>Stups h</translation>
    </message>
    <message>
        <source>nudge of both</source>
        <translation>Stups beider</translation>
    </message>
    <message>
        <source>nudge of w, −∂C/∂w</source>
        <translation>Stups von w, −∂C/∂w</translation>
    </message>
    <message>
        <source>nudge ±h</source>
        <translation>Stups ±h</translation>
    </message>
    <message>
        <source>nudge Δ</source>
        <translation>Stups Δ</translation>
    </message>
    <message>
        <source>nudge −η δ a: {0} … {1}</source>
        <translation>Stups −η δ a: {0} … {1}</translation>
    </message>
    <message>
        <source>numeral: class</source>
        <translation>Ziffer: Klasse</translation>
    </message>
    <message>
        <source>of all {n} test examples</source>
        <translation>von allen {n} Testbeispielen</translation>
    </message>
    <message>
        <source>of the first {n} test examples</source>
        <translation>von den ersten {n} Testbeispielen</translation>
    </message>
    <message>
        <source>of the parts as they are whole</source>
        <translation>für die Teile, solange sie ganz sind</translation>
    </message>
    <message>
        <source>of this neuron</source>
        <translation>dieses Neurons</translation>
    </message>
    <message>
        <source>of this picture: {one}</source>
        <translation>dieses Bildes: {one}</translation>
    </message>
    <message>
        <source>of {0}; it feeds the whole layer</source>
        <translation>von {0}; sie speist die ganze Schicht</translation>
    </message>
    <message>
        <source>off by {0}</source>
        <translation>um {0} daneben</translation>
    </message>
    <message>
        <source>off by {0}.</source>
        <translation>um {0} daneben.</translation>
    </message>
    <message>
        <source>off by {line}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>off {0}</source>
        <translation>{0} daneben</translation>
    </message>
    <message>
        <source>on the test set</source>
        <translation>auf der Testmenge</translation>
    </message>
    <message>
        <source>on the {0} test images</source>
        <translation>auf den {0} Testbildern</translation>
    </message>
    <message>
        <source>one function</source>
        <translation>eine Funktion</translation>
    </message>
    <message>
        <source>one nudge for each parameter, from the wishes of all examples</source>
        <translation>die Stupse aller Parameter, je einer aus den Wünschen aller Beispiele</translation>
    </message>
    <message>
        <source>one number, the cost</source>
        <translation>eine Zahl, die Kosten</translation>
    </message>
    <message>
        <source>one scale for all</source>
        <translation>eine Skala für alle</translation>
    </message>
    <message>
        <source>one scale for all layers</source>
        <translation>eine Skala für alle Schichten</translation>
    </message>
    <message>
        <source>one scale for all layers, full colour at the strongest 1 %</source>
        <translation>eine Skala für alle Schichten, volle Farbe beim stärksten 1 %</translation>
    </message>
    <message>
        <source>one scale for all layers; of layer 1 {0} lie beyond</source>
        <translation>eine Skala für alle Schichten; von Schicht 1 liegen {0} außerhalb</translation>
    </message>
    <message>
        <source>one setting</source>
        <translation>eine Einstellung</translation>
    </message>
    <message>
        <source>one step, by powers of ten</source>
        <translation>ein Schritt, in Zehnerpotenzen</translation>
    </message>
    <message>
        <source>one step: {0}</source>
        <translation>ein Schritt: {0}</translation>
    </message>
    <message>
        <source>one vote</source>
        <translation>eine Stimme</translation>
    </message>
    <message>
        <source>only 2s</source>
        <translation>nur Zweien</translation>
    </message>
    <message>
        <source>only a drawing of yours can be kept</source>
        <translation>nur eine eigene Zeichnung lässt sich behalten</translation>
    </message>
    <message>
        <source>only its mistakes</source>
        <translation>nur seine Fehler</translation>
    </message>
    <message>
        <source>only loosely a brain: numbers that change smoothly, no spikes, no time, learning by calculus</source>
        <translation>nur entfernt ein Gehirn: Zahlen, die sich stetig ändern, keine Impulse, keine Zeit, Lernen mit Differentialrechnung</translation>
    </message>
    <message>
        <source>only loosely a brain: numbers, no spikes</source>
        <translation>nur entfernt ein Gehirn: Zahlen, keine Impulse</translation>
    </message>
    <message>
        <source>only {0}</source>
        <translation>nur {0}</translation>
    </message>
    <message>
        <source>only {0}s</source>
        <translation>nur {0}</translation>
    </message>
    <message>
        <source>opposite ways</source>
        <translation>in entgegengesetzte Richtungen</translation>
    </message>
    <message>
        <source>orange adds, blue takes away</source>
        <translation>Orange gibt dazu, Blau nimmt weg</translation>
    </message>
    <message>
        <source>orange raises, blue holds down</source>
        <translation>Orange hebt, Blau hält unten</translation>
    </message>
    <message>
        <source>output</source>
        <translation>Ausgang</translation>
    </message>
    <message>
        <source>output activation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>output always 0</source>
        <translation>Ausgang immer 0</translation>
    </message>
    <message>
        <source>output {0}</source>
        <translation>Ausgang {0}</translation>
    </message>
    <message>
        <source>output {0} is {1}</source>
        <translation>Ausgang {0} ist {1}</translation>
    </message>
    <message>
        <source>output {0} is {1}, should be {2}, and costs {3}</source>
        <translation>Ausgang {0} ist {1}, soll {2} sein und kostet {3}</translation>
    </message>
    <message>
        <source>output {0}, neuron {0} of layer {1}</source>
        <translation>Ausgang {0}, Neuron {0} der Schicht {1}</translation>
    </message>
    <message>
        <source>output {0}: ({1} − {2})² = {3}</source>
        <translation>Ausgang {0}: ({1} − {2})² = {3}</translation>
    </message>
    <message>
        <source>output {name}</source>
        <translation>Ausgang {name}</translation>
    </message>
    <message>
        <source>outputs</source>
        <translation>Ausgänge</translation>
    </message>
    <message>
        <source>outputs at {at} of the way</source>
        <translation>Ausgänge bei {at} des Weges</translation>
    </message>
    <message>
        <source>outputs for the picture: hollow before, full now; changed {0}</source>
        <translation>Ausgänge für das Bild: hohl vorher, voll jetzt; geändert {0}</translation>
    </message>
    <message>
        <source>oven</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>own scale per layer</source>
        <translation>je Schicht eigene Skala</translation>
    </message>
    <message>
        <source>own scales</source>
        <translation>eigene Skalen</translation>
    </message>
    <message>
        <source>padding-right: 18px</source>
        <translation>padding-right: 18px</translation>
    </message>
    <message>
        <source>padding: 4px 2px</source>
        <translation>padding: 4px 2px</translation>
    </message>
    <message>
        <source>padding: 4px 8px</source>
        <translation>padding: 4px 8px</translation>
    </message>
    <message>
        <source>padding: 5px 6px</source>
        <translation>padding: 5px 6px</translation>
    </message>
    <message>
        <source>padding: 6px 4px</source>
        <translation>padding: 6px 4px</translation>
    </message>
    <message>
        <source>painted weights</source>
        <translation>gemalte Gewichte</translation>
    </message>
    <message>
        <source>past the threshold</source>
        <translation>über der Schwelle</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>perfect</source>
        <translation>perfekt</translation>
    </message>
    <message>
        <source>pick an input</source>
        <translation>wähl einen Eingang aus</translation>
    </message>
    <message>
        <source>picked seed</source>
        <translation>gewählter Seed</translation>
    </message>
    <message>
        <source>pin at a =</source>
        <translation>halten auf a =</translation>
    </message>
    <message>
        <source>pin: {0} at {1}</source>
        <translation>festgehalten: {0} auf {1}</translation>
    </message>
    <message>
        <source>pinned by hand: {0}</source>
        <translation>von Hand festgehalten: {0}</translation>
    </message>
    <message>
        <source>pinned by hand; left alone it would be</source>
        <translation>von Hand festgehalten; sich selbst überlassen wäre es</translation>
    </message>
    <message>
        <source>pixel</source>
        <translation>Pixel</translation>
    </message>
    <message>
        <source>pixel row {0} column {1} (input {2})</source>
        <translation>Pixel Zeile {0} Spalte {1} (Eingang {2})</translation>
    </message>
    <message>
        <source>pixel {0}</source>
        <translation>Pixel {0}</translation>
    </message>
    <message>
        <source>pixel {0}, {1}</source>
        <translation>Pixel {0}, {1}</translation>
    </message>
    <message>
        <source>pixels</source>
        <translation>Pixel</translation>
    </message>
    <message>
        <source>place before rounding</source>
        <translation>place before rounding</translation>
    </message>
    <message>
        <source>powers of ten</source>
        <translation>Zehnerpotenzen</translation>
    </message>
    <message>
        <source>press C to look inside</source>
        <translation>C zeigt das Innere</translation>
    </message>
    <message>
        <source>product</source>
        <translation>Produkt</translation>
    </message>
    <message>
        <source>products w·a</source>
        <translation>Produkte w·a</translation>
    </message>
    <message>
        <source>push</source>
        <translation>Schub</translation>
    </message>
    <message>
        <source>push to the connection −∂C/∂w</source>
        <translation>Schub auf die Verbindung −∂C/∂w</translation>
    </message>
    <message>
        <source>push {0}</source>
        <translation>Schub {0}</translation>
    </message>
    <message>
        <source>push {0}∂C/∂z</source>
        <translation>Schub {0}∂C/∂z</translation>
    </message>
    <message>
        <source>push −∂C/∂w</source>
        <translation>Schub −∂C/∂w</translation>
    </message>
    <message>
        <source>push −∂C/∂w, found for {0} of {1} layers</source>
        <translation>Schub −∂C/∂w, berechnet für {0} von {1} Schichten</translation>
    </message>
    <message>
        <source>push −∂C/∂z</source>
        <translation>Schub −∂C/∂z</translation>
    </message>
    <message>
        <source>pushed {0}</source>
        <translation>Schub {0}</translation>
    </message>
    <message>
        <source>put this derivative together; tiles that fit stay</source>
        <translation>diese Ableitung zusammensetzen; Kacheln, die passen, bleiben</translation>
    </message>
    <message>
        <source>rain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>raised</source>
        <translation>gehoben</translation>
    </message>
    <message>
        <source>random labels</source>
        <translation>zufällige Etiketten</translation>
    </message>
    <message>
        <source>rank {0} of {1}</source>
        <translation>Rang {0} von {1}</translation>
    </message>
    <message>
        <source>rate</source>
        <translation>Rate</translation>
    </message>
    <message>
        <source>rate falls</source>
        <translation>Rate fällt</translation>
    </message>
    <message>
        <source>ratio</source>
        <translation>Quotient</translation>
    </message>
    <message>
        <source>reach</source>
        <translation>Reichweite</translation>
    </message>
    <message>
        <source>readiness b</source>
        <translation>Bereitschaft b</translation>
    </message>
    <message>
        <source>receiver a</source>
        <translation>Empfänger a</translation>
    </message>
    <message>
        <source>relu</source>
        <translation>ReLU</translation>
    </message>
    <message>
        <source>ribbon's entry</source>
        <translation>Eintrag im Band</translation>
    </message>
    <message>
        <source>right</source>
        <translation>richtig</translation>
    </message>
    <message>
        <source>right answers</source>
        <translation>richtige Antworten</translation>
    </message>
    <message>
        <source>right {0} of {1}   {2}</source>
        <translation>richtig {0} von {1}   {2}</translation>
    </message>
    <message>
        <source>right –</source>
        <translation>richtig –</translation>
    </message>
    <message>
        <source>right, 0 to 100 %</source>
        <translation>richtig, 0 bis 100 %</translation>
    </message>
    <message>
        <source>right, of those answered</source>
        <translation>richtig, von den beantworteten</translation>
    </message>
    <message>
        <source>right, test</source>
        <translation>richtig, Test</translation>
    </message>
    <message>
        <source>right, train</source>
        <translation>richtig, Training</translation>
    </message>
    <message>
        <source>rising</source>
        <translation>steigend</translation>
    </message>
    <message>
        <source>rising line</source>
        <translation>steigende Linie</translation>
    </message>
    <message>
        <source>round-off</source>
        <translation>Rundung</translation>
    </message>
    <message>
        <source>row</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>row {0}</source>
        <translation>Zeile {0}</translation>
    </message>
    <message>
        <source>row {0} of W⁽{1}⁾ times the column a⁽{2}⁾: {3} terms</source>
        <translation>Zeile {0} von W⁽{1}⁾ mal die Spalte a⁽{2}⁾: {3} Summanden</translation>
    </message>
    <message>
        <source>row {0}, column {1}</source>
        <translation>Zeile {0}, Spalte {1}</translation>
    </message>
    <message>
        <source>row {0}, column {1}: weight {2} × activation {3} = {4}</source>
        <translation>Zeile {0}, Spalte {1}: Gewicht {2} × Aktivierung {3} = {4}</translation>
    </message>
    <message>
        <source>row {0}: the {1} weights that go into neuron {0} of layer {2}; its sum is {3}</source>
        <translation>Zeile {0}: die {1} Gewichte, die in Neuron {0} der Schicht {2} hineingehen; seine Summe ist {3}</translation>
    </message>
    <message>
        <source>row {row}, col {column}</source>
        <translation>Zeile {row}, Sp. {column}</translation>
    </message>
    <message>
        <source>row {row}, column {column} = input {pixel}: {value}</source>
        <translation>Zeile {row}, Spalte {column} = Eingang {pixel}: {value}</translation>
    </message>
    <message>
        <source>row, column</source>
        <translation>Zeile, Spalte</translation>
    </message>
    <message>
        <source>rows {0}</source>
        <translation>Zeilen {0}</translation>
    </message>
    <message>
        <source>rows {0} – {1} of {2}</source>
        <translation>Zeilen {0} – {1} von {2}</translation>
    </message>
    <message>
        <source>run before</source>
        <translation>Lauf davor</translation>
    </message>
    <message>
        <source>run just now: {0}; z − b of the engine is {1}</source>
        <translation>eben ausgeführt: {0}; z − b des Rechenkerns ist {1}</translation>
    </message>
    <message>
        <source>running sum, term by term</source>
        <translation>laufende Summe, Summand für Summand</translation>
    </message>
    <message>
        <source>s</source>
        <translation>s</translation>
    </message>
    <message>
        <source>saddle</source>
        <translation>Sattel</translation>
    </message>
    <message>
        <source>salt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>same winner</source>
        <translation>derselbe Gewinner</translation>
    </message>
    <message>
        <source>says nothing yet</source>
        <translation>sagt noch nichts</translation>
    </message>
    <message>
        <source>says {answer}</source>
        <translation>sagt {answer}</translation>
    </message>
    <message>
        <source>says {answer}: {k} of {n}, {right} of them rightly</source>
        <translation>sagt {answer}: {k} von {n}, davon {right} zu Recht</translation>
    </message>
    <message>
        <source>says {name} at {a} ({right})</source>
        <translation>sagt {name} mit {a} ({right})</translation>
    </message>
    <message>
        <source>schedule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>Sekunden</translation>
    </message>
    <message>
        <source>seconds each</source>
        <translation>Sekunden je</translation>
    </message>
    <message>
        <source>seconds of its own</source>
        <translation>eigene Sekunden</translation>
    </message>
    <message>
        <source>seconds of its own computing</source>
        <translation>Sekunden eigener Rechenzeit</translation>
    </message>
    <message>
        <source>seed</source>
        <translation>Seed</translation>
    </message>
    <message>
        <source>seed {n}</source>
        <translation>Seed {n}</translation>
    </message>
    <message>
        <source>seed {seed}: {result}</source>
        <translation>Seed {seed}: {result}</translation>
    </message>
    <message>
        <source>selected: {0}</source>
        <translation>ausgewählt: {0}</translation>
    </message>
    <message>
        <source>sender a</source>
        <translation>Sender a</translation>
    </message>
    <message>
        <source>sender a_k →</source>
        <translation>Sender a_k →</translation>
    </message>
    <message>
        <source>share of each answer</source>
        <translation>Anteil jeder Antwort</translation>
    </message>
    <message>
        <source>shares of 1; together {sum}</source>
        <translation>Anteile von 1; zusammen {sum}</translation>
    </message>
    <message>
        <source>shelf</source>
        <translation>Absatz</translation>
    </message>
    <message>
        <source>shifted right by, pixels</source>
        <translation>nach rechts, Pixel</translation>
    </message>
    <message>
        <source>shifted {ways}</source>
        <translation>um {ways} verschoben</translation>
    </message>
    <message>
        <source>short of the threshold</source>
        <translation>unter der Schwelle</translation>
    </message>
    <message>
        <source>short piece</source>
        <translation>kurzes Stück</translation>
    </message>
    <message>
        <source>short upright</source>
        <translation>kurze Senkrechte</translation>
    </message>
    <message>
        <source>should decrease {0}</source>
        <translation>soll {0} sinken</translation>
    </message>
    <message>
        <source>should increase {0}</source>
        <translation>soll {0} steigen</translation>
    </message>
    <message>
        <source>showing 0 of {0} connections</source>
        <translation>0 von {0} Verbindungen gezeigt</translation>
    </message>
    <message>
        <source>showing 0 of {0} weights</source>
        <translation>0 von {0} Gewichten gezeigt</translation>
    </message>
    <message>
        <source>showing all {total} ({share} right)</source>
        <translation>zeigt alle {total} ({share} richtig)</translation>
    </message>
    <message>
        <source>showing {0} of {1}</source>
        <translation>zeigt {0} von {1}</translation>
    </message>
    <message>
        <source>showing {0} of {1} columns</source>
        <translation>zeigt {0} von {1} Spalten</translation>
    </message>
    <message>
        <source>showing {0} of {1} connections</source>
        <translation>{0} von {1} Verbindungen gezeigt</translation>
    </message>
    <message>
        <source>showing {0} of {1} outputs; {2}</source>
        <translation>zeigt {0} von {1} Ausgängen; {2}</translation>
    </message>
    <message>
        <source>showing {0} of {1} weights</source>
        <translation>{0} von {1} Gewichten gezeigt</translation>
    </message>
    <message>
        <source>showing {n}</source>
        <translation>zeigt {n}</translation>
    </message>
    <message>
        <source>showing {n} of {total}</source>
        <translation>zeigt {n} von {total}</translation>
    </message>
    <message>
        <source>showing {n} {kind} · of all {total}, {share} right</source>
        <translation>zeigt {n} {kind} · von allen {total} sind {share} richtig</translation>
    </message>
    <message>
        <source>shrinks</source>
        <translation>schrumpft</translation>
    </message>
    <message>
        <source>shrunk to {times} of its size</source>
        <translation>auf {times} ihrer Größe verkleinert</translation>
    </message>
    <message>
        <source>shuffled</source>
        <translation>gemischt</translation>
    </message>
    <message>
        <source>shuffled digits</source>
        <translation>gemischte Ziffern</translation>
    </message>
    <message>
        <source>side {0}</source>
        <translation>Seite {0}</translation>
    </message>
    <message>
        <source>side {0}, area {1}</source>
        <translation>Seite {0}, Fläche {1}</translation>
    </message>
    <message>
        <source>side |{0} − {1}| = {2}</source>
        <translation>Seite |{0} − {1}| = {2}</translation>
    </message>
    <message>
        <source>sigmoid</source>
        <translation>Sigmoid</translation>
    </message>
    <message>
        <source>signal sent w·a</source>
        <translation>gesendetes Signal w·a</translation>
    </message>
    <message>
        <source>signed bytes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>silent</source>
        <translation>schweigt</translation>
    </message>
    <message>
        <source>sin(2x) cos(y) + 0.1 (x^2 + y^2) + 1.5</source>
        <translation>sin(2x) cos(y) + 0.1 (x^2 + y^2) + 1.5</translation>
    </message>
    <message>
        <source>since the last step</source>
        <translation>seit dem letzten Schritt</translation>
    </message>
    <message>
        <source>size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>size of the nudge →  smaller</source>
        <translation>Größe des Stupses →  kleiner</translation>
    </message>
    <message>
        <source>sizes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>slope {0}</source>
        <translation>Steigung {0}</translation>
    </message>
    <message>
        <source>slope?</source>
        <translation>Steigung?</translation>
    </message>
    <message>
        <source>slots of yours · → neuron most like it, cosine</source>
        <translation>eigene Plätze · → ähnlichstes Neuron, Kosinus</translation>
    </message>
    <message>
        <source>smaller</source>
        <translation>kleiner</translation>
    </message>
    <message>
        <source>so it</source>
        <translation>also</translation>
    </message>
    <message>
        <source>so small a nudge is lost among the digits that the cost is computed with.</source>
        <translation>Ein so kleiner Stups verliert sich in den Stellen, mit denen die Kosten berechnet werden.</translation>
    </message>
    <message>
        <source>softmax</source>
        <translation>Softmax</translation>
    </message>
    <message>
        <source>softmax and cross-entropy</source>
        <translation>Softmax und Kreuzentropie</translation>
    </message>
    <message>
        <source>softmax shares 1 among the outputs, so a single one is always 1: choose two outputs, or sigmoid</source>
        <translation>Softmax verteilt 1 auf die Ausgänge, ein einzelner ist also immer 1: Wähl zwei Ausgänge oder Sigmoid</translation>
    </message>
    <message>
        <source>somewhat</source>
        <translation>etwas</translation>
    </message>
    <message>
        <source>sorted</source>
        <translation>sortiert</translation>
    </message>
    <message>
        <source>sound</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>soup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sparse noise</source>
        <translation>spärliches Rauschen</translation>
    </message>
    <message>
        <source>spoilt</source>
        <translation>verdorben</translation>
    </message>
    <message>
        <source>sport</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>squared error</source>
        <translation>quadratischer Fehler</translation>
    </message>
    <message>
        <source>stamp a part</source>
        <translation>stemple ein Teil</translation>
    </message>
    <message>
        <source>start</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>start values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>start, bias {0}</source>
        <translation>Start, Bias {0}</translation>
    </message>
    <message>
        <source>stays</source>
        <translation>bleibt</translation>
    </message>
    <message>
        <source>steady</source>
        <translation>stabil</translation>
    </message>
    <message>
        <source>steep line</source>
        <translation>steile Linie</translation>
    </message>
    <message>
        <source>step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>step 0 of the same start</source>
        <translation>Schritt 0 desselben Starts</translation>
    </message>
    <message>
        <source>step 00 000 of 00 000</source>
        <translation>Schritt 00 000 von 00 000</translation>
    </message>
    <message>
        <source>step h</source>
        <translation>Schritt h</translation>
    </message>
    <message>
        <source>step {0}</source>
        <translation>Schritt {0}</translation>
    </message>
    <message>
        <source>step {0} + {1} by hand</source>
        <translation>Schritt {0} + {1} von Hand</translation>
    </message>
    <message>
        <source>step {0} of {1}</source>
        <translation>Schritt {0} von {1}</translation>
    </message>
    <message>
        <source>step {0}, epoch {1}</source>
        <translation>Schritt {0}, Epoche {1}</translation>
    </message>
    <message>
        <source>step {n}</source>
        <translation>Schritt {n}</translation>
    </message>
    <message>
        <source>step {step}</source>
        <translation>Schritt {step}</translation>
    </message>
    <message>
        <source>step {step} of {now}</source>
        <translation>Schritt {step} von {now}</translation>
    </message>
    <message>
        <source>steps</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>steps a second</source>
        <translation>Schritte je Sekunde</translation>
    </message>
    <message>
        <source>steps in the same time</source>
        <translation>Schritte in derselben Zeit</translation>
    </message>
    <message>
        <source>steps →</source>
        <translation>Schritte →</translation>
    </message>
    <message>
        <source>stimulus a</source>
        <translation>Reiz a</translation>
    </message>
    <message>
        <source>stochastic</source>
        <translation>stochastisch</translation>
    </message>
    <message>
        <source>stochastic (1)</source>
        <translation>stochastisch (1)</translation>
    </message>
    <message>
        <source>stride</source>
        <translation>Schrittweite</translation>
    </message>
    <message>
        <source>strongest of each {0}</source>
        <translation>stärkste von je {0}</translation>
    </message>
    <message>
        <source>strongest of {0}</source>
        <translation>stärkster von {0}</translation>
    </message>
    <message>
        <source>strongest output at least</source>
        <translation>stärkster Ausgang mindestens</translation>
    </message>
    <message>
        <source>stuck: {0} gets through</source>
        <translation>sitzt fest: {0} kommt durch</translation>
    </message>
    <message>
        <source>sum</source>
        <translation>Summe</translation>
    </message>
    <message>
        <source>sum of all</source>
        <translation>Summe aller</translation>
    </message>
    <message>
        <source>sum of {0} paths</source>
        <translation>Summe von {0} Pfaden</translation>
    </message>
    <message>
        <source>sum so far  {0}</source>
        <translation>Summe bisher  {0}</translation>
    </message>
    <message>
        <source>sum z</source>
        <translation>Summe z</translation>
    </message>
    <message>
        <source>sum {0}</source>
        <translation>Summe {0}</translation>
    </message>
    <message>
        <source>sum {sum}: always, with softmax</source>
        <translation>Summe {sum}: bei Softmax immer</translation>
    </message>
    <message>
        <source>sum {sum}: these are not probabilities</source>
        <translation>Summe {sum}: Das sind keine Wahrscheinlichkeiten</translation>
    </message>
    <message>
        <source>sun</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sure above</source>
        <translation>sicher über</translation>
    </message>
    <message>
        <source>swap rows and columns of W, or not</source>
        <translation>Zeilen und Spalten von W vertauschen oder nicht</translation>
    </message>
    <message>
        <source>sweet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>take the derivative by a weight, or by the bias of the same neuron</source>
        <translation>die Ableitung nach einem Gewicht nehmen oder nach dem Bias desselben Neurons</translation>
    </message>
    <message>
        <source>tanh</source>
        <translation>tanh</translation>
    </message>
    <message>
        <source>tanh goes from −1 to 1, a ReLU from 0 up without an end.</source>
        <translation>tanh geht von −1 bis 1, ReLU von 0 aufwärts ohne Ende.</translation>
    </message>
    <message>
        <source>tanh is below 0 where z is. It is steeper than the sigmoid, so less than half as far will do.</source>
        <translation>tanh ist unter 0, wo z es ist. Er ist steiler als der Sigmoid, weniger als halb so weit genügt also.</translation>
    </message>
    <message>
        <source>team</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>temperature T</source>
        <translation>Temperatur T</translation>
    </message>
    <message>
        <source>term {0} of {1}, k = {2}:  {3} × {4} = {5}</source>
        <translation>Summand {0} von {1}, k = {2}:  {3} × {4} = {5}</translation>
    </message>
    <message>
        <source>terms</source>
        <translation>Summanden</translation>
    </message>
    <message>
        <source>test</source>
        <translation>Test</translation>
    </message>
    <message>
        <source>test accuracy</source>
        <translation>Testgenauigkeit</translation>
    </message>
    <message>
        <source>test cost</source>
        <translation>Testkosten</translation>
    </message>
    <message>
        <source>test example {0}</source>
        <translation>Testbeispiel {0}</translation>
    </message>
    <message>
        <source>test example {0}, {1}</source>
        <translation>Testbeispiel {0}, {1}</translation>
    </message>
    <message>
        <source>test example {0}, {1}:</source>
        <translation>Testbeispiel {0}, {1}:</translation>
    </message>
    <message>
        <source>test example {row}, {label}</source>
        <translation>Testbeispiel {row}, {label}</translation>
    </message>
    <message>
        <source>test example {row}: {label}</source>
        <translation>Testbeispiel {row}: {label}</translation>
    </message>
    <message>
        <source>test examples</source>
        <translation>Testbeispiele</translation>
    </message>
    <message>
        <source>test image {0}, a {1}:</source>
        <translation>Testbild {0}, eine {1}:</translation>
    </message>
    <message>
        <source>test image {0}, label {1}</source>
        <translation>Testbild {0}, Etikett {1}</translation>
    </message>
    <message>
        <source>test image {row}, {label}</source>
        <translation>Testbild {row}, {label}</translation>
    </message>
    <message>
        <source>test images</source>
        <translation>Testbilder</translation>
    </message>
    <message>
        <source>test images right</source>
        <translation>Testbilder richtig</translation>
    </message>
    <message>
        <source>test set</source>
        <translation>Testmenge</translation>
    </message>
    <message>
        <source>test set, step {step}: C = {cost}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>test {0}</source>
        <translation>Test {0}</translation>
    </message>
    <message>
        <source>test {0}, {1}</source>
        <translation>Test {0}, {1}</translation>
    </message>
    <message>
        <source>test {share}</source>
        <translation>Test {share}</translation>
    </message>
    <message>
        <source>test {share} at {step}</source>
        <translation>Test {share} bei {step}</translation>
    </message>
    <message>
        <source>that example</source>
        <translation>jenes Beispiel</translation>
    </message>
    <message>
        <source>that is another example</source>
        <translation>das ist ein anderes Beispiel</translation>
    </message>
    <message>
        <source>the activation of layer {0}</source>
        <translation>die Aktivierung der Schicht {0}</translation>
    </message>
    <message>
        <source>the activation of neuron {0} in layer {1}</source>
        <translation>die Aktivierung von Neuron {0} der Schicht {1}</translation>
    </message>
    <message>
        <source>the activation of {0}</source>
        <translation>die Aktivierung von {0}</translation>
    </message>
    <message>
        <source>the activations of all layers, and the answer</source>
        <translation>die Aktivierungen aller Schichten und die Antwort</translation>
    </message>
    <message>
        <source>the answer</source>
        <translation>die Antwort</translation>
    </message>
    <message>
        <source>the best random direction</source>
        <translation>die beste Zufallsrichtung</translation>
    </message>
    <message>
        <source>the bias</source>
        <translation>der Bias</translation>
    </message>
    <message>
        <source>the bias counts once in the union, {n} times in the sum</source>
        <translation>in „zusammen“ zählt der Bias einmal, in der Summe {n}-mal</translation>
    </message>
    <message>
        <source>the bias of layer {0}</source>
        <translation>der Bias der Schicht {0}</translation>
    </message>
    <message>
        <source>the bias of neuron {0} in layer {1}</source>
        <translation>der Bias von Neuron {0} der Schicht {1}</translation>
    </message>
    <message>
        <source>the bias of neuron {0} of layer {1}</source>
        <translation>Bias von Neuron {0} der Schicht {1}</translation>
    </message>
    <message>
        <source>the card before: none yet, load another example</source>
        <translation>die Karte davor: noch keine, lade ein anderes Beispiel</translation>
    </message>
    <message>
        <source>the card before: {0}</source>
        <translation>die Karte davor: {0}</translation>
    </message>
    <message>
        <source>the clipboard</source>
        <translation>die Zwischenablage</translation>
    </message>
    <message>
        <source>the cost of the present run</source>
        <translation>die Kosten des jetzigen Laufs</translation>
    </message>
    <message>
        <source>the digits here need</source>
        <translation>die Ziffern hier brauchen</translation>
    </message>
    <message>
        <source>the dream comes here</source>
        <translation>hier kommt der Traum hin</translation>
    </message>
    <message>
        <source>the examples</source>
        <translation>die Beispiele</translation>
    </message>
    <message>
        <source>the examples here need</source>
        <translation>die Beispiele hier brauchen</translation>
    </message>
    <message>
        <source>the first is {example}</source>
        <translation>das erste: {example}</translation>
    </message>
    <message>
        <source>the first {0} training examples</source>
        <translation>die ersten {0} Trainingsbeispiele</translation>
    </message>
    <message>
        <source>the ghost's a</source>
        <translation>a des Geists</translation>
    </message>
    <message>
        <source>the ghost's w</source>
        <translation>w des Geists</translation>
    </message>
    <message>
        <source>the gradient</source>
        <translation>der Gradient</translation>
    </message>
    <message>
        <source>the gradient’s part beside it</source>
        <translation>der Teil des Gradienten quer dazu</translation>
    </message>
    <message>
        <source>the input</source>
        <translation>den Eingang</translation>
    </message>
    <message>
        <source>the largest alone</source>
        <translation>die größte allein</translation>
    </message>
    <message>
        <source>the largest component alone</source>
        <translation>die größte Komponente allein</translation>
    </message>
    <message>
        <source>the largest terms</source>
        <translation>die größten Summanden</translation>
    </message>
    <message>
        <source>the mean is not a number</source>
        <translation>das Mittel ist keine Zahl</translation>
    </message>
    <message>
        <source>the mean of the first {n} training examples</source>
        <translation>das Mittel der ersten {n} Trainingsbeispiele</translation>
    </message>
    <message>
        <source>the minute has not begun</source>
        <translation>die Minute hat noch nicht begonnen</translation>
    </message>
    <message>
        <source>the move, −η∇C</source>
        <translation>die Bewegung, −η∇C</translation>
    </message>
    <message>
        <source>the network</source>
        <translation>das Netz</translation>
    </message>
    <message>
        <source>the network alone</source>
        <translation>nur das Netz</translation>
    </message>
    <message>
        <source>the network as it was opened</source>
        <translation>das Netz, wie es geöffnet wurde</translation>
    </message>
    <message>
        <source>the network's own</source>
        <translation>die des Netzes</translation>
    </message>
    <message>
        <source>the next mini-batch of {0}</source>
        <translation>den nächsten Mini-Batch aus {0}</translation>
    </message>
    <message>
        <source>the other {0} paths</source>
        <translation>die übrigen {0} Pfade</translation>
    </message>
    <message>
        <source>the outputs</source>
        <translation>die Ausgänge</translation>
    </message>
    <message>
        <source>the outputs are not numbers</source>
        <translation>die Ausgänge sind keine Zahlen</translation>
    </message>
    <message>
        <source>the paths disagree in sign</source>
        <translation>die Pfade haben verschiedene Vorzeichen</translation>
    </message>
    <message>
        <source>the paths disagree, and what is left is less than the largest of them</source>
        <translation>die Pfade sind uneins, und übrig bleibt weniger als der größte von ihnen</translation>
    </message>
    <message>
        <source>the path’s first main direction</source>
        <translation>die erste Hauptrichtung des Pfads</translation>
    </message>
    <message>
        <source>the path’s second main direction</source>
        <translation>die zweite Hauptrichtung des Pfads</translation>
    </message>
    <message>
        <source>the picture</source>
        <translation>das Bild</translation>
    </message>
    <message>
        <source>the picture changes</source>
        <translation>das Bild ändert sich</translation>
    </message>
    <message>
        <source>the picture you kept</source>
        <translation>das Bild, das du behalten hast</translation>
    </message>
    <message>
        <source>the plane's cost is about {near}.</source>
        <translation>die Kosten der Ebene sind etwa {near}.</translation>
    </message>
    <message>
        <source>the product is covered</source>
        <translation>das Produkt ist verdeckt</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>dasselbe</translation>
    </message>
    <message>
        <source>the same numbers</source>
        <translation>dieselben Zahlen</translation>
    </message>
    <message>
        <source>the same way</source>
        <translation>in dieselbe Richtung</translation>
    </message>
    <message>
        <source>the same {0} examples</source>
        <translation>dieselben {0} Beispiele</translation>
    </message>
    <message>
        <source>the scene “{title}”</source>
        <translation>die Szene „{title}“</translation>
    </message>
    <message>
        <source>the slope foretold</source>
        <translation>Vorhersage der Steigung</translation>
    </message>
    <message>
        <source>the slope of the bend, {0}</source>
        <translation>die Steigung der Biegung, {0}</translation>
    </message>
    <message>
        <source>the slope of the bend: {0}</source>
        <translation>die Steigung der Biegung: {0}</translation>
    </message>
    <message>
        <source>the surest nine come here</source>
        <translation>hier kommen die sichersten neun hin</translation>
    </message>
    <message>
        <source>the text dropped</source>
        <translation>der abgelegte Text</translation>
    </message>
    <message>
        <source>the training’s: {n}</source>
        <translation>die des Trainings: {n}</translation>
    </message>
    <message>
        <source>the wave has not come to layer {0}</source>
        <translation>die Welle ist noch nicht bis Schicht {0} gekommen</translation>
    </message>
    <message>
        <source>the weight</source>
        <translation>das Gewicht</translation>
    </message>
    <message>
        <source>the weight from layer {0} to layer {1}</source>
        <translation>das Gewicht von Schicht {0} zu Schicht {1}</translation>
    </message>
    <message>
        <source>the weight from {0}</source>
        <translation>das Gewicht von {0}</translation>
    </message>
    <message>
        <source>the weight into neuron {0} of layer {1} from neuron {2} of layer {3}</source>
        <translation>Gewicht zu Neuron {0} der Schicht {1} von Neuron {2} der Schicht {3}</translation>
    </message>
    <message>
        <source>the weight into neuron {0} of layer {1}, from neuron {2} of layer {3}</source>
        <translation>das Gewicht in Neuron {0} der Schicht {1}, von Neuron {2} der Schicht {3}</translation>
    </message>
    <message>
        <source>the weighted sum of layer {0}, before it is bent</source>
        <translation>die gewichtete Summe der Schicht {0}, bevor sie gebogen wird</translation>
    </message>
    <message>
        <source>the weighted sum of neuron {0} in layer {1}, before it is bent</source>
        <translation>die gewichtete Summe von Neuron {0} der Schicht {1}, bevor sie gebogen wird</translation>
    </message>
    <message>
        <source>the weights</source>
        <translation>die Gewichte</translation>
    </message>
    <message>
        <source>the weights change</source>
        <translation>die Gewichte ändern sich</translation>
    </message>
    <message>
        <source>the whole gradient is 0.</source>
        <translation>der ganze Gradient ist 0.</translation>
    </message>
    <message>
        <source>the {0} activations coming in: {1} dark, {2} bright; a click chooses</source>
        <translation>die {0} eingehenden Aktivierungen: {1} dunkel, {2} hell; ein Klick wählt</translation>
    </message>
    <message>
        <source>the {0} brightest of {1} senders</source>
        <translation>die {0} hellsten von {1} Sendern</translation>
    </message>
    <message>
        <source>the {set} has {n} inputs an example, so the first layer has {n} neurons; {size} cannot be</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the {set} has {n} kinds of examples, so the last layer has at least {n} neurons; {size} cannot be</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the {set} is empty: there is nothing to train on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>their bias</source>
        <translation>ihr Bias</translation>
    </message>
    <message>
        <source>their mean</source>
        <translation>ihr Mittel</translation>
    </message>
    <message>
        <source>their sum</source>
        <translation>ihre Summe</translation>
    </message>
    <message>
        <source>then {name} at {a}</source>
        <translation>dann {name} mit {a}</translation>
    </message>
    <message>
        <source>there is no cost called {name!r}: choose one of {choices}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no image {text}: 0 to {last}</source>
        <translation>ein Bild {text} gibt es nicht: 0 bis {last}</translation>
    </message>
    <message>
        <source>these answers are {late}</source>
        <translation>diese Antworten sind {late}</translation>
    </message>
    <message>
        <source>these outputs</source>
        <translation>diese Ausgänge</translation>
    </message>
    <message>
        <source>these outputs are no longer numbers</source>
        <translation>diese Ausgänge sind keine Zahlen mehr</translation>
    </message>
    <message>
        <source>they agree</source>
        <translation>sie sind sich einig</translation>
    </message>
    <message>
        <source>thicker by, pixels</source>
        <translation>dicker um, Pixel</translation>
    </message>
    <message>
        <source>this activation</source>
        <translation>diese Aktivierung</translation>
    </message>
    <message>
        <source>this bias</source>
        <translation>dieser Bias</translation>
    </message>
    <message>
        <source>this card: {0}</source>
        <translation>diese Karte: {0}</translation>
    </message>
    <message>
        <source>this computer</source>
        <translation>dieser Rechner</translation>
    </message>
    <message>
        <source>this example</source>
        <translation>dieses Beispiel</translation>
    </message>
    <message>
        <source>this is the drawing itself: draw on it</source>
        <translation>das ist die Zeichnung selbst: zeichne darauf</translation>
    </message>
    <message>
        <source>this lesson until you predict, or skip it</source>
        <translation>diese Lektion, bis du vorhersagst oder überspringst</translation>
    </message>
    <message>
        <source>this line was run just now and gave the same {0} numbers as the engine</source>
        <translation>diese Zeile wurde eben ausgeführt und gab dieselben {0} Zahlen wie der Rechenkern</translation>
    </message>
    <message>
        <source>this line was run just now and gave {0} numbers, at most {1} from the engine's</source>
        <translation>diese Zeile wurde eben ausgeführt und gab {0} Zahlen, höchstens {1} von denen des Rechenkerns entfernt</translation>
    </message>
    <message>
        <source>this network</source>
        <translation>dieses Netz</translation>
    </message>
    <message>
        <source>this run</source>
        <translation>dieser Lauf</translation>
    </message>
    <message>
        <source>this run now</source>
        <translation>dieser Lauf jetzt</translation>
    </message>
    <message>
        <source>this run’s start</source>
        <translation>Start dieses Laufs</translation>
    </message>
    <message>
        <source>this weight</source>
        <translation>dieses Gewicht</translation>
    </message>
    <message>
        <source>this weighted sum</source>
        <translation>diese gewichtete Summe</translation>
    </message>
    <message>
        <source>those heard wish</source>
        <translation>Wunsch der Gehörten</translation>
    </message>
    <message>
        <source>threshold = 1 / b</source>
        <translation>Schwelle = 1 / b</translation>
    </message>
    <message>
        <source>threshold = b</source>
        <translation>Schwelle = b</translation>
    </message>
    <message>
        <source>threshold = −b</source>
        <translation>Schwelle = −b</translation>
    </message>
    <message>
        <source>threshold −b = {0}</source>
        <translation>Schwelle −b = {0}</translation>
    </message>
    <message>
        <source>tiles</source>
        <translation>Kacheln</translation>
    </message>
    <message>
        <source>time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>time of one</source>
        <translation>Zeit für einen</translation>
    </message>
    <message>
        <source>times as bright</source>
        <translation>Helligkeit mal</translation>
    </message>
    <message>
        <source>times as large</source>
        <translation>Größe mal</translation>
    </message>
    <message>
        <source>to come</source>
        <translation>kommt noch</translation>
    </message>
    <message>
        <source>to come in {k} steps</source>
        <translation>kommt in {k} Schritten</translation>
    </message>
    <message>
        <source>to j →</source>
        <translation>zu j →</translation>
    </message>
    <message>
        <source>to neuron j of layer {0} →</source>
        <translation>zu Neuron j der Schicht {0} →</translation>
    </message>
    <message>
        <source>to neuron j →</source>
        <translation>zu Neuron j →</translation>
    </message>
    <message>
        <source>to neuron {0} of layer {1} from {2}: {3}</source>
        <translation>zu Neuron {0} der Schicht {1} von {2}: {3}</translation>
    </message>
    <message>
        <source>to {0}</source>
        <translation>zu {0}</translation>
    </message>
    <message>
        <source>to {0} from {1}: {2}</source>
        <translation>zu {0} von {1}: {2}</translation>
    </message>
    <message>
        <source>to {0}–{1} of {2} →</source>
        <translation>zu {0}–{1} aus {2} →</translation>
    </message>
    <message>
        <source>today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>too small to show</source>
        <translation>zu klein zum Zeigen</translation>
    </message>
    <message>
        <source>top</source>
        <translation>Gipfel</translation>
    </message>
    <message>
        <source>towards the kept run “{name}”</source>
        <translation>zum behaltenen Lauf „{name}“ hin</translation>
    </message>
    <message>
        <source>towards the start</source>
        <translation>zum Start hin</translation>
    </message>
    <message>
        <source>towards the twin, with the hidden neurons in another order</source>
        <translation>zum Zwilling hin, dessen verborgene Neuronen anders geordnet sind</translation>
    </message>
    <message>
        <source>train</source>
        <translation>Training</translation>
    </message>
    <message>
        <source>train {0}, {1}</source>
        <translation>Training {0}, {1}</translation>
    </message>
    <message>
        <source>training</source>
        <translation>Training</translation>
    </message>
    <message>
        <source>training example {0}</source>
        <translation>Trainingsbeispiel {0}</translation>
    </message>
    <message>
        <source>training example {0}, {1}</source>
        <translation>Trainingsbeispiel {0}, {1}</translation>
    </message>
    <message>
        <source>training example {0}, {1}:</source>
        <translation>Trainingsbeispiel {0}, {1}:</translation>
    </message>
    <message>
        <source>training example {row}, {label}</source>
        <translation>Trainingsbeispiel {row}, {label}</translation>
    </message>
    <message>
        <source>training examples</source>
        <translation>Trainingsbeispiele</translation>
    </message>
    <message>
        <source>training image {0}, a {1}:</source>
        <translation>Trainingsbild {0}, eine {1}:</translation>
    </message>
    <message>
        <source>training image {row}, {label}</source>
        <translation>Trainingsbild {row}, {label}</translation>
    </message>
    <message>
        <source>training images</source>
        <translation>Trainingsbilder</translation>
    </message>
    <message>
        <source>training images right</source>
        <translation>Trainingsbilder richtig</translation>
    </message>
    <message>
        <source>training set</source>
        <translation>Trainingsmenge</translation>
    </message>
    <message>
        <source>training {0}</source>
        <translation>Training {0}</translation>
    </message>
    <message>
        <source>training, to step {0}</source>
        <translation>Training, bis Schritt {0}</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true oder false</translation>
    </message>
    <message>
        <source>tuple[float, float, float, float]</source>
        <translation>tuple[float, float, float, float]</translation>
    </message>
    <message>
        <source>turn</source>
        <translation>Drehung</translation>
    </message>
    <message>
        <source>turned by, degrees</source>
        <translation>gedreht um, Grad</translation>
    </message>
    <message>
        <source>twin</source>
        <translation>Zwilling</translation>
    </message>
    <message>
        <source>undecided</source>
        <translation>unentschieden</translation>
    </message>
    <message>
        <source>undecided between</source>
        <translation>unentschieden zwischen</translation>
    </message>
    <message>
        <source>undecided: a tie between {names}</source>
        <translation>unentschieden: Gleichstand zwischen {names}</translation>
    </message>
    <message>
        <source>undefined</source>
        <translation>undefiniert</translation>
    </message>
    <message>
        <source>uniform noise</source>
        <translation>gleichverteiltes Rauschen</translation>
    </message>
    <message>
        <source>union</source>
        <translation>zusammen</translation>
    </message>
    <message>
        <source>union − sum</source>
        <translation>zusammen − Summe</translation>
    </message>
    <message>
        <source>unknown settings: {names}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unplugged</source>
        <translation>abgesteckt</translation>
    </message>
    <message>
        <source>unplugged: the same, until you change it</source>
        <translation>abgesteckt: dasselbe, bis du es änderst</translation>
    </message>
    <message>
        <source>upper loop</source>
        <translation>obere Schleife</translation>
    </message>
    <message>
        <source>upper moon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>upright line</source>
        <translation>senkrechte Linie</translation>
    </message>
    <message>
        <source>value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>value a</source>
        <translation>Wert a</translation>
    </message>
    <message>
        <source>values of the unknown type {code:#04x}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>vote</source>
        <translation>Stimme</translation>
    </message>
    <message>
        <source>w</source>
        <translation>w</translation>
    </message>
    <message>
        <source>w + image</source>
        <translation>w + Bild</translation>
    </message>
    <message>
        <source>w = {0}</source>
        <translation>w = {0}</translation>
    </message>
    <message>
        <source>w − image</source>
        <translation>w − Bild</translation>
    </message>
    <message>
        <source>w3</source>
        <translation>w3</translation>
    </message>
    <message>
        <source>walk on a curve of one input, or on a surface of two</source>
        <translation>auf einer Kurve mit einem Eingang gehen, oder auf einer Fläche mit zweien</translation>
    </message>
    <message>
        <source>wanted</source>
        <translation>gewünscht</translation>
    </message>
    <message>
        <source>wanted y</source>
        <translation>soll y</translation>
    </message>
    <message>
        <source>wanted {0}</source>
        <translation>soll {0}</translation>
    </message>
    <message>
        <source>wanted {0}, push {1}</source>
        <translation>soll {0}, Schub {1}</translation>
    </message>
    <message>
        <source>wanted {0}, wish {1}</source>
        <translation>soll {0}, Wunsch {1}</translation>
    </message>
    <message>
        <source>warmth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>way walked</source>
        <translation>gegangener Weg</translation>
    </message>
    <message>
        <source>weaker ones {0}</source>
        <translation>schwächere {0}</translation>
    </message>
    <message>
        <source>weaker ones, together</source>
        <translation>schwächere, zusammen</translation>
    </message>
    <message>
        <source>weather</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>weight</source>
        <translation>Gewicht</translation>
    </message>
    <message>
        <source>weight decay</source>
        <translation>Weight Decay</translation>
    </message>
    <message>
        <source>weight from</source>
        <translation>Gewicht von</translation>
    </message>
    <message>
        <source>weight from {0} to neuron {1}, layer {2}</source>
        <translation>Gewicht von {0} zu Neuron {1}, Schicht {2}</translation>
    </message>
    <message>
        <source>weight from {0}, which says {1}</source>
        <translation>Gewicht von {0}, das {1} sagt</translation>
    </message>
    <message>
        <source>weight of added layers</source>
        <translation>Gewicht der neuen Schichten</translation>
    </message>
    <message>
        <source>weight w</source>
        <translation>Gewicht w</translation>
    </message>
    <message>
        <source>weight w{0}</source>
        <translation>Gewicht w{0}</translation>
    </message>
    <message>
        <source>weight {0}</source>
        <translation>Gewicht {0}</translation>
    </message>
    <message>
        <source>weights</source>
        <translation>Gewichte</translation>
    </message>
    <message>
        <source>weights and biases</source>
        <translation>Gewichte und Biases</translation>
    </message>
    <message>
        <source>weights into {0}, before</source>
        <translation>Gewichte in {0}, vorher</translation>
    </message>
    <message>
        <source>weights moved</source>
        <translation>Gewichte bewegt</translation>
    </message>
    <message>
        <source>weights of {0} {1} image</source>
        <translation>Gewichte von {0} {1} Bild</translation>
    </message>
    <message>
        <source>weights w</source>
        <translation>Gewichte w</translation>
    </message>
    <message>
        <source>weights ±{0} | push</source>
        <translation>Gewichte ±{0} | Schub</translation>
    </message>
    <message>
        <source>weights ×</source>
        <translation>Gewichte ×</translation>
    </message>
    <message>
        <source>weights, {0} of {1}</source>
        <translation>Gewichte, {0} von {1}</translation>
    </message>
    <message>
        <source>what comes from behind, {0}</source>
        <translation>was von hinten kommt, {0}</translation>
    </message>
    <message>
        <source>what comes in, {0}</source>
        <translation>was hereinkommt, {0}</translation>
    </message>
    <message>
        <source>what each input now adds: input times weight</source>
        <translation>was jeder Eingang jetzt dazugibt: Eingabe mal Gewicht</translation>
    </message>
    <message>
        <source>what is done with the bench</source>
        <translation>was mit dem Prüfstand gemacht wird</translation>
    </message>
    <message>
        <source>what is done with the matrix</source>
        <translation>was mit der Matrix getan wird</translation>
    </message>
    <message>
        <source>what is done with the small network</source>
        <translation>was mit dem kleinen Netz gemacht wird</translation>
    </message>
    <message>
        <source>what is looked at</source>
        <translation>was betrachtet wird</translation>
    </message>
    <message>
        <source>what it adds: w·a</source>
        <translation>was dazukommt: w·a</translation>
    </message>
    <message>
        <source>what it is</source>
        <translation>was es ist</translation>
    </message>
    <message>
        <source>what it was</source>
        <translation>was es war</translation>
    </message>
    <message>
        <source>what output {0} should be</source>
        <translation>was Ausgang {0} sein soll</translation>
    </message>
    <message>
        <source>what the arrows are</source>
        <translation>was die Pfeile sind</translation>
    </message>
    <message>
        <source>what the cost gains: {0}</source>
        <translation>was die Kosten gewinnen: {0}</translation>
    </message>
    <message>
        <source>what the sum gains: {0}</source>
        <translation>was die Summe gewinnt: {0}</translation>
    </message>
    <message>
        <source>what was found is a mean of {0} examples</source>
        <translation>berechnet wurde ein Mittel über {0} Beispiele</translation>
    </message>
    <message>
        <source>wheel or drag: zoom</source>
        <translation>Mausrad oder Ziehen: zoomen</translation>
    </message>
    <message>
        <source>wheel: closer or further, drag: along, click: select</source>
        <translation>Mausrad: näher oder weiter, ziehen: entlang, klicken: auswählen</translation>
    </message>
    <message>
        <source>when the network was opened</source>
        <translation>beim Öffnen des Netzes</translation>
    </message>
    <message>
        <source>where it is</source>
        <translation>wo sie steht</translation>
    </message>
    <message>
        <source>where the last step pushed each weight, minus its gradient</source>
        <translation>wohin der letzte Schritt jedes Gewicht geschoben hat: der negative Gradient</translation>
    </message>
    <message>
        <source>which columns of a wide matrix are shown, and which terms are added first</source>
        <translation>welche Spalten einer breiten Matrix gezeigt und welche Summanden zuerst addiert werden</translation>
    </message>
    <message>
        <source>which columns of a wide matrix are shown; arrows or wheel move the window</source>
        <translation>welche Spalten einer breiten Matrix gezeigt werden; Pfeiltasten oder Mausrad verschieben das Fenster</translation>
    </message>
    <message>
        <source>which image wins</source>
        <translation>welches Bild gewinnt</translation>
    </message>
    <message>
        <source>which terms are added first</source>
        <translation>welche Summanden zuerst addiert werden</translation>
    </message>
    <message>
        <source>which way each output's sum should move: −∂C/∂z</source>
        <translation>wohin sich die Summe jedes Ausgangs bewegen soll: −∂C/∂z</translation>
    </message>
    <message>
        <source>which weight has the lever, unless one into this neuron is selected</source>
        <translation>welches Gewicht den Hebel hat, wenn keines in dieses Neuron ausgewählt ist</translation>
    </message>
    <message>
        <source>wide: full gradient · thin: batches · bright: their sum</source>
        <translation>breit: voller Gradient · dünn: Batches · hell: ihre Summe</translation>
    </message>
    <message>
        <source>win</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>wind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>winner: test image {0}, a {1}</source>
        <translation>Gewinner: Testbild {0}, eine {1}</translation>
    </message>
    <message>
        <source>wish for a, of this neuron alone</source>
        <translation>Wunsch für a, nur von diesem Neuron</translation>
    </message>
    <message>
        <source>wish {0}</source>
        <translation>Wunsch {0}</translation>
    </message>
    <message>
        <source>wish {0}∂C/∂a</source>
        <translation>Wunsch {0}∂C/∂a</translation>
    </message>
    <message>
        <source>wish {0}∂C/∂x</source>
        <translation>Wunsch {0}∂C/∂x</translation>
    </message>
    <message>
        <source>wish −∂C/∂a</source>
        <translation>Wunsch −∂C/∂a</translation>
    </message>
    <message>
        <source>wish −∂C/∂a = 2 (y − a)</source>
        <translation>Wunsch −∂C/∂a = 2 (y − a)</translation>
    </message>
    <message>
        <source>wished otherwise</source>
        <translation>anders gewünscht</translation>
    </message>
    <message>
        <source>with indices, neuron by neuron, or in arrays, all at once</source>
        <translation>mit Indizes, Neuron für Neuron, oder in Arrays, alles auf einmal</translation>
    </message>
    <message>
        <source>worst</source>
        <translation>ganz falsch</translation>
    </message>
    <message>
        <source>wrong</source>
        <translation>falsch</translation>
    </message>
    <message>
        <source>w⁽³⁾ goes up a little. What does C do?</source>
        <translation>w⁽³⁾ steigt ein wenig. Was tut C?</translation>
    </message>
    <message>
        <source>x</source>
        <translation>x</translation>
    </message>
    <message>
        <source>x = {0}: the input, which is a⁽⁰⁾, the activation that layer 1 receives.</source>
        <translation>x = {0}: der Eingang, der a⁽⁰⁾ ist, die Aktivierung, die Schicht 1 empfängt.</translation>
    </message>
    <message>
        <source>y</source>
        <translation>y</translation>
    </message>
    <message>
        <source>y = {0}: what {1} should be for this example.</source>
        <translation>y = {0}: was {1} bei diesem Beispiel sein sollte.</translation>
    </message>
    <message>
        <source>you</source>
        <translation>du</translation>
    </message>
    <message>
        <source>you alone</source>
        <translation>nur du</translation>
    </message>
    <message>
        <source>you can only turn weights and biases</source>
        <translation>drehen kannst du nur an Gewichten und Biases</translation>
    </message>
    <message>
        <source>you passed</source>
        <translation>du hast gepasst</translation>
    </message>
    <message>
        <source>you will see</source>
        <translation>du wirst sehen</translation>
    </message>
    <message>
        <source>your arrows, and y − a</source>
        <translation>deine Pfeile, und y − a</translation>
    </message>
    <message>
        <source>your arrows: y − a?</source>
        <translation>deine Pfeile: y − a?</translation>
    </message>
    <message>
        <source>your drawing</source>
        <translation>deine Zeichnung</translation>
    </message>
    <message>
        <source>your guess</source>
        <translation>deine Schätzung</translation>
    </message>
    <message>
        <source>your hand</source>
        <translation>deine Hand</translation>
    </message>
    <message>
        <source>your own inputs</source>
        <translation>deine eigenen Eingaben</translation>
    </message>
    <message>
        <source>your picture</source>
        <translation>dein Bild</translation>
    </message>
    <message>
        <source>your {0}</source>
        <translation>bei dir {0}</translation>
    </message>
    <message>
        <source>z</source>
        <translation>z</translation>
    </message>
    <message>
        <source>z (above 0 it fires)</source>
        <translation>z (über 0 feuert es)</translation>
    </message>
    <message>
        <source>z = sum + b = {0} {1} {2} = {3}: {4}</source>
        <translation>z = Summe + b = {0} {1} {2} = {3}: {4}</translation>
    </message>
    <message>
        <source>z = sum + b = {0}: {1}</source>
        <translation>z = Summe + b = {0}: {1}</translation>
    </message>
    <message>
        <source>z = the sum and the bias; a = what the neuron says; it fires if z is above 0.</source>
        <translation>z = die Summe und der Bias; a = was das Neuron sagt; es feuert, wenn z über 0 liegt.</translation>
    </message>
    <message>
        <source>z = {0}</source>
        <translation>z = {0}</translation>
    </message>
    <message>
        <source>z = {0}   a = {1}</source>
        <translation>z = {0}   a = {1}</translation>
    </message>
    <message>
        <source>z = {0}   a = {1}({0}) = {2}</source>
        <translation>z = {0}   a = {1}({0}) = {2}</translation>
    </message>
    <message>
        <source>z = {0}  a = {1}  {2}</source>
        <translation>z = {0}  a = {1}  {2}</translation>
    </message>
    <message>
        <source>z ?</source>
        <translation>z ?</translation>
    </message>
    <message>
        <source>z and C</source>
        <translation>z und C</translation>
    </message>
    <message>
        <source>z is the sum of {0} terms w·a, plus the bias b.</source>
        <translation>z ist die Summe von {0} Summanden w·a, plus der Bias b.</translation>
    </message>
    <message>
        <source>z moves</source>
        <translation>Δz</translation>
    </message>
    <message>
        <source>z moves by about {0} for each of the {1}: what is missing is round-off.</source>
        <translation>z bewegt sich um etwa {0} für jedes der {1}: Was fehlt, ist Rundungsfehler.</translation>
    </message>
    <message>
        <source>z moves by {0} for every one of the {1}: a bias asks nothing of the image.</source>
        <translation>z bewegt sich um {0} für jedes einzelne der {1}: Ein Bias fragt nicht nach dem Bild.</translation>
    </message>
    <message>
        <source>z now</source>
        <translation>z jetzt</translation>
    </message>
    <message>
        <source>z of the image at each height. Drag, or press up and down, to slide the image itself.</source>
        <translation>z des Bildes in jeder Höhe. Zieh, oder drück Auf und Ab, um das Bild selbst zu verschieben.</translation>
    </message>
    <message>
        <source>z unplugged</source>
        <translation>z abgesteckt</translation>
    </message>
    <message>
        <source>z {0}</source>
        <translation>z {0}</translation>
    </message>
    <message>
        <source>z − b</source>
        <translation>z − b</translation>
    </message>
    <message>
        <source>z − b adds up to within {d}: the parts share no pixel</source>
        <translation>z − b summiert sich bis auf {d}: Die Teile haben kein Pixel gemeinsam</translation>
    </message>
    <message>
        <source>z − b is no number here</source>
        <translation>z − b ist hier keine Zahl</translation>
    </message>
    <message>
        <source>z − b: off the sum by up to {d} (neuron {j}): {n} shared pixels count once</source>
        <translation>z − b: um bis zu {d} neben der Summe (Neuron {j}): {n} gemeinsame Pixel zählen einmal</translation>
    </message>
    <message>
        <source>z, a and C with their numbers</source>
        <translation>z, a und C mit ihren Zahlen</translation>
    </message>
    <message>
        <source>z⁽³⁾ = w⁽³⁾ a⁽²⁾ + b⁽³⁾ depends on three things. [The product](pane:chain) for w⁽³⁾ is there already. The way from C to z⁽³⁾ is the same for all three, so only the last tile changes.

For the bias that tile is 1: a nudge of b⁽³⁾ is a nudge of z⁽³⁾. For the activation before, it is the weight w⁽³⁾ = {= chain("w3") : 2}.

Press the last tile that you want instead, or choose the goal above the tiles.
</source>
        <translation>z⁽³⁾ = w⁽³⁾ a⁽²⁾ + b⁽³⁾ hängt von drei Dingen ab. [Das Produkt](pane:chain) für w⁽³⁾ ist schon da. Der Weg von C zu z⁽³⁾ ist für alle drei derselbe, also ändert sich nur die letzte Kachel.

Für den Bias ist diese Kachel 1: Ein Stups an b⁽³⁾ ist ein Stups an z⁽³⁾. Für die Aktivierung davor ist sie das Gewicht w⁽³⁾ = {= chain("w3") : 2}.

Drück auf die letzte Kachel, die du stattdessen willst, oder wähl das Ziel über den Kacheln.
</translation>
    </message>
    <message>
        <source>{0}   z = {1}   a = {2}</source>
        <translation>{0}   z = {1}   a = {2}</translation>
    </message>
    <message>
        <source>{0}   z = {1}   pinned at {2}</source>
        <translation>{0}   z = {1}   festgehalten auf {2}</translation>
    </message>
    <message>
        <source>{0}  z = {1}</source>
        <translation>{0}  z = {1}</translation>
    </message>
    <message>
        <source>{0}  ·  {1}  ·  fires for {2}{3} of {4}</source>
        <translation>{0}  ·  {1}  ·  feuert für {2}{3} von {4}</translation>
    </message>
    <message>
        <source>{0} (its own)</source>
        <translation>{0} (eigene)</translation>
    </message>
    <message>
        <source>{0} (now {1})</source>
        <translation>{0} (jetzt {1})</translation>
    </message>
    <message>
        <source>{0} ({1} more) </source>
        <translation>{0} ({1} weitere) </translation>
    </message>
    <message>
        <source>{0} = {1}: how far {2} goes for each unit of {3}.</source>
        <translation>{0} = {1}: wie weit sich {2} bewegt je Einheit von {3}.</translation>
    </message>
    <message>
        <source>{0} = {1}: the cost of this one example.</source>
        <translation>{0} = {1}: die Kosten dieses einen Beispiels.</translation>
    </message>
    <message>
        <source>{0} = {1}; the {2} slopes alone multiply to {3}, and could reach {4} at the most. </source>
        <translation>{0} = {1}; die {2} Steigungen allein ergeben multipliziert {3} und könnten höchstens {4} erreichen. </translation>
    </message>
    <message>
        <source>{0} = {1}; ΔC/Δ{2} measured in one go: {3}</source>
        <translation>{0} = {1}; ΔC/Δ{2} in einem Zug gemessen: {3}</translation>
    </message>
    <message>
        <source>{0} From {1} to {2}, up or down: with minus it goes down.</source>
        <translation>{0} Von {1} bis {2}, nach oben oder unten: Mit Minus geht es abwärts.</translation>
    </message>
    <message>
        <source>{0} Softmax couples the outputs: there is no f′ of one alone.</source>
        <translation>{0} Softmax koppelt die Ausgänge: Es gibt kein f′ eines einzelnen.</translation>
    </message>
    <message>
        <source>{0} Softmax with cross-entropy: the push is y − a at once, without an f′ of its own.</source>
        <translation>{0} Softmax mit Kreuzentropie: Der Schub ist sofort y − a, ohne ein eigenes f′.</translation>
    </message>
    <message>
        <source>{0} alone</source>
        <translation>{0} allein</translation>
    </message>
    <message>
        <source>{0} and the compromise of all: correlation {1}</source>
        <translation>{0} und der Kompromiss aller: Korrelation {1}</translation>
    </message>
    <message>
        <source>{0} apart</source>
        <translation>{0} auseinander</translation>
    </message>
    <message>
        <source>{0} are 0</source>
        <translation>{0} sind 0</translation>
    </message>
    <message>
        <source>{0} are exactly 0</source>
        <translation>{0} sind genau 0</translation>
    </message>
    <message>
        <source>{0} at neurons whose own push is 0</source>
        <translation>{0} bei Neuronen, deren eigener Schub 0 ist</translation>
    </message>
    <message>
        <source>{0} balls on their way.</source>
        <translation>{0} Kugeln sind unterwegs.</translation>
    </message>
    <message>
        <source>{0} balls, {1}.</source>
        <translation>{0} Kugeln, {1}.</translation>
    </message>
    <message>
        <source>{0} beyond</source>
        <translation>{0} außerhalb</translation>
    </message>
    <message>
        <source>{0} biases</source>
        <translation>{0} Biases</translation>
    </message>
    <message>
        <source>{0} by {1}: z moves {2}, a {3}, C {4}</source>
        <translation>{0} um {1}: z bewegt sich um {2}, a um {3}, C um {4}</translation>
    </message>
    <message>
        <source>{0} comes to {1}</source>
        <translation>{0} ergibt {1}</translation>
    </message>
    <message>
        <source>{0} counts about as much as {1}.</source>
        <translation>{0} zählt etwa so viel wie {1}.</translation>
    </message>
    <message>
        <source>{0} counts {2} times as much as {1}.</source>
        <translation>{0} zählt {2}-mal so viel wie {1}.</translation>
    </message>
    <message>
        <source>{0} does better: the step is too long for the slope to be the last word.</source>
        <translation>Besser ist: {0}. Der Schritt ist zu lang, als dass die Steigung das letzte Wort hätte.</translation>
    </message>
    <message>
        <source>{0} does not fit: it leaves {1} below the line, and the units of {2} do not cancel.</source>
        <translation>{0} passt nicht: Es lässt {1} unter dem Bruchstrich, und die Einheiten von {2} kürzen sich nicht weg.</translation>
    </message>
    <message>
        <source>{0} does not fit: no other tile has {1} below the line, so its units do not cancel.</source>
        <translation>{0} passt nicht: Keine andere Kachel hat {1} unter dem Bruchstrich, also kürzt sich seine Einheit nicht weg.</translation>
    </message>
    <message>
        <source>{0} everywhere</source>
        <translation>überall {0}</translation>
    </message>
    <message>
        <source>{0} from {1}</source>
        <translation>{0} aus {1}</translation>
    </message>
    <message>
        <source>{0} go down</source>
        <translation>{0} abwärts</translation>
    </message>
    <message>
        <source>{0} go up</source>
        <translation>{0} aufwärts</translation>
    </message>
    <message>
        <source>{0} grow.</source>
        <translation>{0} wachsen.</translation>
    </message>
    <message>
        <source>{0} grows.</source>
        <translation>{0} wächst.</translation>
    </message>
    <message>
        <source>{0} held</source>
        <translation>{0} gehalten</translation>
    </message>
    <message>
        <source>{0} hidden</source>
        <translation>{0} verborgen</translation>
    </message>
    <message>
        <source>{0} hidden layers</source>
        <translation>{0} verborgene Schichten</translation>
    </message>
    <message>
        <source>{0} inputs</source>
        <translation>{0} Eingänge</translation>
    </message>
    <message>
        <source>{0} is held</source>
        <translation>{0} wird gehalten</translation>
    </message>
    <message>
        <source>{0} is not it yet.</source>
        <translation>{0} ist es noch nicht.</translation>
    </message>
    <message>
        <source>{0} is not within 2 %: {1}</source>
        <translation>{0} ist mehr als 2 % daneben: {1}</translation>
    </message>
    <message>
        <source>{0} is one {1}×{2} matrix: {3} numbers with its biases, in place of {4}.</source>
        <translation>{0} ist eine {1}×{2}-Matrix: {3} Zahlen mit ihren Biases, statt {4}.</translation>
    </message>
    <message>
        <source>{0} is there already: {1} would stand above the line twice and cancel only once.</source>
        <translation>{0} ist schon da: {1} stünde zweimal über dem Bruchstrich und kürzte sich nur einmal weg.</translation>
    </message>
    <message>
        <source>{0} layers: ∂C/∂{1} = {2}</source>
        <translation>{0} Schichten: ∂C/∂{1} = {2}</translation>
    </message>
    <message>
        <source>{0} lie beyond</source>
        <translation>{0} liegen außerhalb</translation>
    </message>
    <message>
        <source>{0} make {1}: {2}.</source>
        <translation>{0} ergeben {1}: {2}.</translation>
    </message>
    <message>
        <source>{0} more:</source>
        <translation>{0} weitere:</translation>
    </message>
    <message>
        <source>{0} neurons of layer {1}</source>
        <translation>{0} Neuronen der Schicht {1}</translation>
    </message>
    <message>
        <source>{0} neurons served: {1} weights and {2}, {3} in all.</source>
        <translation>{0} Neuronen bedient: {1} Gewichte und {2}, zusammen {3}.</translation>
    </message>
    <message>
        <source>{0} not finite</source>
        <translation>{0} nicht endlich</translation>
    </message>
    <message>
        <source>{0} not finite: chequered, or the colour of an end</source>
        <translation>{0} nicht endlich: kariert, oder in der Farbe eines Endes</translation>
    </message>
    <message>
        <source>{0} nudges in {1} s. Now let one step try.</source>
        <translation>{0} Stupse in {1} s. Nun lass es einen Schritt versuchen.</translation>
    </message>
    <message>
        <source>{0} nudges measured. Turn the knobs above; lower is better.</source>
        <translation>{0} Stupse gemessen. Dreh oben an den Reglern; tiefer ist besser.</translation>
    </message>
    <message>
        <source>{0} numbers in</source>
        <translation>{0} Zahlen hinein</translation>
    </message>
    <message>
        <source>{0} numbers out</source>
        <translation>{0} Zahlen heraus</translation>
    </message>
    <message>
        <source>{0} of neuron {1}</source>
        <translation>{0} von Neuron {1}</translation>
    </message>
    <message>
        <source>{0} of the last {1} found</source>
        <translation>{0} der letzten {1} gefunden</translation>
    </message>
    <message>
        <source>{0} of the last {1} right</source>
        <translation>{0} von den letzten {1} richtig</translation>
    </message>
    <message>
        <source>{0} of their size is left</source>
        <translation>von ihrer Stärke bleiben {0}</translation>
    </message>
    <message>
        <source>{0} of {1} components are exactly 0 ({2})</source>
        <translation>{0} von {1} Komponenten sind genau 0 ({2})</translation>
    </message>
    <message>
        <source>{0} of {1} outputs wish to go up, {2} down.</source>
        <translation>{0} von {1} Ausgängen wünschen sich nach oben, {2} nach unten.</translation>
    </message>
    <message>
        <source>{0} of {1} pixels never moved</source>
        <translation>{0} von {1} Pixeln nie bewegt</translation>
    </message>
    <message>
        <source>{0} of {1} pixels: no weight has moved at all</source>
        <translation>{0} von {1} Pixeln: Kein einziges Gewicht hat sich bewegt</translation>
    </message>
    <message>
        <source>{0} of {1} test images have a sum above {2}.</source>
        <translation>{0} von {1} Testbildern haben eine Summe über {2}.</translation>
    </message>
    <message>
        <source>{0} of {1} weights shown</source>
        <translation>{0} von {1} Gewichten gezeigt</translation>
    </message>
    <message>
        <source>{0} of {1}: {2}</source>
        <translation>{0} von {1}: {2}</translation>
    </message>
    <message>
        <source>{0} on weights from hidden neurons that say 0</source>
        <translation>{0} bei Gewichten von verborgenen Neuronen, die 0 sagen</translation>
    </message>
    <message>
        <source>{0} on weights from {1}, for ∂C/∂w = a·δ and there a = 0</source>
        <translation>{0} bei Gewichten von {1}, denn ∂C/∂w = a·δ, und dort ist a = 0</translation>
    </message>
    <message>
        <source>{0} outputs</source>
        <translation>{0} Ausgänge</translation>
    </message>
    <message>
        <source>{0} parameters in the order W1, b1, W2 and so on.</source>
        <translation>{0} Parameter in der Reihenfolge W1, b1, W2 und so weiter.</translation>
    </message>
    <message>
        <source>{0} pinned · {1} edited since step {2}</source>
        <translation>{0} festgehalten · {1} geändert seit Schritt {2}</translation>
    </message>
    <message>
        <source>{0} pixels</source>
        <translation>{0} Pixel</translation>
    </message>
    <message>
        <source>{0} plus {1} does not fit: only equally many numbers can be added.</source>
        <translation>{0} plus {1} passt nicht: Nur gleich viele Zahlen lassen sich addieren.</translation>
    </message>
    <message>
        <source>{0} random directions</source>
        <translation>{0} Zufallsrichtungen</translation>
    </message>
    <message>
        <source>{0} random directions: {1} lower the cost</source>
        <translation>{0} Zufallsrichtungen: {1} senken die Kosten</translation>
    </message>
    <message>
        <source>{0} right</source>
        <translation>{0} richtig</translation>
    </message>
    <message>
        <source>{0} s</source>
        <translation>{0} s</translation>
    </message>
    <message>
        <source>{0} settings inside</source>
        <translation>{0} Stellgrößen innen</translation>
    </message>
    <message>
        <source>{0} stands still, because {1} is 0 here: nothing after it moves, and ΔC is 0.</source>
        <translation>{0} steht still, denn {1} ist hier 0: Nichts danach bewegt sich, und ΔC ist 0.</translation>
    </message>
    <message>
        <source>{0} terms to come</source>
        <translation>noch {0} Summanden</translation>
    </message>
    <message>
        <source>{0} test digits</source>
        <translation>{0} Testziffern</translation>
    </message>
    <message>
        <source>{0} test examples</source>
        <translation>{0} Testbeispiele</translation>
    </message>
    <message>
        <source>{0} tiles, {1} different ones.</source>
        <translation>{0} Kacheln, {1} verschiedene.</translation>
    </message>
    <message>
        <source>{0} times {1}</source>
        <translation>{0}-mal so viel wie {1}</translation>
    </message>
    <message>
        <source>{0} times {1} does not fit: as many columns at the left as rows at the right.</source>
        <translation>{0} mal {1} passt nicht: links so viele Spalten wie rechts Zeilen.</translation>
    </message>
    <message>
        <source>{0} to {1}</source>
        <translation>{0} bis {1}</translation>
    </message>
    <message>
        <source>{0} values are no finite numbers.</source>
        <translation>{0} Werte sind keine endlichen Zahlen.</translation>
    </message>
    <message>
        <source>{0} weights + {1} = {2}</source>
        <translation>{0} Gewichte + {1} = {2}</translation>
    </message>
    <message>
        <source>{0} where in each example a or δ is 0, or too small to tell from 0</source>
        <translation>{0}, wo in jedem Beispiel a oder δ 0 ist, oder zu klein, um von 0 unterscheidbar zu sein</translation>
    </message>
    <message>
        <source>{0} wishes {1} {2}: −∂C/∂θ = {3}</source>
        <translation>{0}, wünscht sich {1} {2}: −∂C/∂θ = {3}</translation>
    </message>
    <message>
        <source>{0} with {1}</source>
        <translation>{0} mit {1}</translation>
    </message>
    <message>
        <source>{0} {1} before, {2} after, {3}.</source>
        <translation>{0} {1} vorher, {2} nachher, {3}.</translation>
    </message>
    <message>
        <source>{0} {1}, slope {2}</source>
        <translation>{0} {1}, Steigung {2}</translation>
    </message>
    <message>
        <source>{0} × ({1} + 1) = {2}: {3} weights and {4}</source>
        <translation>{0} × ({1} + 1) = {2}: {3} Gewichte und {4}</translation>
    </message>
    <message>
        <source>{0} × f′ {1}.</source>
        <translation>{0} × f′ {1}.</translation>
    </message>
    <message>
        <source>{0}, as f′ of {1} lets it through, mean of each example.</source>
        <translation>{0}, wie f′ von {1} es durchlässt, im Mittel über die Beispiele.</translation>
    </message>
    <message>
        <source>{0}, as it is now</source>
        <translation>{0}, wie es jetzt ist</translation>
    </message>
    <message>
        <source>{0}, for {1}</source>
        <translation>{0}, für {1}</translation>
    </message>
    <message>
        <source>{0}, ghost {1}</source>
        <translation>{0}, Geist {1}</translation>
    </message>
    <message>
        <source>{0}, less {1}</source>
        <translation>{0}, abzüglich {1}</translation>
    </message>
    <message>
        <source>{0}, mean of {1} examples</source>
        <translation>{0}, Mittel über {1} Beispiele</translation>
    </message>
    <message>
        <source>{0}, most in {1}: {2} against {3}, and {4} of their size is left.</source>
        <translation>{0}, am meisten bei {1}: {2} gegen {3}, und von ihrer Stärke bleiben {4}.</translation>
    </message>
    <message>
        <source>{0}, one for each class</source>
        <translation>{0}, einer für jede Klasse</translation>
    </message>
    <message>
        <source>{0}, pinned by hand</source>
        <translation>{0}, von Hand festgehalten</translation>
    </message>
    <message>
        <source>{0}, place {1}</source>
        <translation>{0}, Platz {1}</translation>
    </message>
    <message>
        <source>{0}, y {1}, C {2}</source>
        <translation>{0}, y {1}, C {2}</translation>
    </message>
    <message>
        <source>{0}, {1} higher</source>
        <translation>{0}, {1} höher</translation>
    </message>
    <message>
        <source>{0}, {1} lower</source>
        <translation>{0}, {1} tiefer</translation>
    </message>
    <message>
        <source>{0}. Click selects it.</source>
        <translation>{0}. Klick wählt es aus.</translation>
    </message>
    <message>
        <source>{0}. Click to hide or show it.</source>
        <translation>{0}. Klick blendet aus oder ein.</translation>
    </message>
    <message>
        <source>{0}. Image: {1}. Sum {2}, bias {3}, z {4}, activation {5}: {6}.</source>
        <translation>{0}. Bild: {1}. Summe {2}, Bias {3}, z {4}, Aktivierung {5}: {6}.</translation>
    </message>
    <message>
        <source>{0}. dC/da is {1}.</source>
        <translation>{0}. dC/da ist {1}.</translation>
    </message>
    <message>
        <source>{0}. {1} Sum of {2} terms {3}, bias {4}, {5}. Largest terms: {6}.</source>
        <translation>{0}. {1} Summe von {2} Summanden {3}, Bias {4}, {5}. Größte Summanden: {6}.</translation>
    </message>
    <message>
        <source>{0}: costs {1}, before the last change {2}</source>
        <translation>{0}: kostet {1}, vor der letzten Änderung {2}</translation>
    </message>
    <message>
        <source>{0}: costs {1}; the weight it wishes to change most is {2}, {3} {4}</source>
        <translation>{0}: kostet {1}; das Gewicht, das es am stärksten ändern will, ist {2}, {3} {4}</translation>
    </message>
    <message>
        <source>{0}: for this cost it does not matter.</source>
        <translation>{0}: Für diese Kosten spielt der Parameter keine Rolle.</translation>
    </message>
    <message>
        <source>{0}: got {1}</source>
        <translation>{0}: ist {1}</translation>
    </message>
    <message>
        <source>{0}: how many in all?</source>
        <translation>{0}: Wie viele insgesamt?</translation>
    </message>
    <message>
        <source>{0}: input {1} × weight {2} adds {3}; {4}</source>
        <translation>{0}: Eingabe {1} × Gewicht {2} gibt {3} dazu; {4}</translation>
    </message>
    <message>
        <source>{0}: input {1}, weight {2}, push {3}</source>
        <translation>{0}: Eingabe {1}, Gewicht {2}, Schub {3}</translation>
    </message>
    <message>
        <source>{0}: lit {1}</source>
        <translation>{0}: leuchtet mit {1}</translation>
    </message>
    <message>
        <source>{0}: mean −∂C/∂θ = {1}</source>
        <translation>{0}: Mittel −∂C/∂θ = {1}</translation>
    </message>
    <message>
        <source>{0}: measuring…</source>
        <translation>{0}: wird gemessen…</translation>
    </message>
    <message>
        <source>{0}: minus the gradient, weights row by row, then biases. Press to see its votes.</source>
        <translation>{0}: der negative Gradient, Gewichte Zeile für Zeile, dann Biases. Drück, um die Stimmen zu sehen.</translation>
    </message>
    <message>
        <source>{0}: moved {1}×, another digit won {2}×, it fired for another number {3}×.</source>
        <translation>{0}: {1}× bewegt, {2}× gewann eine andere Ziffer, {3}× feuerte es für eine andere Anzahl.</translation>
    </message>
    <message>
        <source>{0}: no correlation can be told here.</source>
        <translation>{0}: Hier lässt sich keine Korrelation angeben.</translation>
    </message>
    <message>
        <source>{0}: training example {1}</source>
        <translation>{0}: Trainingsbeispiel {1}</translation>
    </message>
    <message>
        <source>{0}: z {1}, a {2}, {3}</source>
        <translation>{0}: z {1}, a {2}, {3}</translation>
    </message>
    <message>
        <source>{0}: {1} neurons, counted from 0 at the top, as the formulas and the other panes count them.</source>
        <translation>{0}: {1} Neuronen, von oben ab 0 gezählt, wie die Formeln und die anderen Ansichten sie zählen.</translation>
    </message>
    <message>
        <source>{0}: {1} {2} → {3}. So it is with all of them: parameters {4} → {5}.</source>
        <translation>{0}: {1} {2} → {3}. So geht es mit allen: Parameter {4} → {5}.</translation>
    </message>
    <message>
        <source>{0}: {1}; mean {2}</source>
        <translation>{0}: {1}; Mittel {2}</translation>
    </message>
    <message>
        <source>{0}; product {1}</source>
        <translation>{0}; Produkt {1}</translation>
    </message>
    <message>
        <source>{0}; said to be {1}.</source>
        <translation>{0}; soll {1} sein.</translation>
    </message>
    <message>
        <source>{0}; wanted: {1}.</source>
        <translation>{0}; gewünscht: {1}.</translation>
    </message>
    <message>
        <source>{= jk_path(2, 0) : +4} and {= jk_path(2, 1) : +4} make {= jk_path(2, 0) + jk_path(2, 1) : +4}. This sum over j, for all k at once, is the product of the turned matrix with δ, the same that walked over the network as a wave of wishes.
</source>
        <translation>{= jk_path(2, 0) : +4} und {= jk_path(2, 1) : +4} ergeben {= jk_path(2, 0) + jk_path(2, 1) : +4}. Diese Summe über j, für alle k zugleich, ist das Produkt der gespiegelten Matrix mit δ, dasselbe, das als Welle von Wünschen über das Netz lief.
</translation>
    </message>
    <message>
        <source>{= last("twin", "start") : 3} here, {= last("twin", "middle") : 3} half way, {= last("twin", "end") : 3} at the twin. A network halfway between two good ones is a mixture of neurons that have nothing to do with one another.

So the cost of a network with hidden layers has at least as many lowest points as there are orders, or none that is lower than all its twins. Where a run ends is one of very many places that are equally good.
</source>
        <translation>{= last("twin", "start") : 3} hier, {= last("twin", "middle") : 3} auf halbem Weg, {= last("twin", "end") : 3} beim Zwilling. Ein Netz auf halbem Weg zwischen zwei guten ist eine Mischung von Neuronen, die nichts miteinander zu tun haben.

Die Kosten eines Netzes mit verborgenen Schichten haben also mindestens so viele tiefste Punkte, wie es Anordnungen gibt, oder keinen, der tiefer liegt als alle seine Zwillinge. Wo ein Lauf endet, ist einer von sehr vielen gleich guten Orten.
</translation>
    </message>
    <message>
        <source>{= parameters} numbers and a rule how to multiply and add them: that is all there is. It does not learn while you use it, and it looks nothing up. The file that you exported came within {= last("compare", "gap") : short} of the network. What it knows of the pictures it was trained on is what they did to its weights.
</source>
        <translation>{= parameters} Zahlen und eine Regel, wie sie zu multiplizieren und zu addieren sind: Das ist alles. Es lernt nicht, während du es benutzt, und es schlägt nichts nach. Die Datei, die du exportiert hast, kam dem Netz bis auf {= last("compare", "gap") : short} nahe. Was es von den Bildern weiß, mit denen es trainiert wurde, ist, was sie mit seinen Gewichten gemacht haben.
</translation>
    </message>
    <message>
        <source>{= toy_won} of them came to rest in the lowest dip, at w = {= toy_lowest : 3}.</source>
        <translation>In der tiefsten Mulde, bei w = {= toy_lowest : 3}, kamen zur Ruhe: {= toy_won}.</translation>
    </message>
    <message>
        <source>{= zero_share : %} of the numbers are exactly zero: this picture says nothing about them. Another picture is dark in other places. Go on to a few with the arrows of [the pad](pane:pad) and find the gradient of each.
</source>
        <translation>{= zero_share : %} der Zahlen sind genau null: Über sie sagt dieses Bild nichts. Ein anderes Bild ist an anderen Stellen dunkel. Geh mit den Pfeilen [des Zeichenfelds](pane:pad) zu ein paar weiteren und berechne von jedem den Gradienten.
</translation>
    </message>
    <message>
        <source>{= zero_share : %} of the {= parameters} numbers are exactly zero.</source>
        <translation>{= zero_share : %} der {= parameters} Zahlen sind genau null.</translation>
    </message>
    <message>
        <source>{a_two} on the network</source>
        <translation>{a_two} am Netz</translation>
    </message>
    <message>
        <source>{a_two} on the network, said to be {another}</source>
        <translation>{a_two} am Netz, ausgegeben als {another}</translation>
    </message>
    <message>
        <source>{above} of {n} images of {noise} got more than {threshold}.</source>
        <translation>{above} von {n} Bildern ({noise}) bekamen mehr als {threshold}.</translation>
    </message>
    <message>
        <source>{accuracy} right</source>
        <translation>{accuracy} richtig</translation>
    </message>
    <message>
        <source>{after} {who} is lowest: {cost}</source>
        <translation>{after} {who} am tiefsten: {cost}</translation>
    </message>
    <message>
        <source>{a} and {b}</source>
        <translation>{a} und {b}</translation>
    </message>
    <message>
        <source>{before} → {after} at {share}</source>
        <translation>{before} → {after} bei {share}</translation>
    </message>
    <message>
        <source>{by} px down</source>
        <translation>{by} px nach unten</translation>
    </message>
    <message>
        <source>{by} px left</source>
        <translation>{by} px nach links</translation>
    </message>
    <message>
        <source>{by} px right</source>
        <translation>{by} px nach rechts</translation>
    </message>
    <message>
        <source>{by} px up</source>
        <translation>{by} px nach oben</translation>
    </message>
    <message>
        <source>{done} of {all} batches: their mean points {angle}° off the full gradient.</source>
        <translation>{done} von {all} Batches: Ihr Mittel zeigt {angle}° neben den vollen Gradienten.</translation>
    </message>
    <message>
        <source>{done} of {all} evaluations</source>
        <translation>{done} von {all} Auswertungen</translation>
    </message>
    <message>
        <source>{done} of {n} trainings done, {workers} at a time.</source>
        <translation>{done} von {n} Trainings gemacht, {workers} zugleich.</translation>
    </message>
    <message>
        <source>{down} of {n} random nudges go down, {up} go up; the best changes the cost by {best}.</source>
        <translation>{down} von {n} zufälligen Stupsen gehen abwärts, {up} aufwärts; der beste ändert die Kosten um {best}.</translation>
    </message>
    <message>
        <source>{error}: the steps were too large for this network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{first:class} at {a:plain} and {second:class} at {b:plain} are too close to call. Nothing is wrong: the drawing has something of both. Change a stroke and watch which gains.</source>
        <translation>{first:class} mit {a:plain} und {second:class} mit {b:plain} liegen zu nah beieinander, um zu entscheiden. Falsch ist daran nichts: Die Zeichnung hat von beidem etwas. Ändere einen Strich und sieh, was gewinnt.</translation>
    </message>
    <message>
        <source>{force} of {whose}</source>
        <translation>{force}, {whose}</translation>
    </message>
    <message>
        <source>{k} examples cost between {low} and {high}, the dearest first; click one to put it on the network.</source>
        <translation>{k} Beispiele kosten zwischen {low} und {high}, die teuersten zuerst; ein Klick gibt eines dem Netz.</translation>
    </message>
    <message>
        <source>{k} inputs</source>
        <translation>{k} Eingänge</translation>
    </message>
    <message>
        <source>{k} moments are kept.</source>
        <translation>{k} Momente sind behalten.</translation>
    </message>
    <message>
        <source>{k} more are no numbers.</source>
        <translation>{k} weitere sind keine Zahlen.</translation>
    </message>
    <message>
        <source>{k} pixels</source>
        <translation>{k} Pixel</translation>
    </message>
    <message>
        <source>{k} steps of length {size} in random directions among {n} dimensions.</source>
        <translation>{k} Schritte der Länge {size} in zufälligen Richtungen in {n} Dimensionen.</translation>
    </message>
    <message>
        <source>{label} as {answer}: {n}</source>
        <translation>{label} als {answer}: {n}</translation>
    </message>
    <message>
        <source>{label} is right, just ahead</source>
        <translation>{label} ist richtig, knapp vorn</translation>
    </message>
    <message>
        <source>{label} is right, just behind</source>
        <translation>{label} ist richtig, knapp dahinter</translation>
    </message>
    <message>
        <source>{lesson}: {step}. {goal} Done: {done} of {all}.</source>
        <translation>{lesson}: {step}. {goal} Erledigt: {done} von {all}.</translation>
    </message>
    <message>
        <source>{low} to {high}</source>
        <translation>{low} bis {high}</translation>
    </message>
    <message>
        <source>{low} to {high} are allowed</source>
        <translation>erlaubt sind {low} bis {high}</translation>
    </message>
    <message>
        <source>{low} to {high}; Return takes it, Esc leaves</source>
        <translation>{low} bis {high}; die Eingabetaste übernimmt, Esc bricht ab</translation>
    </message>
    <message>
        <source>{name} (another shape)</source>
        <translation>{name} (andere Form)</translation>
    </message>
    <message>
        <source>{name} = input {k}: {value}</source>
        <translation>{name} = Eingang {k}: {value}</translation>
    </message>
    <message>
        <source>{name} cannot be used: {why}. Choose another file.</source>
        <translation>{name} lässt sich nicht verwenden: {why}. Wähl eine andere Datei.</translation>
    </message>
    <message>
        <source>{name} could not be written: {reason}. Choose another folder.</source>
        <translation>{name} ließ sich nicht schreiben: {reason}. Wähl einen anderen Ordner.</translation>
    </message>
    <message>
        <source>{name} is kept now.</source>
        <translation>{name} ist jetzt behalten.</translation>
    </message>
    <message>
        <source>{name} is lost: its cost is no number any more, after {n} steps.</source>
        <translation>{name} ist verloren: Die Kosten sind keine Zahl mehr, nach {n} Schritten.</translation>
    </message>
    <message>
        <source>{name} is there already. Replace it?</source>
        <translation>{name} gibt es schon. Ersetzen?</translation>
    </message>
    <message>
        <source>{name} says nothing that is a number.</source>
        <translation>{name} sagt nichts, was eine Zahl ist.</translation>
    </message>
    <message>
        <source>{name} stalls at step 0, for its slope is 0;</source>
        <translation>{name}: kommt von Schritt 0 nicht weg, denn die Steigung ist 0;</translation>
    </message>
    <message>
        <source>{name} was trained on a set that is not here.</source>
        <translation>{name} wurde mit einer Menge trainiert, die hier fehlt.</translation>
    </message>
    <message>
        <source>{name} was written by a newer version of this program. Update the program.</source>
        <translation>{name} wurde von einer neueren Version dieses Programms geschrieben. Aktualisiere das Programm.</translation>
    </message>
    <message>
        <source>{name} with {value}</source>
        <translation>{name} mit {value}</translation>
    </message>
    <message>
        <source>{name} {before} → {after} in {steps} steps, at {there};</source>
        <translation>{name}: {before} → {after} in {steps} Schritten, bei {there};</translation>
    </message>
    <message>
        <source>{name} {here}: slope {said} by the gradient, {steep} measured over ±{near}.</source>
        <translation>{name} {here}: Steigung {said} nach dem Gradienten, {steep} gemessen über ±{near}.</translation>
    </message>
    <message>
        <source>{name}, measured on the whole test set: {before} before, {after} now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}, one of the variables of the small network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: cost {cost}, test accuracy {right}</source>
        <translation>{name}: Kosten {cost}, Testgenauigkeit {right}</translation>
    </message>
    <message>
        <source>{name}: on average {a} for {high} and {b} for {low}; pick another neuron in any pane.</source>
        <translation>{name}: im Mittel {a} für {high} und {b} für {low}; wähl in irgendeiner Ansicht ein anderes Neuron aus.</translation>
    </message>
    <message>
        <source>{name}: one of the parameters, each of which is nudged alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: −∂C/∂θ is {back} by the sweep; not nudged (yet).</source>
        <translation>{name}: −∂C/∂θ ist {back} nach dem Rückwärtslauf; (noch) nicht angestupst.</translation>
    </message>
    <message>
        <source>{name}: −∂C/∂θ is {naive} by nudging, {back} by the sweep; they differ by {apart}.</source>
        <translation>{name}: −∂C/∂θ ist {naive} durch Anstupsen, {back} nach dem Rückwärtslauf; der Unterschied ist {apart}.</translation>
    </message>
    <message>
        <source>{never} pixels are black in every training image; {still} have weights as when opened</source>
        <translation>{never} Pixel sind in jedem Trainingsbild schwarz; {still} haben Gewichte wie beim Öffnen</translation>
    </message>
    <message>
        <source>{never} pixels are black in every training image; {still} have weights that never moved</source>
        <translation>{never} Pixel sind in jedem Trainingsbild schwarz; {still} haben Gewichte, die sich nie bewegten</translation>
    </message>
    <message>
        <source>{n} a step</source>
        <translation>{n} je Schritt</translation>
    </message>
    <message>
        <source>{n} cards in batches of {batch}, the network held at step {step}.</source>
        <translation>{n} Karten in Batches zu {batch}, das Netz bei Schritt {step} festgehalten.</translation>
    </message>
    <message>
        <source>{n} cards, 1 row: 1 step an epoch</source>
        <translation>{n} Karten, 1 Reihe: 1 Schritt je Epoche</translation>
    </message>
    <message>
        <source>{n} cards, {k} rows: {k} steps an epoch</source>
        <translation>{n} Karten, {k} Reihen: {k} Schritte je Epoche</translation>
    </message>
    <message>
        <source>{n} examples</source>
        <translation>{n} Beispiele</translation>
    </message>
    <message>
        <source>{n} examples a step: {time}, {steps} steps in the same time, cost {cost}</source>
        <translation>{n} Beispiele je Schritt: {time}, {steps} Schritte in derselben Zeit, Kosten {cost}</translation>
    </message>
    <message>
        <source>{n} h</source>
        <translation>{n} h</translation>
    </message>
    <message>
        <source>{n} min</source>
        <translation>{n} min</translation>
    </message>
    <message>
        <source>{n} mistakes</source>
        <translation>{n} Fehler</translation>
    </message>
    <message>
        <source>{n} networks that have learned nothing: cost {low} to {high}, mean {mean}. They answer {least} to {most} of {examples} training pictures rightly, mean {right}; one answer said to all would get {blind}.</source>
        <translation>{n} Netze, die nichts gelernt haben: Kosten {low} bis {high}, Mittel {mean}. Sie beantworten {least} bis {most} von {examples} Trainingsbildern richtig, Mittel {right}; eine einzige Antwort auf alles käme auf {blind}.</translation>
    </message>
    <message>
        <source>{n} of {digit}</source>
        <translation>{n} von der {digit}</translation>
    </message>
    <message>
        <source>{n} parameters</source>
        <translation>{n} Parameter</translation>
    </message>
    <message>
        <source>{n} parameters, each nudged up and down: {runs} runs of the whole network, about {time} here.</source>
        <translation>{n} Parameter, jeder nach oben und unten angestupst: {runs} Durchläufe des ganzen Netzes, hier etwa {time}.</translation>
    </message>
    <message>
        <source>{n} pieces about {length} pixels long.</source>
        <translation>{n} Stücke, etwa {length} Pixel lang.</translation>
    </message>
    <message>
        <source>{n} s</source>
        <translation>{n} s</translation>
    </message>
    <message>
        <source>{n} s of its own</source>
        <translation>{n} s eigene Rechenzeit</translation>
    </message>
    <message>
        <source>{n} slots of yours, not neurons: draw or stamp</source>
        <translation>{n} eigene Plätze, keine Neuronen: zeichne oder stemple</translation>
    </message>
    <message>
        <source>{n} steps</source>
        <translation>{n} Schritte</translation>
    </message>
    <message>
        <source>{n} steps/s</source>
        <translation>{n} Schritte/s</translation>
    </message>
    <message>
        <source>{n} times as long</source>
        <translation>{n}-mal so lange</translation>
    </message>
    <message>
        <source>{n} times as long so far</source>
        <translation>bisher {n}-mal so lange</translation>
    </message>
    <message>
        <source>{n} times as long, for all of them</source>
        <translation>{n}-mal so lange, für alle</translation>
    </message>
    <message>
        <source>{n} training cards and {m} test cards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} trainings, about {time} with {workers} at a time, as measured here.</source>
        <translation>{n} Trainings, etwa {time} mit {workers} zugleich, wie hier gemessen.</translation>
    </message>
    <message>
        <source>{n} trainings, all of them done.</source>
        <translation>{n} Trainings, alle gemacht.</translation>
    </message>
    <message>
        <source>{n} trainings. How long they take is known once the first is done.</source>
        <translation>{n} Trainings. Wie lange sie dauern, zeigt sich, sobald das erste fertig ist.</translation>
    </message>
    <message>
        <source>{n} values</source>
        <translation>{n} Werte</translation>
    </message>
    <message>
        <source>{parameters:count} weights and biases can learn {n:count} pictures by heart; others will be answered worse. More examples are the only remedy.</source>
        <translation>{parameters:count} Gewichte und Biases können {n:count} Bilder auswendig lernen; andere werden schlechter beantwortet. Dagegen helfen nur mehr Beispiele.</translation>
    </message>
    <message>
        <source>{path} cannot be read: {reason}. Check the name and the permissions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} does not hold a weight and a bias for each layer: {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} holds weights that are not finite numbers: the run it came from blew up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} holds {n} tensors: more than {most} layers' worth.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is no safetensors file of a network ({error}). {remedy}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} says {shape} but holds {other}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} was altered or damaged after it was written: its checksum does not fit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} was made by a newer version of this program (format {version}): update it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path}: a layer of {n} neurons is followed by one that takes {m}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path}: weights {weights} and biases {biases} do not belong together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path}: {name} holds {kind} numbers, not floats of 2, 4 or 8 bytes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{pixels} px down</source>
        <translation>{pixels} px nach unten</translation>
    </message>
    <message>
        <source>{pixels} px left</source>
        <translation>{pixels} px nach links</translation>
    </message>
    <message>
        <source>{pixels} px right</source>
        <translation>{pixels} px nach rechts</translation>
    </message>
    <message>
        <source>{pixels} px up</source>
        <translation>{pixels} px nach oben</translation>
    </message>
    <message>
        <source>{remedy}; Ctrl+Z takes it back</source>
        <translation>{remedy}; Ctrl+Z nimmt es zurück</translation>
    </message>
    <message>
        <source>{right} of {n} right ({share})</source>
        <translation>{right} von {n} richtig ({share})</translation>
    </message>
    <message>
        <source>{said} Race begins anew: the settings are others now.</source>
        <translation>{said} „Wettlauf“ beginnt neu: Die Einstellungen sind jetzt andere.</translation>
    </message>
    <message>
        <source>{said}. Left, the weights of its first layer; right, what it says to the picture on the pad.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{said}: its own cost {own}, laid into the plane {laid}; {apart} from the plane.</source>
        <translation>{said}: eigene Kosten {own}, in die Ebene gelegt {laid}; {apart} von der Ebene entfernt.</translation>
    </message>
    <message>
        <source>{said}: less than any start.</source>
        <translation>{said}: weniger als jeder Start.</translation>
    </message>
    <message>
        <source>{said}; {accuracy} of them unspoilt</source>
        <translation>{said}; unverdorben {accuracy} davon</translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <translation>{seconds} s</translation>
    </message>
    <message>
        <source>{setting}, as now</source>
        <translation>{setting}, wie jetzt</translation>
    </message>
    <message>
        <source>{setting}: {seeds}. Click to use these settings.</source>
        <translation>{setting}: {seeds}. Klick, um diese Einstellungen zu übernehmen.</translation>
    </message>
    <message>
        <source>{shape} after {steps} steps</source>
        <translation>{shape} nach {steps} Schritten</translation>
    </message>
    <message>
        <source>{shape}, seed {seed}, {n} examples, batches of {batch}, rate {rate}, {epochs} epochs.</source>
        <translation>{shape}, Seed {seed}, {n} Beispiele, Batches zu {batch}, Rate {rate}, {epochs} Epochen.</translation>
    </message>
    <message>
        <source>{shape}, {cost}, seeds {seeds}, the first {n} training examples, batches of {batch}, rate {rate} falling to 0.</source>
        <translation>{shape}, {cost}, Seeds {seeds}, die ersten {n} Trainingsbeispiele, Batches zu {batch}, Rate {rate} auf 0 fallend.</translation>
    </message>
    <message>
        <source>{shape}. The file does not name the activation: with {activation} it answers the most test digits rightly ({share}), so that was taken</source>
        <translation>{shape}. Die Datei nennt die Aktivierung nicht: Mit {activation} beantwortet es die meisten Testziffern richtig ({share}), also wurde die genommen</translation>
    </message>
    <message>
        <source>{shape}: {n} weights and biases, mini-batches of {batch}.</source>
        <translation>{shape}: {n} Gewichte und Biases, Mini-Batches zu {batch}.</translation>
    </message>
    <message>
        <source>{share} of the largest component.</source>
        <translation>{share} der größten Komponente.</translation>
    </message>
    <message>
        <source>{some} and {last}</source>
        <translation>{some} und {last}</translation>
    </message>
    <message>
        <source>{steps} steps · {s} s · {n} examples · cost {cost} · {right} right</source>
        <translation>{steps} Schritte · {s} s · {n} Beispiele · Kosten {cost} · {right} richtig</translation>
    </message>
    <message>
        <source>{still} of {total} pixels: weights exactly as at the start · ±{end}</source>
        <translation>{still} von {total} Pixeln: Gewichte genau wie am Start · ±{end}</translation>
    </message>
    <message>
        <source>{still} of {total} pixels: weights exactly as when opened · ±{end}</source>
        <translation>{still} von {total} Pixeln: Gewichte genau wie beim Öffnen · ±{end}</translation>
    </message>
    <message>
        <source>{time} of computing</source>
        <translation>{time} Rechenzeit</translation>
    </message>
    <message>
        <source>{tip} From {low} to {high}.</source>
        <translation>{tip} Von {low} bis {high}.</translation>
    </message>
    <message>
        <source>{tip} Now z is {z}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title}, neurons pinned: {n}</source>
        <translation>{title}, festgehaltene Neuronen: {n}</translation>
    </message>
    <message>
        <source>{total} images, answers unknown</source>
        <translation>{total} Bilder, Antworten unbekannt</translation>
    </message>
    <message>
        <source>{train} cards to learn from, each with its label on the back; {test} to be examined on.</source>
        <translation>{train} Karten zum Lernen, jede mit der richtigen Antwort auf der Rückseite; {test} für die Prüfung.</translation>
    </message>
    <message>
        <source>{value} for {digit}</source>
        <translation>{value} für {digit}</translation>
    </message>
    <message>
        <source>{value}, give or take {tolerance}</source>
        <translation>{value}, plus oder minus {tolerance}</translation>
    </message>
    <message>
        <source>{way} with the rate {rate} takes the steps that the sum takes with {own}.</source>
        <translation>{way} macht mit der Rate {rate} die Schritte, die die Summe mit {own} macht.</translation>
    </message>
    <message>
        <source>{what} Here it is output {row}: {value}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what} The cost is {cost} now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what} at step {step}, a line for each.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what} cannot be {value!r}: choose one of {choices}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what} cannot be {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what} must lie between {low:g} and {high:g}; {value:g} does not</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what}: a dot for each seed, a line at the median</source>
        <translation>{what}: ein Punkt je Seed, ein Strich beim Median</translation>
    </message>
    <message>
        <source>{when}; {share} of the rest</source>
        <translation>{when}; {share} vom Rest</translation>
    </message>
    <message>
        <source>{where}{why} Nothing was changed.</source>
        <translation>{where}{why} Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>{which} image, 0 to {last}</source>
        <translation>{which}: Bild 0 bis {last}</translation>
    </message>
    <message>
        <source>{whom}: {who} alone asks for {one}, all {n} together for {whole}: it flips.</source>
        <translation>{whom}: {who} allein verlangt {one}, alle {n} zusammen {whole}: Der Wunsch kippt.</translation>
    </message>
    <message>
        <source>{who} asks {whom} for {vote} = weight {weight} × its push {push}</source>
        <translation>{who} verlangt von {whom} {vote} = Gewicht {weight} × sein Schub {push}</translation>
    </message>
    <message>
        <source>{who} is lowest {timed} and {counted}.</source>
        <translation>{who}: am tiefsten {timed} und {counted}.</translation>
    </message>
    <message>
        <source>{who}, after {time} and {n} examples, {steps} steps: cost {cost}.</source>
        <translation>{who}, nach {time} und {n} Beispielen, {steps} Schritten: Kosten {cost}.</translation>
    </message>
    <message>
        <source>{who}: all {n} together ask for {whole}.</source>
        <translation>{who}: Alle {n} zusammen verlangen {whole}.</translation>
    </message>
    <message>
        <source>{who}: sum {net}</source>
        <translation>{who}: Summe {net}</translation>
    </message>
    <message>
        <source>{who}: those heard ask for {net}, all {n} together for {whole}</source>
        <translation>{who}: Die Gehörten verlangen {net}, alle {n} zusammen {whole}</translation>
    </message>
    <message>
        <source>{why} It is kept aside as {name}; a new set begins.</source>
        <translation>{why} Sie wird als {name} beiseitegelegt; eine neue Menge beginnt.</translation>
    </message>
    <message>
        <source>{why} Nothing was changed.</source>
        <translation>{why} Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>|ΔC/Δ{0} − ∂C/∂{0}|</source>
        <translation>|ΔC/Δ{0} − ∂C/∂{0}|</translation>
    </message>
    <message>
        <source>|∂C/∂w| of each layer of this chain</source>
        <translation>|∂C/∂w| jeder Schicht dieser Kette</translation>
    </message>
    <message>
        <source>|∂C/∂{0}| by number of layers</source>
        <translation>|∂C/∂{0}| nach Zahl der Schichten</translation>
    </message>
    <message>
        <source>°</source>
        <translation>°</translation>
    </message>
    <message>
        <source>½ a second</source>
        <translation>½ je Sekunde</translation>
    </message>
    <message>
        <source>× rate</source>
        <translation>× Rate</translation>
    </message>
    <message>
        <source>ΔC = {0}</source>
        <translation>ΔC = {0}</translation>
    </message>
    <message>
        <source>ΔC strong</source>
        <translation>ΔC stark</translation>
    </message>
    <message>
        <source>ΔC weak</source>
        <translation>ΔC schwach</translation>
    </message>
    <message>
        <source>ΔC {change}</source>
        <translation>ΔC {change}</translation>
    </message>
    <message>
        <source>Σ or mean</source>
        <translation>Σ oder Mittel</translation>
    </message>
    <message>
        <source>δ of the middle layer in arrays</source>
        <translation>δ der mittleren Schicht in Arrays</translation>
    </message>
    <message>
        <source>δ of the middle layer, neuron by neuron</source>
        <translation>δ der mittleren Schicht, Neuron für Neuron</translation>
    </message>
    <message>
        <source>σ(W a + b)</source>
        <translation>σ(W a + b)</translation>
    </message>
    <message>
        <source>σ′ of each layer; product {0}</source>
        <translation>σ′ jeder Schicht; Produkt {0}</translation>
    </message>
    <message>
        <source>“Fire together, wire together” would strengthen all {0} pairs that are lit; this example strengthens {1}.</source>
        <translation>„Was zusammen feuert, verdrahtet sich“ würde alle {0} leuchtenden Paare stärken; dieses Beispiel stärkt {1}.</translation>
    </message>
    <message>
        <source>“Larger than the bias” and “plus the bias” cannot both hold. Here z = W a + b; the half-way point of a sigmoid lies where the sum is −b.</source>
        <translation>„Größer als der Bias“ und „plus der Bias“ können nicht beide gelten. Hier ist z = W a + b; den halben Wert erreicht die Sigmoid-Funktion dort, wo die Summe −b ist.</translation>
    </message>
    <message>
        <source>“{0}” is not a number.</source>
        <translation>„{0}“ ist keine Zahl.</translation>
    </message>
    <message>
        <source>“{said}”: the answer is the largest output, and it counts as decided if it leads by enough.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}” is not a number</source>
        <translation>„{text}“ ist keine Zahl</translation>
    </message>
    <message>
        <source>“{text}” is not a number; {kept} stays.</source>
        <translation>„{text}“ ist keine Zahl; {kept} bleibt.</translation>
    </message>
    <message>
        <source>“{title}” was grown from its seed, but this computer’s arithmetic gives other bits: the scene is nearly, not exactly, what it was. Its file holds the exact weights.</source>
        <translation>„{title}“ wuchs aus ihrem Seed, aber die Arithmetik dieses Rechners ergibt andere Bits: Die Szene ist fast, nicht genau, was sie war. Ihre Datei enthält die genauen Gewichte.</translation>
    </message>
    <message>
        <source>← higher      moved by (pixels)      lower →</source>
        <translation>← höher      verschoben um (Pixel)      tiefer →</translation>
    </message>
    <message>
        <source>↑ any other direction: the path is straight</source>
        <translation>↑ jede andere Richtung: der Pfad ist gerade</translation>
    </message>
    <message>
        <source>↑ green pushed up, ↓ purple down</source>
        <translation>↑ Grün nach oben geschoben, ↓ Violett nach unten</translation>
    </message>
    <message>
        <source>↑ green should go up, ↓ purple down</source>
        <translation>↑ Grün soll nach oben, ↓ Violett nach unten</translation>
    </message>
    <message>
        <source>↑ receiver a_j</source>
        <translation>↑ Empfänger a_j</translation>
    </message>
    <message>
        <source>↑ second direction: {share}</source>
        <translation>↑ zweite Richtung: {share}</translation>
    </message>
    <message>
        <source>→ as received</source>
        <translation>→ wie empfangen</translation>
    </message>
    <message>
        <source>→ first direction: {share} of the spread</source>
        <translation>→ erste Richtung: {share} der Streuung</translation>
    </message>
    <message>
        <source>∂C by</source>
        <translation>∂C nach</translation>
    </message>
    <message>
        <source>∂C by the activation k = 2, both ways together, within 0.001</source>
        <translation>∂C nach der Aktivierung k = 2, beide Wege zusammen, auf 0.001 genau</translation>
    </message>
    <message>
        <source>∂C by the weight from k = 2 to j = 0, within 0.001</source>
        <translation>∂C nach dem Gewicht von k = 2 zu j = 0, auf 0.001 genau</translation>
    </message>
    <message>
        <source>∂C/∂a: what comes from behind</source>
        <translation>∂C/∂a: was von hinten kommt</translation>
    </message>
    <message>
        <source>∂C/∂a⁽²⁾, within 0.001</source>
        <translation>∂C/∂a⁽²⁾, auf 0.001 genau</translation>
    </message>
    <message>
        <source>∂C/∂b⁽³⁾ is {= chain_slope("b3") : +4}, ∂C/∂w⁽³⁾ is {= chain_slope("w3") : +4}: the same, but times a⁽²⁾ = {= chain("a2") : 4}.</source>
        <translation>∂C/∂b⁽³⁾ ist {= chain_slope("b3") : +4}, ∂C/∂w⁽³⁾ ist {= chain_slope("w3") : +4}: dasselbe, aber mal a⁽²⁾ = {= chain("a2") : 4}.</translation>
    </message>
    <message>
        <source>∂C/∂b⁽³⁾, within 0.001</source>
        <translation>∂C/∂b⁽³⁾, auf 0.001 genau</translation>
    </message>
    <message>
        <source>∂C/∂w</source>
        <translation>∂C/∂w</translation>
    </message>
    <message>
        <source>∂C/∂w = {0}</source>
        <translation>∂C/∂w = {0}</translation>
    </message>
    <message>
        <source>∂C/∂w⁽³⁾, within 0.001</source>
        <translation>∂C/∂w⁽³⁾, auf 0.001 genau</translation>
    </message>
    <message>
        <source>∂a/∂z: the slope of the bend</source>
        <translation>∂a/∂z: die Steigung der Biegung</translation>
    </message>
    <message>
        <source>∂z/∂w: what comes in</source>
        <translation>∂z/∂w: was hereinkommt</translation>
    </message>
    <message>
        <source>∇C is the gradient; ΔC is a finite change of the cost after a finite step.</source>
        <translation>∇C ist der Gradient; ΔC ist eine endliche Änderung der Kosten nach einem endlichen Schritt.</translation>
    </message>
    <message>
        <source>−10</source>
        <translation>−10</translation>
    </message>
    <message>
        <source>−∂C/∂x: what each {input} would gain for {name}; {ways}</source>
        <translation>−∂C/∂x: was es der Antwort {name} brächte, je {input}; {ways}</translation>
    </message>
    <message>
        <source>−∂C/∂{0} of each example</source>
        <translation>−∂C/∂{0} jedes Beispiels</translation>
    </message>
    <message>
        <source>−∂C/∂θ</source>
        <translation>−∂C/∂θ</translation>
    </message>
    <message>
        <source>−∂C/∂θ: ▼ down, ▲ up</source>
        <translation>−∂C/∂θ: ▼ nach unten, ▲ nach oben</translation>
    </message>
    <message>
        <source>−∇ points to {0}°; yours is {1}° off.</source>
        <translation>−∇ zeigt nach {0}°; dein Pfeil liegt {1}° daneben.</translation>
    </message>
    <message>
        <source>▲ higher, ▼ lower</source>
        <translation>▲ höher, ▼ tiefer</translation>
    </message>
    <message>
        <source>▲ lighter, ▼ darker</source>
        <translation>▲ heller, ▼ dunkler</translation>
    </message>
    <message>
        <source>◆ pinned, whatever its sum says</source>
        <translation>◆ festgehalten, was auch seine Summe sagt</translation>
    </message>
    <message>
        <source>○ {0}: not yet.</source>
        <translation>○ {0}: noch nicht.</translation>
    </message>
    <message>
        <source>⚠ Another cut is asked for.</source>
        <translation>⚠ Ein anderer Schnitt ist verlangt.</translation>
    </message>
    <message>
        <source>⚠ Measured on other examples.</source>
        <translation>⚠ An anderen Beispielen gemessen.</translation>
    </message>
    <message>
        <source>⚠ Now at step {step}.</source>
        <translation>⚠ Jetzt bei Schritt {step}.</translation>
    </message>
    <message>
        <source>⚠ The network was changed since.</source>
        <translation>⚠ Das Netz wurde seitdem verändert.</translation>
    </message>
    <message>
        <source>⚠ Training is at step {step} now.</source>
        <translation>⚠ Das Training ist jetzt bei Schritt {step}.</translation>
    </message>
    <message>
        <source>⚠ of other knobs; measuring …</source>
        <translation>⚠ mit anderer Reglerstellung; misst …</translation>
    </message>
    <message>
        <source>⚠ {said}; the network is at step {now} now</source>
        <translation>⚠ {said}; das Netz ist jetzt bei Schritt {now}</translation>
    </message>
    <message>
        <source>⚠ {said}; the network was changed since</source>
        <translation>⚠ {said}; das Netz wurde seitdem geändert</translation>
    </message>
    <message>
        <source>✓ All in the measured order.</source>
        <translation>✓ Alle in der gemessenen Reihenfolge.</translation>
    </message>
    <message>
        <source>✓ All six lie right: what the network holds is what goes into the cost function.</source>
        <translation>✓ Alle sechs liegen richtig: Was das Netz festhält, geht in die Kostenfunktion hinein.</translation>
    </message>
    <message>
        <source>✓ Ghost</source>
        <translation>✓ Geist</translation>
    </message>
    <message>
        <source>✓ Right: −δ = {0}, the push of this neuron.</source>
        <translation>✓ Richtig: −δ = {0}, der Schub dieses Neurons.</translation>
    </message>
    <message>
        <source>✓ The lowest dip, f = {0}. For the network there are {1} such equations.</source>
        <translation>✓ Die tiefste Mulde, f = {0}. Beim Netz sind es {1} solche Gleichungen.</translation>
    </message>
    <message>
        <source>✓ You expected {0}.</source>
        <translation>✓ Du hast {0} erwartet.</translation>
    </message>
    <message>
        <source>✓ You said {0}.</source>
        <translation>✓ Du sagtest {0}.</translation>
    </message>
    <message>
        <source>✓ {0}: reached.</source>
        <translation>✓ {0}: erreicht.</translation>
    </message>
    <message>
        <source>✕ A dip, but not the lowest.</source>
        <translation>✕ Eine Mulde, aber nicht die tiefste.</translation>
    </message>
    <message>
        <source>✕ That is a {0}: flat, but not low.</source>
        <translation>✕ {0}: flach, aber nicht tief.</translation>
    </message>
    <message>
        <source>✕ You expected {0}.</source>
        <translation>✕ Du hast {0} erwartet.</translation>
    </message>
    <message>
        <source>✕ You said {0}.</source>
        <translation>✕ Du sagtest {0}.</translation>
    </message>
    <message>
        <source>✕ {0} Another landscape is shown.</source>
        <translation>✕ {0} Gezeigt wird eine andere Landschaft.</translation>
    </message>
    <message>
        <source>✕ {0} of {1} places are right.</source>
        <translation>✕ Richtige Plätze: {0} von {1}.</translation>
    </message>
    <message>
        <source>✗ It goes the other way.</source>
        <translation>✗ Sie geht andersherum.</translation>
    </message>
    <message>
        <source>✗ It is flatter.</source>
        <translation>✗ Sie ist flacher.</translation>
    </message>
    <message>
        <source>✗ It is steeper.</source>
        <translation>✗ Sie ist steiler.</translation>
    </message>
    <message>
        <source>✗ “{0}” is not a number.</source>
        <translation>✗ „{0}“ ist keine Zahl.</translation>
    </message>
</context>
</TS>
