package dev.whichcraft.web;

import io.quarkus.csrf.reactive.runtime.CsrfTokenParameterProvider;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.UUID;

/** What forms of ours carry: the token that proves them to be from a page of ours, and the mark by which one is known again. */
@RequestScoped
@Named("form")
public class FormToken {

    @Inject
    CsrfTokenParameterProvider provider;

    /** The token of this page; empty on pages that are made before there is one, such as refusals. */
    public String token() {
        try {
            return provider.getToken();
        } catch (IllegalStateException none) {
            return "";
        }
    }

    /** A mark for a form that makes something, see {@link Once}. */
    public UUID once() {
        return Ids.next();
    }
}
