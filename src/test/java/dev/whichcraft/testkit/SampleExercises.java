package dev.whichcraft.testkit;

/** A quiz file for the second section of the sample, with a question of every type but {@code choose}. */
public final class SampleExercises {

    private SampleExercises() {}

    /** Its path in the course. */
    public static final String PATH = "cost/quiz.yml";

    /** Its text. */
    public static final String QUIZ =
            """
            title: Cost
            questions:
              - id: what-holds
                type: select
                title: What holds
                prompt: Which hold for tea?
                options:
                  - { id: mild, label: It is mild, right: true, because: Yes. }
                  - { id: cheap, label: It costs little, right: true, because: Yes. }
                  - { id: awake, label: It keeps all awake, right: false, misconception: coffee-is-harmless, because: No. }
                right: Tea is mild and cheap.
                wrong: Read the section again.
                evidence: [mild]
              - id: brewing
                type: order
                title: Brewing
                prompt: Put the steps in order.
                from: the first step
                to: the last step
                items:
                  - { id: boil, label: Boil water }
                  - { id: pour, label: Pour it, because: It must boil first. }
                  - { id: wait, label: Wait }
                right: Boil, pour, wait.
                partly: One step is out of place.
                wrong: Begin with the water.
                evidence: [mild]
              - id: whose
                type: classify
                title: Whose
                prompt: Whose is it?
                items:
                  - { id: leaf, label: A leaf, side: a }
                  - { id: bean, label: A bean, side: b }
                  - { id: cup, label: A cup, side: both }
                  - { id: fork, label: A fork, side: neither, misconception: coffee-is-harmless }
                right: Both need a cup.
                wrong: Think of the plant.
                evidence: [dear]
              - id: pairs
                type: match
                title: Pairs
                prompt: What belongs together?
                items:
                  - { id: tea, label: Tea, target: pot }
                  - { id: coffee, label: Coffee, target: filter, because: It is ground. }
                targets:
                  - { id: pot, label: A pot }
                  - { id: filter, label: A filter }
                  - { id: whisk, label: A whisk }
                right: Filters hold grounds.
                wrong: Think of the grounds.
                evidence: [dear]
              - id: price
                type: numeric
                title: Price
                prompt: What do 12 cups at 25 cents cost?
                value: 3
                tolerance: 1 %
                units:
                  - { name: euros, factor: 1 }
                  - { name: cents, factor: 0.01 }
                  - { name: grams }
                right: 12 times 25 cents.
                wrong: Multiply.
                evidence: [dear]
              - id: word
                type: short
                title: Word
                prompt: What is in it?
                answers: [caffeine, "coffein*"]
                close:
                  - { text: "*drug*", credit: 0.5, because: Name it. }
                right: Caffeine.
                wrong: It keeps awake.
                evidence: [taste.b.1]
              - id: rebuild
                type: table
                title: Rebuild
                prompt: Whose cells are these?
                rows:
                  - { id: caffeine, label: Caffeine, a: less, b: more }
                  - { id: price, label: Price, a: low, b: high }
                right: Less and low.
                wrong: Read the table again.
                evidence: [summary.caffeine.a]
              - id: record
                type: decide
                title: Record
                prompt: What does the guest get?
                choices:
                  - { id: tea, label: Tea, side: a, credit: 1, because: Mild. }
                  - { id: coffee, label: Coffee, side: b, credit: 0.2, because: Strong. }
                reasons:
                  - { id: sleep, label: It lets one sleep, for: tea }
                  - { id: cheap, label: It costs little, for: tea }
                  - { id: awake, label: It keeps awake, for: coffee, credit: 0.5 }
                costs:
                  - { id: slow, label: It has to draw, for: tea }
                  - { id: dear, label: It costs more, for: coffee }
                weights: { choice: 3, reasons: 2, cost: 1 }
                right: Sleep decides.
                wrong: Think of the night.
                evidence: [mild]
                sources: [R01]
            """;
}
