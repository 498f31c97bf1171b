package dev.whichcraft.web;

import io.quarkus.csrf.reactive.runtime.CsrfTokenParameterProvider;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** The token that proves a form to be from a page of ours. */
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
}
