package org.fosse.tables;

/** What a provider is to a chain, a collaborative or an area. */
public enum ProviderLinkKind implements Word {
    CHAIN,
    COLLABORATIVE,
    SERVES
}
