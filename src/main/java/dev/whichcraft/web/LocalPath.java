package dev.whichcraft.web;

import java.net.URI;

/** A path of ours and nothing else, so that no link of a stranger leads from us to another site. */
public final class LocalPath {

    private LocalPath() {}

    /** The path that was asked for, or the home page when it is not one of ours. */
    public static URI of(String to) {
        boolean local = to.startsWith("/") && !to.startsWith("//") && to.indexOf('\\') < 0;
        try {
            return local ? URI.create(to) : URI.create("/");
        } catch (IllegalArgumentException notAnAddress) {
            return URI.create("/");
        }
    }
}
