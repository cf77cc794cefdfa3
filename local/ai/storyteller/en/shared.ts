/** What is told beside the situations: places, weather of the soul, echoes of choices, endings. */
export const sharedTelling = `
== setters
Some hours pass, and in those hours nothing happens that would be worth telling. Then it does.
~ The day is leaning towards evening. Shadows are longer, voices lower, and every small thing stands out as in an engraving.
You wake before the others and lie for some minutes, remembering where you are. Then you remember.
The air is different here: drier, colder, with a taste of iron. It makes walking easy, and talking unwelcome.
Someone was here before you and has tidied up too thoroughly. Not a crumb, not a stain, not a speck of dust.
~ It gets dark quickly. You make a light and are sorry at once: everything outside its circle has grown blacker.
After noon it becomes so quiet that you can hear dust settle. {Ally} is listening too.
~ The morning is clear, almost festive. On mornings like this it is hard to believe that yesterday was yesterday.
The way took longer than you thought, and you arrive tired, hungry and strangely wide awake.
From somewhere comes a smell of smoke and hot food. It is an ordinary smell, and it makes your eyes sting.
You count steps so as not to count days. In the fourth hundred {ally} raises a hand: stop.
~ The wind has changed. Here that means almost nothing, but people look over their shoulders and walk faster.

== callbacks
You catch yourself still thinking of an earlier decision: to {past}. It seemed a small thing then.
"Do you remember when you chose to {past}?" {ally} asks suddenly. "I keep wondering what would be different."
Talk about you has come round to you at last. Everything in it is muddled but one thing: somebody did indeed decide to {past}.
What is done is done. You chose to {past}, and it follows you now like a shadow under a low sun.
Out of season, a recent hour comes back to you: the decision to {past}. You still cannot tell whether to be proud of it.

== strain bond
{Ally} answers you in single words and looks past you, and that is worse than a quarrel.
You say "we", and notice that nobody but you uses the word any longer.
When you come in, the conversation stops. They used to go on with it.
They have kept you a place at the edge. It used to be in the middle.
You have to ask for help twice now, and the second time is harder than the first.

== strain self
Your hands are shaking, and you hide them so that the others will not see.
Your thoughts wander off, and each has to be caught and led back.
You are so tired that door handles make you angry. It is a bad sign, and you know it.
From a scrap of mirror a grey stranger looks at you. A second goes by before you recognise the face.
Sleep no longer helps; you come back from it more tired than you went.

== strain means
You count once more what is left. The second count adds nothing.
Every step has to be measured now; there is nothing to spare for a wrong one.
You are offered help at a price, and have nothing to pay with. You say thank you and walk by.
All you were relying on fits into one hand, and the hand is not full.
You will have to make do with what there is, and there is next to nothing.

== strain threat
You turn round more often than you need to, and each time you almost see it.
You are being watched. It is no longer a guess; it belongs to the place, like the colour of the walls.
There is less time than you thought yesterday, and yesterday there was little.
Something is closing round you, slowly and without malice, like a noose drawn with two fingers.
Even {ally} whispers now, though no one is near.

== echo bond+
{Ally} says nothing, but walks beside you now and not behind.
Somebody wordlessly pushes the best cup your way. Here that counts as a medal.
You get a smile, a brief one, only in the eyes, but you see it.
Something between you has grown stronger, and for now there is no need to test it.
Someone calls you by your name, {hero}, and for the first time it sounds like praise.

== echo bond-
{Ally} nods, but it is the nod of someone who has kept another opinion.
A silence sets in, and there is nothing to fill it with.
Trust leaves without a sound, like water from a cracked jug.
No one contradicts you. No one contradicts you any more at all, and that is the trouble.
A hand that lay on your shoulder is carefully taken away.

== echo self+
It is easier to breathe. You had not noticed that you were doing it by halves.
Something inside you slips back into place, quietly, like a joint.
You are hungry again, and that is always a good sign.
You straighten up. It seems you have been stooping all this time.
Your head is clear, as after a thunderstorm.

== echo self-
It cost you more than can be seen from outside.
For a while you only stand there, one hand on the wall, waiting for it to pass.
Something in you has cracked, not badly, but you heard the sound.
Your face burns and your throat is dry, as after long shouting.
You promise yourself a rest, and do not believe the promise.

== echo means+
You have something to go on with now, and it changes the way you carry yourself.
You put your gain away deep and check twice that it is there.
It is not much, but it is yours, and it can be put to use.
There is more in store now, and with it there are more roads.
For the first time today you allow yourself to think two moves ahead.

== echo means-
You do not grudge what is gone, but there will be nothing to replace it with.
You start adding up the loss and leave off halfway; the sum is plain already.
One walks faster with less to carry, you tell yourself.
There is one possibility fewer, and you had time to see which.
Lighter pockets, heavier step.

== echo threat+
Somewhere far off a door slams, and you know that it is because of you.
They know a little more about you now than they ought to.
The silence after that is of another kind. It is listening.
Someone you do not know makes a mark beside your name.
Clouds are gathering, if one can say that of people.

== echo threat-
For the time being, it seems, you have been left alone.
The tension lets go, and you hear ordinary sounds: steps, water, somebody laughing.
Whoever was on your trail took a wrong turning today.
There is no need to look over your shoulder. Not until evening, at least.
You have won a little time, and time is the dearest thing there is here.

== tone dark
There is little hope in it, and you learned long ago not to confuse hope with stubbornness.
Somewhere near by someone's story is ending, and no one will hear it out.
The light today is grey, a hospital light, and warms nothing.
Everything good here rests on someone's word, and people give their word less and less.
You understand quite clearly that this will have to be paid for, and most likely not with money.
There is a smell of damp and of old misfortune.

== tone light
And still it is a fine day; the sun finds a crack even where there is none.
Somebody is whistling, murdering the tune, and one feels the better for it.
You catch yourself smiling and decide not to chase the smile away.
Even trouble has round edges today.
{Ally} tells a story without any moral whatever, and you laugh until you cry.
For a minute the world is as it was promised to you when you were small.

== finale good
You wait for the blow, but it does not come. In its place comes silence, wide and kind, and in that silence you can hear that it is over, and that it is over well.
They will say that it could not have gone otherwise. But you were there and you remember: it could have, very easily, and it went as it did because at the right moment you did not step back.

== finale bitter
You did all you could. You see it very clearly now, both what was done and what was wanting. Not much was wanting.
The silence comes at once and all of a piece. You are still holding on to what it is time to let go, and your fingers open one by one.

== finale open
It all happens quickly, and nothing like the way you had pictured it. It is neither a victory nor a defeat, but a door with another door behind it.
Nothing collapses and nothing rises from the dead. The world merely holds its breath, and when it lets the breath go it is a different world, and nobody can yet say which.

== closing good
The story will be told in many ways, and in each telling you will be a little taller. You will not argue. You know what it cost, and who stood beside you.
There are evenings that one would like to fold in four and carry about. This was one of them. You close the door, put out the light and, for the first time in a long while, do not check the lock.
One could end here. But somewhere a shutter bangs, a child laughs, a kettle begins to sing, and you understand that this is not an end but a going on, and that it belongs to you.

== closing bitter
Everything passes, people tell you, and you nod. Some of it does pass. The rest learns to live quietly in a back room, where you go less and less often.
Sometimes you dream that you chose otherwise. In the dream it all comes right. In the morning you sit for a long time on the edge of the bed, and then you get up after all, because morning is morning.
No one will call it a victory, and you will not either. But you can look people in the eye, and that turns out to be no small thing.

== closing open
You never did get an answer to the last question. Perhaps there is none. Perhaps the answer is that you are still walking, and still asking.
What happened next is told by everyone in a different way. You listen, say nothing and smile, and none of the versions seems to you untrue.
Outside the window the weather is turning into something else. You look at it for a long time, as one looks at the map of an unknown country for which the ticket has been bought.

== closing over
Here the road breaks off. Not because it was short, but because every step along it cost something, and one day there was nothing left to pay with.
The story will remain. They will tell it to those who are setting out for the same place, and perhaps one of them will turn aside in time.
If you could go back to a single fork in the road, you know which it would be. But only those who are still walking remember the forks, and you have arrived.

== fallen
The line beyond which nothing can be taken back turned out to look quite ordinary. You have crossed it: "{stat}" {bound}.
It had been gathering little by little, drop by drop, and the last drop was no larger than the others. "{stat}" {bound}, and it is no longer you who decides what happens next.

== reminiscence
More often than anything else you remember the day you decided to {past}. When you think it over, that was where everything turned.
{Ally} will often tell how you decided to {past}, and in the telling {ally|he|she} always pauses at the same place.
One thing you know for certain: when you chose to {past}, you could still have turned aside. And you did not turn aside.

== motif sea
The sea is flat and dull today, like pewter. On the horizon stands a bank of fog that comes no nearer.
The tide rose higher than usual and has left things on the rocks that have no business being here.
A salt wind goes through your pockets. Somewhere a bell strikes once, twice, and then for a long time not at all.
The gulls are sitting on the water, every one of them, and all face the same way.

== motif city
The city murmurs like a theatre before the curtain. The signs are wet, and there is a second city in every puddle.
You turn into a courtyard where the washing hangs quite still, although there is a wind in the street.
They are relaying the cobbles at the crossing, and underneath is an older pavement, still warm.
Windows light up one after the other, and only in the house across the way do they go dark.

== motif forest
The forest stands so quiet that it might have been warned. The needles give underfoot and keep no tracks.
The path makes a loop and comes back to the same stump. There is a handful of berries on it now.
Light hangs between the trunks, green and thick, and dust drifts slowly through it.
A jay cries, a second time, a third. Then something cries that is trying very hard to be a jay.

== motif house
The house creaks like an old man, in two voices. Upstairs somebody moves a chair, though nobody is upstairs.
The corridor smells of apples and floor wax. Beside the third door the wallpaper is paler, where a picture used to hang.
You know the floorboards by heart by now: two keep silent, one complains, one gives warning.
The clock in the parlour keeps good time and is slow by exactly one lifetime, as {witness} likes to say.

== motif space
Ventilation hums behind the bulkhead. The stars in the port do not twinkle, and it is hard to get used to that.
The lights in the compartment change to night, a reddish one. Metal ticks as it cools.
There is a little less gravity on this deck, and each step is like a doubt.
The loudspeaker wakes, clicks, and says nothing, for the third time this watch.

== motif school
The bell rang long ago and the corridors are empty. On the blackboard is a word that someone did not quite rub out.
It smells of chalk and wet cloth. Behind a door somebody is reciting a lesson in an even voice, not a child's.
Forty years of names are carved in the window sill. One is carved twice.
In the cloakroom hangs one last coat, and no one remembers whose.

== motif road
Fields go by outside, then woods, then fields again. The wheels beat out a count that has no end.
A station with no name: a lamp, a bench, a dog. The dog looks after you like an old acquaintance.
The dust of the road lies evenly on everything; you write one word in it with a finger and wipe it away.
The other passengers are dozing. The one by the door dozes with open eyes.

== motif castle
These passages were built for taller and braver people. Every second torch is lit.
From the gallery you can see the yard: they are leading out the horses, though no one is going anywhere.
The tapestry on the wall has been woven anew, and one of the riders has a face you know.
There is a draught in the throne room, as if something very large were slowly breathing.

== motif workshop
Everything on the bench lies in order of size, and one tool alone is missing from the row.
There is a smell of oil and warm shavings. Under its cloth the mechanism gives one more click, all by itself.
The lamp lights hands and hardly any faces. People here talk that way, looking at their hands.
A dozen unfinished things wait on the shelf, and each is turned a little towards you.

== motif winter
It has been snowing for three days, in large flakes, without a sound. Tracks are gone before you can turn round.
The frost draws your face tight. Breath goes up in columns, and you can tell by the columns who lives where.
The ice underfoot is clear, and in it, as under glass, are leaves and somebody's glove.
The stove breathes in the half-dark. Outside, the blizzard is looking for a crack and, to judge by its voice, finding one.

== motif village
The village wakes in its own order: a cock, the chain of the well, the headman's cough.
Three women are standing by the fence, and their talk ends as soon as you come near.
Straight smoke stands above the chimneys. They have lit no fire in the last house, but there is someone at the window.
It smells of cut grass and bread. On a fence a hat is drying, a stranger's, from town.

== motif desert
The sand sings under the wind, thinly, on one note. The horizon trembles and tells lies.
By noon the shadows hide beneath the stones, and you would gladly hide along with them.
At night it is cold here, and there are so many stars that the sky seems crowded.
The well turns out to be dry, but someone has left a lantern at the bottom, and the lantern is burning.
`;
