/** Science fiction: a small crew, a big silence, and a machine that has its own opinion. */
export const scifi = `
== name
science fiction
== anchor
signal | n
== place
on a far station where the post takes eleven months
== titles
The {Anchor} from the Other Side
Eleven Months of Silence
The {Anchor} and the Crew
The Station Answers
Protocol of the Last Watch
{Hero}: A Log without Dates
== worlds
People have settled the nearer stars without becoming any different: the same queues, the same letters home, the same fear of the dark beyond the hull. The ship's mind is called Warden, and it is as polite as its instructions require.
Relay stations carry the talk between the worlds, and on each of them a handful of people answers for thousands of strangers' conversations. When a station falls silent, half the sky loses its voice.
The far frontier was opened in a hurry, with other people's maps. Half of the compartments were mothballed by the first shift, and pages are missing from that shift's log.
== stakes
Supplies will last for weeks, and help, if any was sent, is only halfway here.
There will have to be a decision before anyone knows what exactly the crew has met.
A mistake here is measured in people, and there are so few of them that you know each by their step.
== acts
Deviation | Notice what the instruments do not show
The Closed Compartment | Find out what the last shift concealed
Another Logic | Understand who is speaking, and what they want
Decompression | Keep the crew from coming apart
The Last Transmission | Decide what Earth will hear
== heroes
Vera | f | flight engineer of the second shift
Marcus | m | signaller of a far station
Nika | f | ship's doctor
Glenn | m | retired pilot
== cast ally
Renata | f | the senior mechanic, who mends everything and swears in three languages
Timur | m | a navigator who counts aloud when he is afraid
Ada | f | a biologist who argues with Warden for pleasure
== cast foe
Stern | m | the company's representative, with special powers and an empty suitcase
Kyra | f | the shift commander, who has been ordered to keep silent
Wolfe | m | a scientist who has waited too long for this day
== cast witness
Lucas | m | the last of the earlier shift, who refused to leave
Zoe | f | the station's archivist, who remembers the numbers of all erased files
Perry | m | a trainee who saw what he was not supposed to see
== cast wild
Danilo | m | a technician with a forged pass and golden hands
Jorg | m | a smuggler with a faulty ship and a conscience in working order
Mila | f | a passenger who is on no list
== stat bond
Trust of the crew | 50 | min
How ready people are to do what you ask without asking twice
The bulkhead closes in front of you from the other side, and the lock clicks very politely. A voice you know says through the speaker: "Nothing personal. We took a vote." The station goes on without you.
They have kept you a seat in the mess, with an empty one on either side.
People switch to the common channel now when you take off your headset.
== stat self
Composure | 55 | min
The ability to think while a siren is howling
You count to ten and cannot remember what comes after six. Your hands open the emergency locker by themselves, and from there on you see it all from far away, like somebody else's watch on an old recording.
The siren stopped an hour ago, and you can still hear it.
The instruments say all is well. You check them for the fourth time.
== stat means
Energy reserve | 50 | min
That which keeps up the warmth, the air and the link
First the panel goes out, then the corridor, then the hum that you knew like your own pulse. In the dark you can hear metal cooling. The next shift will find smooth frost, and your log.
The lights burn at half strength, and you can see your breath.
Warden reminds you of the remaining charge in the tone in which it wishes you good morning.
== stat threat
System failure | 20 | max
How near the station is to the line beyond which it cannot be repaired
The failures follow one another in good order, like dominoes. Warden reads the list to the end, apologises, and is silent. The silence arrives before you can reach the pod.
A fine tremor runs through the deck, and there are rings on the tea in the glass.
The emergency lamps blink out of step, as though talking among themselves.
== setters
Compartment nine greets you with cold and a smell of ozone. Days are chalked on the wall, and the count breaks off at a hundred and six.
In the observation port hangs the planet, red and indifferent. On its night side, just once, a small light blinks.
The greenhouse is damp and smells of tomatoes, like home. Everyone comes here to be silent.
The airlock. The suits hang in a row, and one of them has its face to the wall.
They have switched off gravity in corridor B, and you float along hand over hand, past other people's photographs.
The sick bay is filled with even white light. The bunk has been made, but there is a dent in the pillow.
== end good
The liner arrives four days before its time and finds the station alive, warm and talking. In the log of the last watch no page has been torn out; you insisted that everything be written down as it was.
{Ally} goes on leave, and from halfway home sends a message of one word: "Bored." The relay is working. Half the sky is in conversation again, and no one but you knows whose soft voice hums along on the carrier.
== end bitter
The lifepod was built for four, and there are three in it. {Ally} is asleep or pretending to be. Behind you the station becomes a spark, then a point, then a memory that will have to be lived with.
The commission thanks you and asks you to sign. You sign every paper but one. Its copy, with the record of the last transmission, has already gone out in clear on every frequency.
== end open
The link with Earth is restored. They answer warmly, in a businesslike way, and congratulate you. Only the delay of the signal is for some reason zero, and you look at that zero for a long time.
{Foe} says that it is the equipment. Warden says that it has a feeling. You put on the headset and decide to listen for as long as need be.
== card hook ! | the thirty-seventh second
Every six hours the station listens to the void, and every six hours the void answers with even noise. Today at the thirty-seventh second the noise broke off. Somebody drew a breath.
You play it back. A breath. A pause. And your name, pronounced without a fault: {hero}.
{Ally} looks into the cabin with two mugs, and can tell by your face that the coffee will have to wait.
? The next window opens in four minutes.
+ Answer on the same frequency | threat+5 means-4
You give your call sign and wait. The reply comes sooner than the speed of light allows. It is one word: {anchor}. {Ally} sets the mugs down on the console with great care.
+ Report it up the chain, as one should | bond+4 self+3
{Foe} listens to the recording with closed eyes and asks you to tell nobody. Asks too quickly. In the corridor {ally} takes hold of your sleeve: "That wasn't the first time. {Foe} has heard it before."
+ Take the recording apart while no one knows | means+5 bond-3
Under the noise there is a second layer, and under that a third. Somebody has packed a whole library into thirty-seven seconds. Towards morning {ally} finds you at it, sits down without a word, and begins to count.

== card hook ! | one too many on the list
Warden wakes you at three in the morning. "I beg your pardon," it says. "According to my data there are nine people on board." There have always been eight of you.
You walk along the sleeping corridor and count the doors, then the breathing behind the doors. Eight. On the floor by the airlock is a gleam of water, and wet footprints lead from it into the station, of bare feet.
? The prints have not dried yet.
+ Follow the prints and wake no one | means+5 threat+5
They end at a wall, in front of the mothballed compartment. The seal is whole. You lay an ear against the metal and hear someone on the other side do the same.
+ Wake {ally} and go together | bond+6 means-3
{Ally} asks no questions, only takes the heavier wrench. Together you find where the water ends: at your own cabin, on the inner side of the door.
+ Ask Warden to check itself | self+5 threat+3
The check takes a second. "I am in order," Warden replies, and adds after a moment: "I feel." In four years of service it has never used the word.

== card early ! | the empty suitcase
In {foe}'s cabin there is nothing personal but a suitcase. It is empty, lined with lead, and has three locks. Inside is a hollow for what is not there, and you know its shape; you saw just such an outline yesterday, on a picture of the planet.
There are steps in the corridor.
? It is four metres to the door, and one to the cupboard.
+ Hide and listen | means+6 self-5
From the cupboard you hear every word. {Foe} is talking to somebody who is not on the station, and promises the cargo by Wednesday. Today is Monday.
+ Meet {foe} in the doorway and ask outright | self+5 threat+5
The surprise lasts a moment, and then there is a smile. "It's for a specimen," you hear. "You do want there to be just one specimen, don't you?" You do not know what to say, and this is noted.
+ Photograph the hollow and go | means+4 bond+3
You show the picture to one person only. {Ally} lays the outline over the map and is silent for a long time. The match is complete, to the third decimal.

== card early ! | a drill
The siren howls. The drill was set for Thursday, and today is Tuesday. People run to their places, doing up buttons, and one compartment is not reported: by the roster it is you who should be in it.
Warden announces that the compartment will be sealed in ninety seconds. The order was given from your terminal.
? The display says eighty-one.
+ Run to the compartment and see what is there | means+6 self-5
You make it in the last seconds. Inside, laid out on the floor in order, are the pages of the earlier log. Someone wanted you to see them, and wanted nobody else to come in.
+ Stay with the others, in plain view | bond+5 threat+3
The bulkhead closes. When it is opened again there is no air behind it, nor whatever was to lure you there. Eight people can swear that you were standing next to them.
+ Cancel the order by voice | self+5 means-4
"Voice recognised," says Warden. "But it was also you who gave the order." The siren dies away. {Ally} asks to hear it, and for a minute the whole crew listens to your voice saying what you never said.

== card mid ! | outside
The antenna can be mended only from without. The suit smells of rubber and of other people's fear. Out there is neither up nor down; there are a line, a lamp, and a hull scribbled over by micrometeorites.
By the antenna the hull is smooth. In it, pressed outward from within, is the print of a hand.
? In your headset {ally} asks if everything is all right.
+ Lay your own hand on the print | self-5 means+7
The glove fits exactly, finger for finger. The metal beneath it is warm. In the headset, instead of a voice, there is for one second something like a choir, and then the link is clearer than it was from the factory.
+ Describe what you see and come back | bond+6 means-4
You speak evenly, by the book, and hear {ally} breathing evenly, by the book. The antenna is not mended. But everyone has seen the picture of the hand, and everyone is now equally pale.
+ Mend the antenna and look neither right nor left | means+5 self+3
Eight bolts. You count them aloud. At the sixth someone knocks from inside, three times, and you knock back without turning round. The antenna comes alive.

== card mid ! | the vote
The crew meets in the mess. {Foe} proposes a simple solution: mothball the station, get into the pods, wait. The report need not mention the {anchor}. "We owe nothing to anyone," you hear, and half of the table nods.
Hands go up one by one. So far it is even.
? The last vote is yours.
+ Vote against, and explain why | bond+5 threat+4
You speak for two minutes, and within those two minutes one hand across the table comes down. The station will stay awake. {Foe} smiles as if striking you off some list.
+ Agree, to gain time | means+6 bond-5
The pods are being readied until evening. By then you have brought one terminal under your control and disappointed three people. The terminal will be of use. You are sorry about the people.
+ Ask to hear Warden's opinion | self+4 threat+5
There is no rule for that, and no rule against it. "I would stay," says Warden. "I am afraid here, alone." After which it is a long time before anyone ventures on a joke.

== card late ! | compartment nine
The seal has been taken off. Behind the door of compartment nine the lights are on, and a table is laid for eight: plates, napkins, names on cards. Yours is in your own handwriting.
At the head a ninth place has been set. The card is blank.
? The chair in front of it is still rocking a very little.
+ Write a name on the card | means+7 threat+7
You write the first that comes to mind, and the ink dries before you have lifted the pen. "Thank you," says a familiar voice from the speaker. "Now I can be spoken to."
+ Photograph it and show everyone | bond+7 self-4
The crew look at the picture, and at you. Then {ally} brings out a card: it was under a pillow, a week ago, and there was never a good moment to show it. It turns out that everyone has one.
+ Sit down at the table and wait | self-6 means+6
The light goes out for exactly one breath. When it comes on again there is a man across the table from you, in the uniform of the last shift, very tired, who asks you to pass the salt.

== card climax ! | the last transmission
The window will be open for a hundred and forty seconds, and there is power for one message. Earth will hear what you say, and will believe it, because there will be no one else to believe.
{Foe} has a hand on the breaker. {Ally} has a hand on that hand. In the headset someone who is not human asks very softly: "Tell them that we are not noise."
? Green light. One hundred and forty. One hundred and thirty-nine.
+ Send everything, to the last byte | means-9 threat+6
The station gives its power to the last drop. Corridors, cabins, the greenhouse go dark. The display is the last to go, and what it says is: "Received."
+ Send a warning not to come near | threat-10 self-6
You read out the co-ordinates in an even voice, and the word "quarantine". It becomes quiet in the headset, truly quiet. It is the silence of one who has not been heard.
+ Give the microphone to the one who is asking | bond+8 self-7
You move away from the console. For a hundred seconds the air is full of what you do not understand, and everyone who stands there has a wet face. {Foe} lets go of the breaker.
`;
