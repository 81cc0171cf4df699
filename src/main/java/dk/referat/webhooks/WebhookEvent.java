package dk.referat.webhooks;

/** What happened to a webhook that changes what it is told, inside the transaction that did it. */
public sealed interface WebhookEvent {

    Webhook webhook();

    record Registered(Webhook webhook) implements WebhookEvent {}

    /** It is told of other things than before. */
    record Refocused(Webhook webhook) implements WebhookEvent {}

    record Enabled(Webhook webhook) implements WebhookEvent {}
}
