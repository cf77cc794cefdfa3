/** Horror: what frightens here is patience. */
export const horror = `
== name
horror
== anchor
whisper | n
== place
in a house at the edge of a settlement where the street lamps have been cut off
== titles
The {Anchor} behind the Wall
The House That Listens
{Hero}, Do Not Turn Round
The Third Step from the Bottom
The {Anchor} before Dawn
What Stands in the Hall
== worlds
The locals do not speak of it to strangers, and among themselves they are brief: "It's back." The settlement goes to bed early, draws two bolts, and does not look out of the window after ten.
It began with small things: chairs that had been moved, telephone calls without a voice, children's drawings in which there is always someone outside the window.
People here have learned not to notice. Empty swings move, dogs bark into corners, and every grown-up has long since got used to talking louder.
== stakes
There is less and less time before the longest night of the year, and each evening the dark comes a minute earlier.
What has woken does not take lives but places: at the table, in people's memory, in photographs.
You could leave, but then it would follow you; it knows your step by now.
== acts
Small Things | Stop explaining what cannot be explained
Rules | Learn what it dislikes and what it waits for
Ours and Others | Understand who among the living is no longer alone
The Dark | Reach the place from which it came
Dawn | Live to see it, and decide what to pay for it
== heroes
Alice | f | night nurse
Conrad | m | restorer
Dora | f | teacher who has come back to her grandmother's house
Victor | m | watchman of a closed hospital
== cast ally
Roland | m | a neighbour who has not slept for a week
Vera | f | a girl of fourteen with a torch and an exercise book of rules
Clement | m | a priest without a parish
== cast foe
Hedwig | f | a landlady who always lets her rooms for one night longer
Emil | m | a doctor who treated everyone nobody remembers any more
Silas | m | the headman, with the keys to all the cellars
== cast witness
Martha | f | an old woman who has covered all her mirrors
Julian | m | a boy who talks with the heating pipe
Rhoda | f | the telephone operator from that very night
== cast wild
Anton | m | a man who was lost two years ago and came back yesterday
Zelda | f | a fortune-teller afraid of her own cards
Jethro | m | a track walker who never takes off his gloves
== stat bond
Closeness | 50 | min
How many there are who still remember you and hold your hand
You are called, and not recognised. {Ally} politely asks who you are and what you are doing in this house. In the photograph where there were two of you there is one person now, and an empty chair.
They call you by someone else's name and do not notice.
There is one plate fewer on the table, and nobody remembers whose is gone.
== stat self
Reason | 60 | min
That which tells a creaking board from a step
You laugh, because it really is funny, to have been afraid all this time of what was inside. Then you sit down in a corner, face to the wall, and begin to listen. It tells such interesting stories.
A floorboard creaks, and you answer it aloud.
You count the corners of the room. Five. Yesterday there were four.
== stat means
Light | 45 | min
Candles, batteries, matches, all that keeps the dark outside
The last match burns down to your fingers. The dark does not pounce; it is patient. It comes up, sits down beside you and lays its head on your shoulder. It is heavier than you thought, and it has missed you.
The torch is as yellow as weak tea, and had better not be shaken.
So few candle ends are left that it takes only one count.
== stat threat
Its attention | 20 | max
How well it knows you by now
It is not hiding any longer. It stands in the doorway in your coat, with your face, and its smile is very like. "Thank you," it says in your voice. "I'll go on from here."
The breathing at your back keeps time with yours, and stops when you hold your breath.
Every door you walk past is ajar by the width of an eye.
== setters
It is cold in the attic, and still. The dust lies evenly everywhere except on a child's chair, which somebody has wiped.
The cellar begins two steps sooner than it did yesterday. It smells of wet earth and, for some reason, of milk.
A lamp in the corridor goes out, and in the moment it takes to go, the coat stand has time to turn.
The yard is under snow. Footprints lead from the gate to the porch; from the porch there are none.
The tap is dripping in the kitchen. Then it stops, and the sound goes on.
The window is misted on the inside. There is the print of a small palm on it, and it is still running.
== end good
Dawn comes dull, grey and real. The lamps no longer go out by themselves. In the attic they find a child's chair, old and cracked, and under it a bundle with names in it: twenty-three names. They are read aloud, one after another, and with each it grows a little warmer in the house.
{Ally} falls asleep right there at the table, for the first time in many nights. You lay a coat over the sleeping shoulders and put out the torch. The darkness in the room is of the ordinary kind. You check twice.
== end bitter
You are alive. The house has burned down, and the snow has melted round it in a black ring. Strangers in helmets ask you if there was anyone else inside, and you say no, because there is no column for the truth.
{Ally} has slept with the light on ever since. So have you. Every evening at ten you ring each other up, say nothing for a minute, and hang up. It lasts until morning.
== end open
In the morning everything is in its place: the chairs, the cups, all four corners. {Foe} is driven away and waves to you out of the car, kindly, and for a long time. You count the photographs on the wall, and the number is right.
Only in the evening, with the door already locked, do you hear from the hall a soft and patient sound. Somebody is wiping their feet.
== card hook ! | asked inside
There is a knock at midnight, three times, not loud. No one is at the door. On the mat lies a bunch of keys to this very house, with your tag on it: "{hero}". You have not lost them. They are in your pocket, a second bunch just like it.
From deep inside the house, behind you, someone answers the knock. Three times as well.
? The door is still open, and the cold is coming from both sides.
+ Take the keys and lock the door | means+5 threat+5
The lock clicks twice, though you turned it once. In that same second the telephone rings, and {ally}, through the wall, asks in a whisper why you have been standing at the window for an hour. You have not been near the window.
+ Go out and knock at the neighbours' | bond+6 self-4
{Ally} opens, and has clearly been expecting you. "Did they knock from the inside or from the outside?" is the first thing you hear. "Try to remember. It matters."
+ Call out and ask who is there | self+4 threat+6
Silence. Then a voice, low, as from under water: "Whom would you like it to be?" You slam the door, and only then see that on the wall beside the switch someone has marked your height. With today's date.

== card hook ! | a child's drawing
The drawing lies on your pillow: a house, a tree, a sun with eyelashes. In the window of the house you are standing. Behind you the whole height of the room has been filled in with black, and the crayon still smells.
Below, in a child's letters, is one word: "{anchor}". There have been no children in the house for thirty years.
{Ally} had one as well. Only there the black was standing farther off.
? The black in the drawing appears to have a slight gleam.
+ Burn the drawing | threat+5 means-4
The paper burns badly and takes its time. The ashes settle into the same house and the same window, but you are not in it any longer. {Ally} advises you to breathe on a mirror, just in case. The glass mists, and you breathe out again, with relief.
+ Stand in the same place by the window | self-5 means+6
You stand as you were drawn. At your back you feel warmth, as when someone is close behind you. On the window frame, at the height of your eyes, names are scratched, and you do not know the last one, but the letters are fresh.
+ Lay the two drawings side by side | bond+6 threat+3
The lines run on from one to the other; the two drawings make one, and there is room for a third and a fourth. If they were all put together, there would be a door in the middle.

== card early ! | rules from an exercise book
The exercise book was behind the radiator. "Rule one: do not answer when called from an empty room. Rule two: count the steps." The third rule has been torn out.
On the last page is yesterday's date, and in your own hand: "Four: do not believe this book."
? From the empty room someone is calling you by name, tenderly.
+ Keep silent, as the rule says | threat-4 self-3
You keep silent. You are called again, and again, more and more tenderly, then in a hurt voice. Then the steps go away, and you can hear that there are more of them than one pair of feet would make.
+ Answer, and see what happens | threat+7 means+6
"Coming," you say. In the room something lets fall a sigh, and it is still. On the floor lies the missing page, rule three: "While it is calling, it is not here."
+ Look for the missing page with {ally} | bond+6 means-3
The page is not in the house; it is in one of {ally}'s pockets, and the surprise looks genuine. You decide to believe it. All the same, it is better to have all three rules about you.

== card early ! | the mirror under a sheet
{Witness} asks one favour only: to take down a mirror from the wall, and not to look at what is behind. The mirror is heavy and covered with a sheet, and the sheet is very slightly breathing.
"It doesn't show me any longer," says {witness}, looking elsewhere. "It shows somebody."
? The hook is only just holding.
+ Take it down and turn its face to the wall | bond+6 self-4
You do it by touch, with your eyes shut tight. Something strokes your wrist, as light as a cobweb. {Witness} weeps with gratitude, and tells you who it was that wanted the mirror hung there.
+ Lift the edge of the sheet | means+6 threat+6
In the mirror are the room and you, and one more door, which in truth is not there. It is closed. While you look, the handle turns halfway and stops, as if caught in the act.
+ Break it where it hangs | threat+5 self+4
The crash is short, like a titter. In each splinter under the sheet something can be heard moving, but none of it reaches you. {Witness} counts the pieces. There is one too few.

== card mid ! | a guest at table
Supper is eaten in silence. You lay the spoons and see that you have laid one too many, without thinking. Everyone sits down. The extra spoon lies at the empty place, and the plate before it slowly empties.
No one looks up. Under the table {ally} finds your hand.
? There is one slice of bread left.
+ Offer the guest the slice | threat-5 self-5
You hold the bread out into the emptiness, and the emptiness takes it, civilly, with two fingers. Nothing else happens that evening. Only at bedtime, in the corridor, somebody practises with great care: "Thank. You."
+ Ask aloud who it is | bond-4 means+6
The table freezes. "We don't ask," whispers {witness}. "While you don't ask, it only eats." But you know now whose place it has taken, and at last they tell you the name of the one who used to sit there.
+ Get everyone away from the table | bond+6 threat+5
You rise and say, "We're leaving," and they obey at once, as though they had waited for it. Behind the closed door the spoon goes on scraping for a long time. Then a chair is pushed back.

== card mid ! | a voice on the line
The telephone has been cut off since autumn, but it rings. In the receiver are crackling, water, and a voice that you once knew better than your own. The one who spoke like that you saw off yourself, in the rain, to someone else's music.
"It isn't frightening here," says the voice. "It's only dull. Call me home. It's easy."
? The receiver grows heavy and warm in your hand.
+ Say goodbye and hang up | self-6 threat-5
You say what you had no time to say then. At the other end there is silence, and then an answer in another tone, dry and respectful: "That was strong." The dialling tone seems to you the best music in the world.
+ Ask about something only the two of you knew | means+6 self-3
The voice answers correctly, and your hair rises. Then it answers something that you did not ask, and is wrong in one word: {anchor}. That person would never have said it so.
+ Hand {ally} the receiver | bond+5 threat+5
{Ally} listens, turns pale, and says to someone else entirely: "Mother?" You pull out the wire. You sit on the floor holding on to each other, and the wire in your hand was never connected to anything.

== card late ! | the room without a number
The door that was in the mirror is now in the wall as well. Behind it is a nursery: a bed, a night light, wallpaper with little boats. On every boat is a name. Some of them you have spoken today.
On the bed, covered over the head, something is breathing evenly. The night light burns with the very light that you have been missing so.
? The breathing falters, as a child's does before it wakes.
+ Take the night light | means+9 threat+8
You back away with the night light in your hands, and the dark closes after you, snuffling, offended. The light is warm, steady, inexhaustible. From the bed someone says sleepily: "Bring it back later."
+ Sing a lullaby | self-6 threat-8
The words do not come to you until the second line. The breathing grows deeper, the house lets its shoulders drop, and somewhere below, one after another, all the doors that stood ajar are closed.
+ Read the names aloud | bond+7 self-4
The boats give a start. Behind the wall, outside the window, under the floor there are answers: "Here. Here. Here." {Ally} stands beside you weeping, because one of the names is not forgotten.

== card climax ! | the longest minute
It is one minute to dawn, and at that minute the clocks have stopped. It stands in the middle of the room and does not hide, and nothing about it is its own: not the coat, nor the walk, nor the voice. It never had anything of its own. {Foe} holds the door open, as meekly as a porter.
"It needs one place," you hear. "At a table, in a photograph, in somebody's memory. Can you really grudge it that?"
? The minute will not end until you answer.
+ Give it your own place | self-8 threat-10
You draw back your chair and say, "Sit down." It sits down, clumsily, and folds its hands the way you do. The clocks give a jerk and go on. No one calls your name any more, but all of them are alive.
+ Give it a name of its own | bond+8 self-6
You go up close and say a name, the first that comes, a simple one, a child's. It repeats it after you, syllable by syllable. The borrowed coat falls to the floor, empty, and beneath it the floor grows light.
+ Shut the door on {foe} and set fire to all that burns | means-9 threat+7
You set light to the curtains, the exercise book, the drawings. The fire roars like a living thing, and in the roar are twenty-three sighs of relief. {Foe} cries out on the far side of the door, until there is no far side.
`;
