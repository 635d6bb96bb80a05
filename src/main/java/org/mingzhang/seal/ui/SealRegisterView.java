package org.mingzhang.seal.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentEventListener;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AttachmentType;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.page.Page;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.provider.ConfigurableFilterDataProvider;
import com.vaadin.flow.data.provider.DataProvider;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.function.ValueProvider;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import com.vaadin.flow.shared.Registration;
import jakarta.annotation.security.RolesAllowed;
import java.io.ByteArrayInputStream;
import org.mingzhang.base.OfficeTime;
import org.mingzhang.org.Person;
import org.mingzhang.org.SignedIn;
import org.mingzhang.seal.SealRegister;
import org.mingzhang.seal.SealUse;

/** The seal use register 用印登记. A click on an entry opens the rest of it. */
@Route("seal-register")
@Menu(title = "seal.register", order = 60, icon = "vaadin:records")
@RolesAllowed({"SEAL_KEEPER", "SYSTEM_ADMIN"})
public class SealRegisterView extends Div implements HasDynamicTitle {

    private static final String CARD = "card";

    /** Pixels; as in the house's sheet. */
    private static final int NARROW = 800;

    private final SealRegister register;
    private final Person person;
    private final ConfigurableFilterDataProvider<SealUse, Void, String> entries;
    private final Grid<SealUse> grid = new Grid<>();

    SealRegisterView(SealRegister register, SignedIn signedIn) {
        this.register = register;
        this.person = signedIn.person();
        this.entries = DataProvider.<SealUse, String>fromFilteringCallbacks(
                        query ->
                                register
                                        .list(person, query.getFilter().orElse(""), query.getOffset(), query.getLimit())
                                        .stream(),
                        query -> register.count(person, query.getFilter().orElse("")))
                .withConfigurableFilter();
        addClassNames("mz-page", "mz-full");
        Div head = new Div(new H1(getTranslation("seal.register")), search());
        head.addClassName("mz-head");
        lay();
        add(head, grid);
    }

    /** On a telephone an entry is one card, on a desk a row of columns. */
    @Override
    protected void onAttach(AttachEvent attached) {
        Page page = attached.getUI().getPage();
        fit(page.getExtendedClientDetails().getWindowInnerWidth());
        addDetachListener(leaving(page.addBrowserWindowResizeListener(resized -> fit(resized.getWidth()))));
    }

    private static ComponentEventListener<DetachEvent> leaving(Registration listening) {
        return left -> {
            left.unregisterListener();
            listening.remove();
        };
    }

    private void fit(int width) {
        boolean narrow = width > 0 && width < NARROW;
        grid.getColumns().forEach(column -> column.setVisible(narrow == CARD.equals(column.getKey())));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("seal.register");
    }

    private TextField search() {
        TextField search = new TextField();
        search.setAriaLabel(getTranslation("seal.ui.search"));
        search.setPlaceholder(getTranslation("seal.ui.searchHint"));
        search.setClearButtonVisible(true);
        search.addClassName("mz-seal-search");
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.addValueChangeListener(change -> entries.setFilter(change.getValue()));
        return search;
    }

    private void lay() {
        grid.addComponentColumn(this::card)
                .setHeader(getTranslation("seal.ui.entries"))
                .setKey(CARD);
        column("seal.ui.number", SealUse::number);
        column("seal.ui.usedAt", use -> OfficeTime.minute(use.usedAt()));
        grid.addColumn(SealUse::title)
                .setHeader(getTranslation("seal.ui.reason"))
                .setTooltipGenerator(SealUse::title)
                .setFlexGrow(2);
        grid.addColumn(SealUse::department)
                .setHeader(getTranslation("seal.ui.department"))
                .setTooltipGenerator(SealUse::department)
                .setFlexGrow(1);
        column("seal.ui.copies", SealUse::copies);
        column("seal.ui.drafter", SealUse::drafterName);
        column("seal.ui.approver", SealUse::approverName);
        column("seal.ui.keeper", SealUse::keeperName);
        grid.addComponentColumn(this::state)
                .setHeader(getTranslation("seal.ui.state"))
                .setAutoWidth(true)
                .setFlexGrow(0);
        grid.addComponentColumn(this::file)
                .setHeader(getTranslation("seal.ui.file"))
                .setAutoWidth(true)
                .setFlexGrow(0);
        grid.setItemDetailsRenderer(new ComponentRenderer<>(this::details));
        grid.setDataProvider(entries);
        grid.setEmptyStateText(getTranslation("seal.ui.empty"));
        grid.addThemeVariants(GridVariant.LUMO_ROW_STRIPES);
        grid.getElement().setAttribute("aria-label", getTranslation("seal.register"));
        grid.addClassName("mz-seal-register");
        grid.setSizeFull();
    }

    private void column(String key, ValueProvider<SealUse, ?> value) {
        grid.addColumn(value).setHeader(getTranslation(key)).setAutoWidth(true).setFlexGrow(0);
    }

    /** The whole entry in one cell, for a telephone. */
    private Component card(SealUse use) {
        Div top = new Div(new Span(use.number()), state(use));
        top.addClassName("mz-seal-card-top");
        Span who = new Span(getTranslation("seal.ui.hands", use.drafterName(), use.approverName(), use.keeperName()));
        who.addClassName("mz-soft");
        Div card = new Div(top, new Span(use.title()), who, new Span(OfficeTime.minute(use.usedAt())), file(use));
        card.addClassName("mz-seal-card");
        return card;
    }

    private Component state(SealUse use) {
        boolean isVoid = use.voidedAt().isPresent();
        Span badge = new Span(getTranslation(isVoid ? "seal.ui.void" : "seal.ui.valid"));
        badge.addClassNames("mz-badge", isVoid ? "mz-badge-error" : "mz-badge-ok");
        return badge;
    }

    private Component file(SealUse use) {
        Anchor link = new Anchor(content(use), AttachmentType.DOWNLOAD, "PDF");
        link.getElement().setAttribute("aria-label", getTranslation("seal.ui.download", use.number()));
        return link;
    }

    private DownloadHandler content(SealUse use) {
        return DownloadHandler.fromInputStream(event -> {
            byte[] pdf = register.file(person, use.id());
            String name = use.number() + ".pdf";
            return new DownloadResponse(new ByteArrayInputStream(pdf), name, "application/pdf", pdf.length);
        });
    }

    private Component details(SealUse use) {
        DescriptionList facts = new DescriptionList();
        use.voidedAt()
                .ifPresent(at -> fact(
                        facts,
                        "seal.ui.voidedAt",
                        getTranslation("seal.ui.voidBecause", OfficeTime.minute(at), use.voidReason())));
        fact(facts, "seal.ui.seal", use.sealName());
        fact(facts, "seal.ui.kind", getTranslation("seal.kind." + use.kind()));
        fact(facts, "seal.ui.place", getTranslation("seal.place." + use.place()));
        fact(facts, "seal.ui.approvedAt", OfficeTime.minute(use.approvedAt()));
        fact(facts, "seal.ui.version", use.version());
        fact(facts, "seal.ui.versionHash", use.versionHash());
        fact(facts, "seal.ui.sha256", use.sha256());
        fact(facts, "seal.ui.sm3", use.sm3());
        if (!use.remark().isBlank()) {
            fact(facts, "seal.ui.remark", use.remark());
        }
        Div details = new Div(facts);
        details.addClassName("mz-seal-details");
        if (use.kind().equals("DEMONSTRATION")) {
            Paragraph label = new Paragraph(getTranslation("seal.ui.demonstration"));
            label.addClassName("mz-seal-demonstration");
            details.addComponentAsFirst(label);
        }
        return details;
    }

    private void fact(DescriptionList facts, String key, String value) {
        Span text = new Span(value);
        text.addClassName("mz-seal-code");
        facts.add(new DescriptionList.Term(getTranslation(key)), new DescriptionList.Description(text));
    }
}
