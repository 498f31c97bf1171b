package dev.whichcraft.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.Set;

/** Who sent this request, as far as the layout of a page needs to know. */
@RequestScoped
@Named("visitor")
public class Visitor {

    private String subject = "";
    private String name = "";
    private String email = "";
    private Set<String> roles = Set.of();
    private Optional<Set<String>> groups = Optional.empty();
    private String theme = "";
    private String path = "/";
    private ZoneId zone = ZoneOffset.UTC;

    void isAt(String path, String theme, ZoneId zone) {
        this.path = path;
        this.zone = zone;
        this.theme = theme;
    }

    void isKnown(String subject, String name, String email, Set<String> roles) {
        this.subject = subject;
        this.name = name;
        this.email = email;
        this.roles = Set.copyOf(roles);
    }

    void isIn(Set<String> groups) {
        this.groups = Optional.of(Set.copyOf(groups));
    }

    /** The groups of the person at the login server, with their paths; empty while nobody looks at groups. */
    public Optional<Set<String>> groups() {
        return groups;
    }

    /** Whether groups of the login server are looked at. */
    public boolean groupsKnown() {
        return groups.isPresent();
    }

    /** Whether we know who it is. */
    public boolean signedIn() {
        return !subject.isEmpty();
    }

    /** The stable id that the login server gave to the person; empty for a visitor. */
    public String subject() {
        return subject;
    }

    /** How to address the person; empty for a visitor. */
    public String name() {
        return name;
    }

    /** The e-mail address that the login server knows; may be empty. */
    public String email() {
        return email;
    }

    /** Whether the person may see how the course files are. */
    public boolean admin() {
        return roles.contains("admin");
    }

    /** Whether the person looks after learners. */
    public boolean instructor() {
        return roles.contains("instructor") || admin();
    }

    /** Whether the browser has told where the person's days begin. */
    public boolean zoneKnown() {
        return !zone.equals(ZoneOffset.UTC);
    }

    /** The chosen colours: {@code light}, {@code dark}, or empty for those of the system. */
    public String theme() {
        return theme;
    }

    /** Where the person's days begin and end, as their browser says; UTC before it said so. */
    public ZoneId zone() {
        return zone;
    }

    /** Path and query of this page, to come back to. */
    public String path() {
        return path;
    }
}
