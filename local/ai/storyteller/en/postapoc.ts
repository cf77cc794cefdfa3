/** After the end: water, neighbours, and what is worth carrying. */
export const postapoc = `
== name
post-apocalyptic
== anchor
well | n
== place
in a valley where chimneys and a name are left of the city
== titles
The {Anchor} and Thirty Yards
After the Long Winter
{Hero} Walks the Rails
The Last Battery
The {Anchor} at the Edge of the Waste
Seeds
== worlds
Forty years have passed since the day that everyone tells of differently. People live in yards, count wealth in water and children, and mend things whose purpose they do not remember.
The waste begins behind the last vegetable patch. Storms, dogs and traders come out of it, and one cannot always tell at once which of them it is.
The old radio still catches music, always the same, on Tuesdays. Nobody knows who plays it, and for that reason people here do not quarrel on Tuesdays.
== stakes
The water will not last until the harvest, and everyone can count.
If the community does not hold together, by winter there will be thirty separate fires and not one home.
Somebody is gathering people out in the waste, and not in order to build.
== acts
Drought | Find out how much is left, and who knows it
The Rails | Go where nobody has come back from
Other Yards | Find allies among those you feared
The Storm | Save the people while losing nearly everything
Seeds | Decide where to put down roots
== heroes
Rada | f | mechanic of the pump house
Tobias | m | rail walker
Una | f | keeper of the seeds
Marek | m | former sentry
== cast ally
Shura | f | a healer who heals with whatever there is
Nail | m | a boy who mends radios
Osbert | m | a carter with two stubborn oxen
== cast foe
Maddox | m | a man who has petrol, and order
Lavinia | f | a preacher who leads people east
Severin | m | a buyer of water with an unchanging smile
== cast witness
Archie | m | an old man who remembers the city alive
Vesta | f | the lookout on the water tower
Damian | m | a dealer in maps, half of which are true
== cast wild
Lynx | f | a loner from the waste who comes and goes unasked
Nestor | m | a deserter from the people with the petrol
Willow | f | a girl from the radio station whom no one has ever seen
== stat bond
Faith of the community | 50 | min
How ready neighbours are to share the last of it
They leave at night, yard by yard, without a creak, having greased the axles. In the morning there are the crank of the well in the square and your own voice, and it answers you from empty houses.
The neighbours say good day, and put the lid back on the barrel.
Half of them came to the meeting, and those stood by the door.
== stat self
Health | 60 | min
The body, of which there is one, and nothing to mend it with
The fever takes you quietly, in broad daylight. They carry you on a door lifted off its hinges, and the sky above you is as high as the old people remember it.
It is a dry cough, as dry as the ground here, and as stubborn.
The wound healed badly, and the leg knows about the weather before the lookouts do.
== stat means
Water | 45 | min
That by which everything else is measured here
The bucket comes up empty. They let it down again, and again, as though it were a matter of persistence. Then somebody unties the rope and begins to wind it up, neatly, in a ring.
Water is given out by the mug, and they have chosen a smaller mug.
You have drunk nothing since morning, in order to have something to give away by night.
== stat threat
Danger from the waste | 20 | max
Strangers, storms and hungry people, nearer and nearer to the fence
They walk in at dawn, openly, with empty canisters. No one shoots; there is nothing to shoot with. The valley has another name now, and yours is not on the new lists.
There are strangers keeping watch on the ridge again, and they have stopped hiding their smoke.
The dogs howl to the east, all together, by the clock.
== setters
The pump house hums with an effort. The needle trembles at the red line, and someone has painted the line a little lower.
The rails run off into the haze. Wormwood grows between the sleepers, and it shows that someone passed lately.
The old shopping centre holds an echo as a lake holds water. In one window the word "tomorrow" has survived.
The market under the bridge: nails for salt, salt for books, books for silence.
The dust storm has passed by, and everything is of one colour now, even the faces.
On the roof of the water tower there are wind and quiet. From here one sees how little green there is, and how it holds on all the same.
== end good
The water came on a Wednesday, at first red, then white with air, then simply water. They drank it, dipped children in it, and for some reason threw it at the walls. By autumn there were not thirty yards but forty-one: those whom people had feared had brought ploughs.
On Tuesdays there is other music now. {Ally} swears that the radio mended itself. At the edge of the waste, where you buried the first handful of seeds, stands an orchard, which so far comes up to one's knee.
== end bitter
The valley has been left. You walked along the rails with the children, the crank of the well, and a bag of seeds that you never once took from round your neck. Not everybody arrived. You remember each by name, and you repeat the names when you dig.
In the new place the earth is heavy, but damp. {Ally} pushes a stick into it and says: "Here." No one argues. In the evening, for the first time in a long while, somebody tunes the radio, and for a long time there is only the even noise.
== end open
The gates are no longer locked. Not because it is safe, but because it was decided not to live behind locks. {Foe} has sent three barrels of water and an invitation to talk, without conditions. It is more alarming than anything before.
From the water tower you can see people coming along the rails, a great many, with bundles and no weapons. The lookout asks whether to ring the bell. You look through the glasses for a long time and say: "Put the kettle on."
== card hook ! | the bucket
The bucket comes up lighter by two thirds than it did yesterday. You exchange glances with those who stand in the queue, and each pretends to have noticed nothing. There is water, honestly reckoned, for forty days.
At the bottom of the bucket, in wet sand, lies a tin tag. Stamped on it are "{anchor}, sector 3", and an arrow.
{Ally} rubs the tin with a sleeve: "Forty years we have been cleaning this place. That was never down there."
? The queue is waiting to hear what you will say.
+ Tell them the truth about the forty days | bond+6 threat+4
First they shout, and then they count along with you. By evening three have volunteered to follow the arrow. {Ally} silently sets another pack beside yours.
+ Hide the tag and say nothing | threat-3 bond-4
You smile and fill the next can. At night, by an oil lamp, you and {ally} lay the arrow on the old map. It points to a white patch that someone has ringed in pencil.
+ Go down the shaft yourself | means+6 self-5
It is cold, and as narrow as a throat. At the bottom the sand gives way under your feet, and in the wall a passage opens, lined with brick. Dampness comes out of it. And, barely to be heard, music.

== card hook ! | a Tuesday without music
It is Tuesday, and the radio is silent. People stand by the pole with the receiver, in clean shirts, listening to the noise. The children ask when it will begin.
At a quarter past eight the noise breaks off. A woman's voice, out of breath, says one sentence: "The {anchor}. They have found us. Go north, don't believe the..." And that is all.
? Everyone who heard it is looking at you; it was you who mended the receiver.
+ Call a meeting at once | bond+6 means-3
They argue until midnight. {Foe}, of all people, is here as well, at the edge of the crowd, and speaks more softly than anyone: one should not go, help is dangerous. You notice that at the word "north" a hand gave a start.
+ Tune the receiver and search for the voice | means+5 self-4
You turn the knob until dawn. There is no voice, but there are clicks: three, a pause, three. {Ally} reaches for a pencil; those are not clicks, they are the numbers of sleepers.
+ Set out north that same night | threat+4 self+4
Moon, rails, wormwood. {Ally} overtakes you at the points with a flask and a grievance: "Without me?" By morning you can see a mast. There is a lamp burning on it, and below somebody walks about with torches.

== card early ! | the dealer in maps
The maps are spread on the bonnet of a dead bus: silk ones, paper ones, one tattooed on a piece of hide that it is better not to ask about. {Witness} winks: "Half of them are genuine. Which half costs extra."
The place that you need is on three maps of the eight. On all three it is in a different corner.
? There are no other customers, but someone is standing behind the bus.
+ Buy all three | means-6 self+4
You hold them up against the sun, one over the other. The three crosses disagree, but the three roads to them meet in one point. {Witness} clicks a tongue in vexation; nobody had thought of that one yet.
+ Ask who bought the fourth | means+5 threat+4
"The fourth went to {foe}," you are told in a whisper. "No haggling. And I was to mention it, if anyone asked." You have asked. Behind the bus steps are going away.
+ Offer to mend the motor instead of paying in water | bond+6 self-4
The motor will never run again, but you find in it a bird's nest and a whole bearing. {Witness} laughs until the tears come, and makes you a present of a map that was not on the bonnet.

== card early ! | a stranger at the fence
The lookout strikes the rail; there is somebody at the fence. One man, unarmed, on his knees, not as one who begs but as one who is tired. Beside him is a cart with a tarpaulin over it, and something under the tarpaulin is moving.
{Wild} says that only a fool lets a man into the house. And watches to see whether you are one.
? The tarpaulin moves again.
+ Open the gate | bond+6 threat+5
Under the tarpaulin are goats, two of them, alive, with bells. The whole community comes to look, as at a miracle. The man sleeps for two days, and when he wakes he tells you whom he was running from.
+ Take out water, but keep the gate shut | means-5 self+4
He drinks, holding the mug in both hands, and gives it back scrubbed with sand. "You are good people," he says. "That's why they picked you." Who did, he adds as he leaves.
+ Search the cart at gunpoint | means+6 bond-5
Goats, a sack of grain, a bundle of letters. They are all addressed to your valley, to people who are long gone. The man watches you go through them, and is silent in such a way that one would like to apologise.

== card mid ! | the bridge
The bridge is held by people with armbands all alike. The toll is simple: a litre a head, or a day of work. The work is below, at the piers, where the water comes up to one's waist and is of an ugly colour.
The caravans have been waiting for three days. The children in them have stopped crying.
? The head of the bridge picks his teeth and looks at your flask.
+ Work the day off for yourself and for the weak | bond+7 self-6
By evening you cannot feel your legs. But six people cross for nothing, and one of them, an old man, presses a railway key into your hand: "At the shunting yard. Third wagon."
+ Pay, and cross | means-7 threat-3
Litre by litre the water goes into another barrel. On the far side you look back. The caravan is still waiting, and their eyes follow you without reproach. With reproach would be better.
+ Talk the caravan into crossing all together | threat+7 bond+5
Forty people, three carts, one step. The head of the bridge raises his gun and lowers it; he has fewer cartridges, it appears, than there are children. They will not forget you on this bridge.

== card mid ! | a house with electricity
Beyond the hill a window is shining. It is not a fire and not a candle, but an even white square such as only the old have seen. {Ally} stands open-mouthed.
In the house a table is laid, a refrigerator hums, and a woman in an apron smiles as in an advertisement. "Come in," she says. "There is plenty of everything. Only take off your shoes."
? There are a great many shoes in the hall.
+ Take off your shoes and go in | means+7 threat+6
They feed you. They pour you water in glass tumblers, up to the brim. You learn where the generator is, and also that none of those who came in ever asked for their shoes back. You ask.
+ Say thank you, and stay on the doorstep | self+5 threat-3
The smile does not change. The door is closed gently. Through the window you see twelve people at the table, all holding their spoons in the same way. {Ally} pulls at your sleeve, and this time you do not argue.
+ Ask the children whether they are happy here | bond+6 self-4
A girl looks at the woman, then at you, and shakes her head so that one can hardly see it. At night you come for her. She is waiting at the back door in somebody's boots, and has two more by the hand.

== card late ! | the wall of dust
The storm comes as a wall, from end to end, and dry lightning flares inside it. It is half an hour to shelter, and twenty minutes to the storm. You have with you eleven people, two oxen and all that you have found.
If the loads are dropped, all will get there. With the loads, half will.
? The oxen lie down and close their eyes.
+ Drop the loads | bond+8 means-9
You cut the ropes. Barrels roll and burst, the ground turns black and at once grows pale again. Eleven people tumble into the culvert under the embankment, and in the dark somebody begins to count aloud. Eleven.
+ Share out the loads and run roped together | self-7 means+4
Sand cuts your face, the rope burns your side. Twice someone falls, and twice the chain picks them up. In the shelter you cannot open your fingers, and they are opened for you one by one.
+ Lie down behind the oxen under the tarpaulin | self-5 threat-4
The world turns brown and screams. Then it is quiet. The oxen shake themselves. Those who were following you found no shelter; only their pennants stick up on the ridge.

== card climax ! | sector three
Underground it is dry and light. Rows of valves, enamel plates, a panel with a single lever: "Supply. Valley / East." There is water for one of them. It was built so; somebody was meant to choose.
{Foe} is already at the panel, without guards, without a smile. "There are four thousand people there," you hear. "You have three hundred. I can count. So can you, they tell me."
{Ally} holds a hand against the pipe and feels it hum.
? The lever is warm, as if someone had only just let go of it.
+ Turn it to the valley | means+10 threat+9
The pipe shudders and begins to sing. Somewhere above, very far off, they will be shouting for joy now. {Foe} sits down on the floor and hides {foe|his|her} face. You stand there and do not leave.
+ Turn it to the east, and go there with everyone | bond+8 means-9
You turn it yourself, with your own hand. {Foe} looks at you as if you had spoken in a forgotten language. Three hundred and four thousand: it proves to be simpler to add them than to divide.
+ Break the lever in the middle | self-8 threat-8
Metal snaps, water hits the ceiling, and the old plates float off along the corridor. Now there will have to be digging, piping, sharing, arguing, all together, for years. {Ally} laughs with a wet head thrown back.
`;
