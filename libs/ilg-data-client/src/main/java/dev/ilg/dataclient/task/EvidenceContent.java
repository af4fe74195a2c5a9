package dev.ilg.dataclient.task;

/** The content of one piece of evidence, as base64. */
public record EvidenceContent(String contentType, String base64) {}
