package dk.referat.canary;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** What is drawn by lot about an item: whether it and what lies on it is closed, and how far each has come. */
record Scene(
        ItemFate fate,
        Cover cover,
        List<DecisionScene> decisions,
        List<Cover> tasks,
        List<AttachmentScene> attachments,
        List<Scene> subItems) {

    enum ItemFate {
        DRAFT,
        READY,
        ON_AGENDA,
        WITHDRAWN_EARLY,
        WITHDRAWN_LATE
    }

    enum DecisionFate {
        DRAFT,
        CONFIRMED,
        CORRECTED,
        RETRACTED
    }

    /** Closed or not, with something said in public or not. */
    record Cover(boolean closed, boolean publicText) {}

    /** @param tasks those that follow from it */
    record DecisionScene(DecisionFate fate, Cover cover, List<Cover> tasks) {}

    /** @param ofDecision whether it belongs to the item's first decision, if there is one */
    record AttachmentScene(Cover cover, boolean ofDecision) {}

    static Arbitrary<Scene> any() {
        Arbitrary<List<Scene>> none = Arbitraries.just(List.of());
        return item(item(none).list().ofMinSize(0).ofMaxSize(1));
    }

    private static Arbitrary<Scene> item(Arbitrary<List<Scene>> subItems) {
        Arbitrary<ItemFate> fate = Arbitraries.frequencyOf(
                Tuple.of(3, Arbitraries.just(ItemFate.ON_AGENDA)), Tuple.of(1, Arbitraries.of(ItemFate.class)));
        return Combinators.combine(
                        fate,
                        anyCover(),
                        decision().list().ofMinSize(0).ofMaxSize(2),
                        anyCover().list().ofMinSize(0).ofMaxSize(1),
                        attachment().list().ofMinSize(0).ofMaxSize(2),
                        subItems)
                .as(Scene::new);
    }

    private static Arbitrary<Cover> anyCover() {
        Arbitrary<Boolean> closed = Arbitraries.of(true, false, false);
        return Combinators.combine(closed, Arbitraries.of(true, false)).as(Cover::new);
    }

    private static Arbitrary<DecisionScene> decision() {
        return Combinators.combine(
                        Arbitraries.of(DecisionFate.class),
                        anyCover(),
                        anyCover().list().ofMinSize(0).ofMaxSize(1))
                .as(DecisionScene::new);
    }

    private static Arbitrary<AttachmentScene> attachment() {
        return Combinators.combine(anyCover(), Arbitraries.of(true, false)).as(AttachmentScene::new);
    }
}
